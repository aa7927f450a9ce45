/** A picture in px that needs no style sheet. */
export interface DrawnPicture {
  readonly svg: SVGSVGElement;
  readonly width: number;
  readonly height: number;
}

const NAMESPACE = 'http://www.w3.org/2000/svg';
/** Wide enough for the columns of every table; a phone gives the same picture as a desk. */
const WIDTH = 1000;
/** What stands on the page for those who press or listen, and says nothing in a picture. */
const SILENT = 'fieldset, details, input, select, button:not(thead button), .sort-mark, .visually-hidden';

/**
 * The tables inside an element as a picture: their texts, lines and coloured marks, where the browser would put them
 * in a page of its own width. Bars and swatches are drawn as the boxes that they are.
 */
export function drawTables(content: HTMLElement): DrawnPicture {
  const copy = copyAtWidth(content);
  content.append(copy);
  try {
    const frame = copy.getBoundingClientRect();
    const svg = document.createElementNS(NAMESPACE, 'svg');
    const width = Math.ceil(Math.max(frame.width, copy.scrollWidth));
    svg.append(...drawElement(copy, frame));
    return { svg, width, height: Math.ceil(frame.height) };
  } finally {
    copy.remove();
  }
}

/** The tables as they stand where there is room, out of sight. */
function copyAtWidth(content: HTMLElement): HTMLElement {
  const copy = document.createElement('div');
  copy.setAttribute('aria-hidden', 'true');
  copy.style.cssText = `position:absolute;inset-inline-start:-9999px;top:0;width:${WIDTH}px;content-visibility:visible`;
  for (const child of content.children) {
    if (child.querySelector('table') === null) continue;
    const twin = child.cloneNode(true);
    if (twin instanceof HTMLElement) copy.append(twin);
  }
  // In a picture nothing leads anywhere, and blue means in favour.
  copy.style.setProperty('--link', 'var(--ink)');
  for (const element of copy.querySelectorAll('.stacked')) element.classList.remove('stacked');
  for (const element of copy.querySelectorAll(SILENT)) element.remove();
  return copy;
}

function drawElement(element: Element, frame: DOMRect): readonly SVGElement[] {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return [];
  return [
    ...drawBox(element.getBoundingClientRect(), style, frame),
    ...[...element.childNodes].flatMap((child) => {
      if (child instanceof Element) return drawElement(child, frame);
      return child instanceof Text ? drawText(child, style, frame) : [];
    }),
  ];
}

function drawBox(box: DOMRect, style: CSSStyleDeclaration, frame: DOMRect): readonly SVGElement[] {
  if (box.width === 0 || box.height === 0) return [];
  const [x, y] = [box.left - frame.left, box.top - frame.top];
  const marks: SVGElement[] = [];
  if (!isClear(style.backgroundColor)) {
    marks.push(mark('rect', { x, y, width: box.width, height: box.height, fill: style.backgroundColor }));
  }
  const outline = outlineOf(style);
  if (outline !== undefined) {
    marks.push(
      mark('rect', {
        x: x + 0.5,
        y: y + 0.5,
        width: Math.max(0, box.width - 1),
        height: Math.max(0, box.height - 1),
        fill: 'none',
        stroke: outline.colour,
        'stroke-dasharray': outline.isDotted ? '2 2' : 'none',
      }),
    );
  } else if (Number.parseFloat(style.borderBottomWidth) > 0) {
    const bottom = y + box.height - 0.5;
    marks.push(
      mark('line', { x1: x, x2: x + box.width, y1: bottom, y2: bottom, stroke: style.borderBottomColor }),
    );
  }
  return marks;
}

/** The line around a box: a border on all sides, or a shadow drawn inwards. */
function outlineOf(
  style: CSSStyleDeclaration,
): { readonly colour: string; readonly isDotted: boolean } | undefined {
  if (Number.parseFloat(style.borderTopWidth) > 0 && Number.parseFloat(style.borderLeftWidth) > 0) {
    return { colour: style.borderTopColor, isDotted: style.borderTopStyle === 'dotted' };
  }
  const inset = /^(rgba?\([^)]*\)|color\([^)]*\)).* inset$/.exec(style.boxShadow);
  return inset?.[1] === undefined ? undefined : { colour: inset[1], isDotted: false };
}

function isClear(colour: string): boolean {
  return colour === 'transparent' || /^rgba\(.*, 0\)$/.test(colour);
}

/** Each line of a text on its own, since SVG does not break lines. */
function drawText(node: Text, style: CSSStyleDeclaration, frame: DOMRect): readonly SVGElement[] {
  const isAtEnd = style.textAlign === 'end' || style.textAlign === 'right';
  return linesOf(node).map(({ content, box }) => {
    const text = mark('text', {
      x: (isAtEnd ? box.right : box.left) - frame.left,
      y: box.top + box.height / 2 - frame.top,
      'dominant-baseline': 'central',
      'text-anchor': isAtEnd ? 'end' : 'start',
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
      fill: style.color,
    });
    text.textContent = content;
    return text;
  });
}

interface TextLine {
  readonly content: string;
  readonly box: DOMRect;
}

/** The lines into which the browser breaks a text: pieces that stand at one height. */
function linesOf(node: Text): readonly TextLine[] {
  const range = document.createRange();
  const lines: { start: number; end: number; top: number }[] = [];
  for (const piece of node.data.matchAll(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+/g)) {
    const [start, end] = [piece.index, piece.index + piece[0].length];
    range.setStart(node, start);
    range.setEnd(node, end);
    const { top, width } = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (width === 0) continue;
    if (last !== undefined && Math.abs(last.top - top) < 2) last.end = end;
    else lines.push({ start, end, top });
  }
  return lines.map(({ start, end }) => {
    range.setStart(node, start);
    range.setEnd(node, end);
    return { content: node.data.slice(start, end), box: range.getBoundingClientRect() };
  });
}

function mark(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
