import { drawPng } from './drawPng.ts';
import { type DrawnPicture, drawTables } from './drawTable.ts';

/** What stands above and below a picture that is taken out of the page. */
export interface FigureCaption {
  readonly title: string;
  readonly subtitle: string;
  /** What the page around it says and a reader elsewhere does not know: of which vote it is, which votes were chosen. */
  readonly context: string | undefined;
  /** Number, source and date in one line. */
  readonly note: string;
}

/** A caption with the address at which the figure can be found. */
export interface LinkedCaption extends FigureCaption {
  readonly link: string;
}

const NAMESPACE = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
/** So that title and source have room, in px. */
const LEAST_WIDTH = 480;
const FAMILY = "'Source Sans 3', 'Source Sans 3 Variable', 'Noto Sans', 'Noto Sans CJK SC', sans-serif";
/** What decides how a mark looks; a picture on its own has no style sheet. */
const INHERITED_STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'visibility',
] as const;

/**
 * A picture of the page, or the tables inside an element of it, as an SVG file that stands alone: its colours written
 * out, with title, subtitle, note and link around it.
 */
export function figureToSvg(content: SVGSVGElement | HTMLElement, caption: LinkedCaption): string {
  return new XMLSerializer().serializeToString(composeFigure(drawContent(content), caption));
}

/** The same as a PNG at twice the size, in the letters of the page. Rejects where the browser cannot draw it. */
export async function figureToPng(
  content: SVGSVGElement | HTMLElement,
  caption: LinkedCaption,
): Promise<Blob> {
  return drawPng(composeFigure(drawContent(content), caption));
}

/** Blocks of text around a picture: their size in px, the letters that fit in 1 px, and the space from line to line. */
const LOOKS = {
  title: { size: 20, weight: 600, lineHeight: 26, token: '--ink' },
  plain: { size: 14, weight: 400, lineHeight: 20, token: '--muted' },
  note: { size: 12, weight: 400, lineHeight: 17, token: '--muted' },
} as const;
/** The mean width of a letter in parts of the size; generous, since the reader's own font may be wider. */
const LETTER_WIDTH = 0.53;

function composeFigure(
  picture: DrawnPicture,
  { title, subtitle, context, note, link }: LinkedCaption,
): SVGSVGElement {
  const width = Math.max(LEAST_WIDTH, picture.width) + 2 * MARGIN;
  const above = [
    textBlock(title, 'title', width),
    textBlock(subtitle, 'plain', width),
    ...(context === undefined ? [] : [textBlock(context, 'plain', width)]),
  ];
  const below = [textBlock(note, 'note', width), textBlock(link, 'note', width)];
  const top = MARGIN + heightOf(above) + 12;
  const bottom = top + picture.height + 16;
  const height = bottom + heightOf(below) + MARGIN / 2;

  const figure = document.createElementNS(NAMESPACE, 'svg');
  figure.setAttribute('xmlns', NAMESPACE);
  figure.setAttribute('width', String(width));
  figure.setAttribute('height', String(height));
  figure.setAttribute('viewBox', `0 0 ${width} ${height}`);
  figure.setAttribute('font-family', FAMILY);
  figure.setAttribute('role', 'img');
  figure.setAttribute('aria-label', title);
  figure.append(rectangle(width, height, tokenValue('--ground')));
  figure.append(...drawBlocks(above, MARGIN));
  placePicture(picture, top);
  figure.append(picture.svg);
  figure.append(...drawBlocks(below, bottom));
  return figure;
}

interface TextBlock {
  readonly lines: readonly string[];
  readonly look: (typeof LOOKS)[keyof typeof LOOKS];
}

function textBlock(content: string, name: keyof typeof LOOKS, width: number): TextBlock {
  const look = LOOKS[name];
  return { lines: wrapText(content, (width - 2 * MARGIN) / (look.size * LETTER_WIDTH)), look };
}

function heightOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { lines, look }) => sum + lines.length * look.lineHeight, 0);
}

/** The lines of blocks one below the other, the first from `top` px on. */
function drawBlocks(blocks: readonly TextBlock[], top: number): readonly SVGTextElement[] {
  let y = top;
  return blocks.flatMap(({ lines, look: { size, weight, lineHeight, token } }) =>
    lines.map((line) => {
      y += lineHeight;
      return text(line, { y: y - lineHeight / 4, size, weight, fill: tokenValue(token) });
    }),
  );
}

function tokenValue(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function drawContent(content: SVGSVGElement | HTMLElement): DrawnPicture {
  if (!(content instanceof SVGSVGElement)) return drawTables(content);
  const svg = content.cloneNode(true);
  if (!(svg instanceof SVGSVGElement)) throw new Error('picture malformed: no svg');
  writeOutStyles(content, svg);
  copyCanvases(svg);
  const { width, height } = content.getBoundingClientRect();
  return { svg, width: Math.ceil(width), height: Math.ceil(height) };
}

function placePicture({ svg, width, height }: DrawnPicture, top: number): void {
  svg.setAttribute('x', String(MARGIN));
  svg.setAttribute('y', String(top));
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  svg.setAttribute('overflow', 'visible');
}

/** A canvas cannot stand in an SVG file: an image that names one by its id (`data-canvas`) becomes what it shows. */
function copyCanvases(copy: SVGSVGElement): void {
  for (const image of copy.querySelectorAll('image[data-canvas]')) {
    const canvas = document.getElementById(image.getAttribute('data-canvas') ?? '');
    if (canvas instanceof HTMLCanvasElement) image.setAttribute('href', canvas.toDataURL());
    image.removeAttribute('data-canvas');
  }
}

/** Writes what a mark does not have from the one around it; in a picture to look at there is nothing to press. */
function writeOutStyles(original: Element, copy: Element): void {
  const style = getComputedStyle(original);
  const around = original instanceof SVGSVGElement ? null : original.parentElement;
  const inherited = around && getComputedStyle(around);
  for (const name of INHERITED_STYLES) {
    const value = style.getPropertyValue(name);
    if (value === '' || value === inherited?.getPropertyValue(name)) copy.removeAttribute(name);
    else copy.setAttribute(name, value);
  }
  if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity);
  if (style.display === 'none') copy.setAttribute('display', 'none');
  for (const name of ['class', 'style', 'role', 'tabindex', 'aria-hidden']) copy.removeAttribute(name);
  [...original.children].forEach((child, index) => {
    const twin = copy.children[index];
    if (twin !== undefined) writeOutStyles(child, twin);
  });
}

interface TextLook {
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
}

function text(content: string, { y, size, weight, fill }: TextLook): SVGTextElement {
  const element = document.createElementNS(NAMESPACE, 'text');
  element.setAttribute('x', String(MARGIN));
  element.setAttribute('y', String(y));
  element.setAttribute('font-size', String(size));
  element.setAttribute('font-weight', String(weight));
  element.setAttribute('fill', fill);
  element.textContent = content;
  return element;
}

function rectangle(width: number, height: number, fill: string): SVGRectElement {
  const element = document.createElementNS(NAMESPACE, 'rect');
  element.setAttribute('width', String(width));
  element.setAttribute('height', String(height));
  element.setAttribute('fill', fill);
  return element;
}

/** Lines of about so many letters; a wide (Chinese) letter counts as two. Breaks at spaces, or anywhere without. */
function wrapText(content: string, letters: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  // A link has no spaces: it may break behind the signs that join its parts.
  for (const part of content.match(/[^\s&/\u2e80-\uffef]*[\s&/]+|[^\s&/\u2e80-\uffef]+|[\u2e80-\uffef]/g) ??
    []) {
    if (line !== '' && widthOf(line + part.trimEnd()) > letters) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

function widthOf(content: string): number {
  return [...content].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);
}
