import { type EmbeddedFont, embedPageFonts } from './pageFonts.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';
const SCALE = 2;
/** The side of the places below the picture in which a letter of each font stands while it is drawn, in px. */
const SAMPLE = 20;
/** How long fonts inside a picture may take to come; letters are drawn in another font after that. */
const MOST_ATTEMPTS = 200;

/** An SVG that names its width and height as a PNG at twice the size, in the fonts of the page. */
export async function drawPng(figure: SVGSVGElement): Promise<Blob> {
  const [width, height] = [Number(figure.getAttribute('width')), Number(figure.getAttribute('height'))];
  const fonts = await embedPageFonts(figure.textContent ?? '');
  addFonts(figure, fonts, height);
  const source = new Blob([new XMLSerializer().serializeToString(figure)], { type: 'image/svg+xml' });
  const address = URL.createObjectURL(source);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    await waitForFonts(image, fonts.length, height);
    const canvas = document.createElement('canvas');
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, width * SCALE, (height + SAMPLE) * SCALE);
    return await toBlob(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Puts the fonts into a picture, and a letter of each below it. */
function addFonts(figure: SVGSVGElement, fonts: readonly EmbeddedFont[], height: number): void {
  const [, , width = '0'] = (figure.getAttribute('viewBox') ?? '').split(' ');
  figure.setAttribute('height', String(height + SAMPLE));
  figure.setAttribute('viewBox', `0 0 ${width} ${height + SAMPLE}`);
  const style = document.createElementNS(NAMESPACE, 'style');
  style.textContent = fonts.map(({ rule }) => rule).join('');
  const samples = fonts.map(({ sample }, place) => {
    const text = document.createElementNS(NAMESPACE, 'text');
    text.setAttribute('x', String(place * SAMPLE + 2));
    text.setAttribute('y', String(height + SAMPLE - 6));
    text.setAttribute('font-size', '14');
    text.textContent = sample;
    return text;
  });
  figure.append(style, ...samples);
}

/**
 * The fonts inside a picture come after the picture itself, without a word; until then their letters are not drawn.
 * So it is drawn until there is ink at every sample.
 */
async function waitForFonts(image: HTMLImageElement, count: number, height: number): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.width = count * SAMPLE;
  canvas.height = SAMPLE;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (count === 0 || context === null) return;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, -height);
    const places = Array.from({ length: count }, (_, place) => place * SAMPLE);
    if (places.every((x) => hasInk(context.getImageData(x, 0, SAMPLE, SAMPLE)))) return;
    await new Promise((resolve) => setTimeout(resolve, 16));
  }
}

function hasInk({ data }: ImageData): boolean {
  return data.some((value, place) => place % 4 === 3 && value > 0);
}

function toBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('picture not drawn: the browser gave no PNG'));
    }, 'image/png');
  });
}
