import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';

/** Series are told apart by the shape of their points and the dashes of their line, never by colour. */
const LOOKS = [
  { shape: symbolCircle, dashes: '' },
  { shape: symbolSquare, dashes: '7 3' },
  { shape: symbolTriangle, dashes: '2 3' },
  { shape: symbolDiamond, dashes: '9 3 2 3' },
  { shape: symbolCross, dashes: '4 2' },
  { shape: symbolStar, dashes: '1 4' },
  { shape: symbolWye, dashes: '12 4' },
  { shape: symbolCircle, dashes: '9 3 2 3 2 3' },
] as const;

/** Of the marks that stand beside a name, in px². */
export const KEY_AREA = 52;

/** How a series looks. */
export interface SeriesLook {
  /** The outline of a point around 0,0, as an SVG path. */
  readonly mark: string;
  /** As in `stroke-dasharray`; empty for an unbroken line. */
  readonly dashes: string;
}

/** The look of the series at a place in the order given, its points of an area in px²; after eight they repeat. */
export function lookOf(place: number, area: number): SeriesLook {
  const { shape, dashes } = LOOKS[place % LOOKS.length] ?? LOOKS[0];
  return { mark: symbol(shape, area).digits(2)() ?? '', dashes };
}
