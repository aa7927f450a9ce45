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
const FAMILY = "'Source Sans 3', 'Source Sans 3 Variable', 'Noto Sans', 'Noto Sans CJK SC', sans-serif";
/** What decides how a mark looks; a picture on its own has no style sheet. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'display',
  'visibility',
] as const;

/**
 * A picture of the page as an SVG file that stands alone: its colours written out, with title, subtitle, note
 * and link around it.
 */
export function figureToSvg(picture: SVGSVGElement, caption: LinkedCaption): string {
  return new XMLSerializer().serializeToString(composeFigure(picture, caption));
}

/** The same as a PNG at twice the size. Rejects where the browser cannot draw it. */
export async function figureToPng(picture: SVGSVGElement, caption: LinkedCaption): Promise<Blob> {
  const figure = composeFigure(picture, caption);
  const [width, height] = [Number(figure.getAttribute('width')), Number(figure.getAttribute('height'))];
  const source = new Blob([new XMLSerializer().serializeToString(figure)], { type: 'image/svg+xml' });
  const address = URL.createObjectURL(source);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * 2;
    canvas.height = height * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await toBlob(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
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
  picture: SVGSVGElement,
  { title, subtitle, context, note, link }: LinkedCaption,
): SVGSVGElement {
  const box = picture.getBoundingClientRect();
  const width = Math.max(480, Math.ceil(box.width)) + 2 * MARGIN;
  const above = [
    textBlock(title, 'title', width),
    textBlock(subtitle, 'plain', width),
    ...(context === undefined ? [] : [textBlock(context, 'plain', width)]),
  ];
  const below = [textBlock(note, 'note', width), textBlock(link, 'note', width)];
  const top = MARGIN + heightOf(above) + 12;
  const bottom = top + Math.ceil(box.height) + 16;
  const height = bottom + heightOf(below) + MARGIN / 2;

  const figure = document.createElementNS(NAMESPACE, 'svg');
  figure.setAttribute('xmlns', NAMESPACE);
  figure.setAttribute('width', String(width));
  figure.setAttribute('height', String(height));
  figure.setAttribute('viewBox', `0 0 ${width} ${height}`);
  figure.setAttribute('font-family', FAMILY);
  figure.append(rectangle(width, height, tokenValue('--ground')));
  figure.append(...drawBlocks(above, MARGIN));
  figure.append(placePicture(picture, top, box));
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

function placePicture(picture: SVGSVGElement, top: number, box: DOMRect): SVGSVGElement {
  const copy = picture.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error('picture malformed: no svg');
  writeOutStyles(picture, copy);
  copyCanvases(copy);
  copy.setAttribute('x', String(MARGIN));
  copy.setAttribute('y', String(top));
  copy.setAttribute('width', String(box.width));
  copy.setAttribute('height', String(box.height));
  copy.setAttribute('overflow', 'visible');
  return copy;
}

/** A canvas cannot stand in an SVG file: an image that names one by its id (`data-canvas`) becomes what it shows. */
function copyCanvases(copy: SVGSVGElement): void {
  for (const image of copy.querySelectorAll('image[data-canvas]')) {
    const canvas = document.getElementById(image.getAttribute('data-canvas') ?? '');
    if (canvas instanceof HTMLCanvasElement) image.setAttribute('href', canvas.toDataURL());
    image.removeAttribute('data-canvas');
  }
}

function writeOutStyles(original: Element, copy: Element): void {
  const style = getComputedStyle(original);
  for (const name of STYLES) {
    const value = style.getPropertyValue(name);
    if (value !== '') copy.setAttribute(name, value);
  }
  copy.removeAttribute('class');
  copy.removeAttribute('style');
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

function toBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('picture not drawn: the browser gave no PNG'));
    }, 'image/png');
  });
}
