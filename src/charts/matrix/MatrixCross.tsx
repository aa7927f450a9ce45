import { useEffect, useRef } from 'react';
import type { CellPlace, MatrixLayout } from './layout.ts';

interface MatrixCrossProps {
  readonly layout: MatrixLayout;
  readonly place: CellPlace;
  readonly text: string;
  /** Whether the cell is brought into view where it is not. */
  readonly isFollowed: boolean;
}

const TAG_ROOM = 28;

/** The row and the column of a cell, and beside it what it says. */
export function MatrixCross({ layout, place, text, isFollowed }: MatrixCrossProps) {
  const cell = useRef<SVGRectElement>(null);
  const { left, top, pitch, side, size, width, height } = layout;
  const x = left + place.column * pitch;
  const y = top + place.row * pitch;
  const isRight = place.column < size / 2;
  const isBelow = place.row < size / 2;
  useEffect(() => {
    if (isFollowed && place) cell.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isFollowed, place]);
  return (
    <>
      <svg className="matrix-cross" width={width} height={height} aria-hidden="true">
        <rect className="cross-band" x={0.5} y={y - 0.5} width={left + side} height={pitch} />
        <rect className="cross-band" x={x - 0.5} y={0.5} width={pitch} height={top + side} />
        <rect ref={cell} className="cross-cell" x={x - 1} y={y - 1} width={pitch + 1} height={pitch + 1} />
      </svg>
      <div
        className="matrix-tag"
        aria-hidden="true"
        style={{
          transform: `translate(${isRight ? x + pitch + 6 : x - 6}px, ${isBelow ? y + pitch + 6 : y - TAG_ROOM}px) translateX(${isRight ? '0' : '-100%'})`,
        }}
      >
        {text}
      </div>
    </>
  );
}
