import { SHADES } from './cells.ts';

/** A colour as a canvas keeps it on the machines there are: alpha, blue, green, red, from the highest byte down. */
export type PackedColour = number;

/** The colours that a matrix is painted with. */
export interface MatrixColours {
  /** `SHADES` colours from apart to together. */
  readonly scale: Uint32Array;
  readonly ground: PackedColour;
  readonly panel: PackedColour;
  /** Of hatching and dots. */
  readonly mark: PackedColour;
}

/** Reads `#rrggbb`, or `#rgb` as a style sheet may shorten it. Throws on anything else. */
export function parseColour(text: string): readonly [red: number, green: number, blue: number] {
  const digits =
    /^#([0-9a-f]{6})$/i.exec(text)?.[1] ?? /^#([0-9a-f]{3})$/i.exec(text)?.[1]?.replace(/./g, '$&$&');
  if (digits === undefined) throw new Error(`colour malformed: ${text}`);
  const part = (start: number) => Number.parseInt(digits.slice(start, start + 2), 16);
  return [part(0), part(2), part(4)];
}

/** A colour without transparency. */
export function packColour([red, green, blue]: readonly [number, number, number]): PackedColour {
  return ((255 << 24) | (Math.round(blue) << 16) | (Math.round(green) << 8) | Math.round(red)) >>> 0;
}

/** The scale between some stops at equal distances, two or more. */
export function packScale(stops: readonly string[]): Uint32Array {
  const colours = stops.map(parseColour);
  return Uint32Array.from({ length: SHADES }, (_, shade) => {
    const place = (shade / (SHADES - 1)) * (colours.length - 1);
    const start = Math.min(Math.floor(place), colours.length - 2);
    const [from, to] = [colours[start], colours[start + 1]];
    if (from === undefined || to === undefined) throw new Error(`scale without stops: ${stops.length}`);
    const mix = (part: 0 | 1 | 2) => from[part] + (to[part] - from[part]) * (place - start);
    return packColour([mix(0), mix(1), mix(2)]);
  });
}

/** Whether dark text is easier to read on a colour than light text, by its luminance. */
export function isLight(colour: PackedColour): boolean {
  const linear = (part: number) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const luminance =
    0.2126 * linear(colour & 255) +
    0.7152 * linear((colour >>> 8) & 255) +
    0.0722 * linear((colour >>> 16) & 255);
  return luminance > 0.18;
}
