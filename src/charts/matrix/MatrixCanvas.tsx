import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import { useTokens } from '../../ui/useTokens.ts';
import type { MatrixCells } from './cells.ts';
import { isLight, type MatrixColours, packColour, packScale, parseColour } from './colours.ts';
import type { CellPlace, MatrixLayout } from './layout.ts';
import { paintCells } from './paintCells.ts';

interface MatrixCanvasProps {
  readonly id: string;
  readonly layout: MatrixLayout;
  readonly cells: MatrixCells;
  /** What stands in a cell that is large enough. */
  readonly valueText: (place: CellPlace) => string;
}

/** From apart to together, then ground, panel, marks. */
const TOKENS = [
  '--agree-0',
  '--agree-1',
  '--agree-2',
  '--agree-3',
  '--agree-4',
  '--ground',
  '--panel',
  '--field-line',
] as const;

/** The cells, painted pixel by pixel; repainted when they, their size or the colours change. */
export const MatrixCanvas = memo(function MatrixCanvas({ id, layout, cells, valueText }: MatrixCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  // Several megabytes, painted over and not made anew.
  const image = useRef<ImageData>(undefined);
  const tokens = useTokens(TOKENS);
  const colours = useMemo(() => readColours(tokens), [tokens]);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!canvas.current || !context) return;
    const ratio = window.devicePixelRatio;
    const pitch = Math.max(1, Math.round(layout.pitch * ratio));
    const gap = layout.gap === 0 ? 0 : Math.max(1, Math.round(layout.gap * ratio));
    const side = cells.size * pitch;
    if (side === 0) return;
    if (image.current?.width !== side) {
      image.current = new ImageData(side, side);
      canvas.current.width = side;
      canvas.current.height = side;
    }
    paintCells(cells, { pitch, gap }, colours, new Uint32Array(image.current.data.buffer));
    context.putImageData(image.current, 0, 0);
    if (layout.hasValues) writeValues(context, { cells, pitch, colours, valueText });
  }, [layout, cells, colours, valueText]);
  return (
    <canvas
      ref={canvas}
      id={id}
      className="matrix-cells"
      style={{ left: layout.left, top: layout.top, width: layout.side, height: layout.side }}
    />
  );
});

function readColours(tokens: readonly string[]): MatrixColours {
  const packed = (place: number) => packColour(parseColour(tokens[place] ?? ''));
  return { scale: packScale(tokens.slice(0, 5)), ground: packed(5), panel: packed(6), mark: packed(7) };
}

interface ValueOptions extends Pick<MatrixCanvasProps, 'cells' | 'valueText'> {
  readonly pitch: number;
  readonly colours: MatrixColours;
}

function writeValues(context: CanvasRenderingContext2D, options: ValueOptions) {
  const { cells, pitch, colours, valueText } = options;
  const family = getComputedStyle(document.body).fontFamily;
  context.font = `${Math.round(pitch * 0.46)}px ${family}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (let row = 0; row < cells.size; row += 1) {
    for (let column = 0; column < cells.size; column += 1) {
      const text = valueText({ row, column });
      if (text === '') continue;
      const shade = cells.shades[row * cells.size + column] ?? 0;
      context.fillStyle = isLight(colours.scale[shade] ?? colours.ground) ? '#16181d' : '#ffffff';
      context.fillText(text, (column + 0.48) * pitch, (row + 0.5) * pitch);
    }
  }
}
