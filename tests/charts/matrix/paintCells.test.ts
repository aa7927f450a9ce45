import { describe, expect, test } from 'vitest';
import { CELL_LOOKS, type CellLook, type MatrixCells, SHADES } from '../../../src/charts/matrix/cells.ts';
import { isLight, packColour, packScale, parseColour } from '../../../src/charts/matrix/colours.ts';
import { paintCells } from '../../../src/charts/matrix/paintCells.ts';

const GROUND = 1;
const PANEL = 2;
const MARK = 3;
const COLOURS = {
  scale: Uint32Array.from({ length: SHADES }, (_, shade) => 1000 + shade),
  ground: GROUND,
  panel: PANEL,
  mark: MARK,
};

function oneCell(look: CellLook, shade = 7): MatrixCells {
  return { size: 1, shades: Uint8Array.of(shade), looks: Uint8Array.of(CELL_LOOKS.indexOf(look)) };
}

function pixelsOf(look: CellLook, pitch = 8, gap = 0): readonly number[] {
  return [...paintCells(oneCell(look), { pitch, gap }, COLOURS)];
}

describe(paintCells, () => {
  test('fills a cell with its colour and leaves the gap to the ground', () => {
    const pixels = pixelsOf('plain', 4, 1);
    const row = [1007, 1007, 1007, GROUND];
    expect(pixels).toEqual([...row, ...row, ...row, GROUND, GROUND, GROUND, GROUND]);
  });

  test('makes a cell of few votes a smaller square of the same colour', () => {
    const pixels = pixelsOf('thin');
    expect(pixels.filter((pixel) => pixel === 1007)).toHaveLength(16);
    expect(pixels.filter((pixel) => pixel === GROUND)).toHaveLength(48);
  });

  test('shows no shared votes as a dot on the ground, and never in a colour of the scale', () => {
    const pixels = pixelsOf('noSharedVotes', 9);
    expect(pixels.filter((pixel) => pixel === MARK)).toHaveLength(1);
    expect(pixels[4 * 9 + 4]).toBe(MARK);
    expect(pixels.every((pixel) => pixel === MARK || pixel === GROUND)).toBe(true);
  });

  test('hatches an undefined value, and leaves the state itself plain', () => {
    expect(new Set(pixelsOf('undefined'))).toEqual(new Set([MARK, PANEL]));
    expect(new Set(pixelsOf('self'))).toEqual(new Set([PANEL]));
  });

  test('puts cells where their row and column are', () => {
    const cells = { size: 2, shades: Uint8Array.of(0, 1, 2, 3), looks: new Uint8Array(4) };
    expect([...paintCells(cells, { pitch: 1, gap: 0 }, COLOURS)]).toEqual([1000, 1001, 1002, 1003]);
  });
});

describe(packScale, () => {
  test('runs from the first stop over the middle one to the last', () => {
    const scale = packScale(['#000000', '#808080', '#ffffff']);
    expect(scale).toHaveLength(SHADES);
    expect(scale[0]).toBe(packColour([0, 0, 0]));
    expect(scale[SHADES - 1]).toBe(packColour([255, 255, 255]));
    const middle = (scale[127] ?? 0) & 255;
    expect(Math.abs(middle - 128)).toBeLessThanOrEqual(1);
  });
});

describe(parseColour, () => {
  test('reads the long and the short form', () => {
    expect(parseColour('#0f5591')).toEqual([15, 85, 145]);
    expect(parseColour('#fff')).toEqual([255, 255, 255]);
  });

  test('throws on anything else', () => {
    expect(() => parseColour('blue')).toThrow('colour malformed: blue');
  });
});

describe(isLight, () => {
  test.each([
    ['#0f5591', false],
    ['#b5440f', false],
    ['#efece6', true],
    ['#7fb0d8', true],
    ['#e59a6b', true],
  ] as const)('of %s is %s', (colour, expected) => {
    expect(isLight(packColour(parseColour(colour)))).toBe(expected);
  });
});
