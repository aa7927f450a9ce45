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
  const cell = useRef<HTMLDivElement>(null);
  const { left, top, pitch, side, size } = layout;
  const x = left + place.column * pitch;
  const y = top + place.row * pitch;
  const isRight = place.column < size / 2;
  const isBelow = place.row < size / 2;
  useEffect(() => {
    if (isFollowed && place) cell.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isFollowed, place]);
  return (
    <>
      <div
        className="matrix-cross-band"
        aria-hidden="true"
        style={{ width: left + side, height: pitch, transform: `translate(0, ${y}px)` }}
      />
      <div
        className="matrix-cross-band"
        aria-hidden="true"
        style={{ width: pitch, height: top + side, transform: `translate(${x}px, 0)` }}
      />
      <div
        ref={cell}
        className="matrix-cross-cell"
        aria-hidden="true"
        style={{ width: pitch + 2, height: pitch + 2, transform: `translate(${x - 1}px, ${y - 1}px)` }}
      />
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
