/** A range of characters, both ends included. */
type CharacterRange = readonly [first: number, last: number];

/** A font of the page that stands in a style sheet with its file. */
export interface EmbeddedFont {
  readonly rule: string;
  /** A letter that is drawn with it. */
  readonly sample: string;
}

/**
 * The fonts of the page that a text needs, with their files inside them: a picture that is drawn away from the page
 * cannot reach them otherwise. Empty where the page has none for it; files that do not come are left out.
 */
export async function embedPageFonts(text: string): Promise<readonly EmbeddedFont[]> {
  const letters = [...new Set(text)].filter((letter) => /\S/.test(letter));
  const fonts = await Promise.all(
    fontFaces().map((face) => {
      const sample = letters.find((letter) => covers(face.style, letter.codePointAt(0) ?? 0));
      return sample === undefined ? undefined : embedFont(face, sample);
    }),
  );
  return fonts.filter((font) => font !== undefined);
}

function fontFaces(): readonly CSSFontFaceRule[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule),
  );
}

function covers(style: CSSStyleDeclaration, point: number): boolean {
  const ranges = style.getPropertyValue('unicode-range').split(',').flatMap(parseRange);
  return ranges.length === 0 || ranges.some(([first, last]) => first <= point && point <= last);
}

/** `U+0100-02BA`, `U+2113`. Ranges with a wildcard do not occur here. */
function parseRange(text: string): readonly CharacterRange[] {
  const [, first, last = first] = /^\s*U\+([0-9a-f]+)(?:-([0-9a-f]+))?\s*$/i.exec(text) ?? [];
  if (first === undefined || last === undefined) return [];
  return [[Number.parseInt(first, 16), Number.parseInt(last, 16)]];
}

async function embedFont(
  { style, parentStyleSheet }: CSSFontFaceRule,
  sample: string,
): Promise<EmbeddedFont | undefined> {
  const [, file] = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src')) ?? [];
  if (file === undefined) return undefined;
  try {
    const response = await fetch(new URL(file, parentStyleSheet?.href ?? document.baseURI));
    if (!response.ok) return undefined;
    const address = await readAsAddress(await response.blob());
    const kept = ['font-family', 'font-weight', 'unicode-range']
      .map((name) => `${name}:${style.getPropertyValue(name)}`)
      .join(';');
    return { rule: `@font-face{${kept};src:url("${address}")}`, sample };
  } catch {
    return undefined;
  }
}

function readAsAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('font unreadable'));
    reader.readAsDataURL(blob);
  });
}
