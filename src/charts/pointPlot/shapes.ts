import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from 'd3-shape';

const SHAPES = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolCross, symbolStar];
const AREA = 60;

/** The outline of a shape around (0, 0), about 8 px wide: six of them, told apart without colour. */
export function shapePath(place: number): string {
  const type = SHAPES[place % SHAPES.length] ?? symbolCircle;
  return symbol(type, AREA)() ?? '';
}
