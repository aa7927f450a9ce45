import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { type CellPlace, cellAt, type MatrixLayout, moveCell } from './layout.ts';
import { MatrixCross } from './MatrixCross.tsx';

/** What a matrix says itself. */
export interface MatrixWords {
  /** How to read it with pointer and keys. */
  readonly hint: string;
  /** The name of the field that takes the keys. */
  readonly field: string;
  readonly enlarge: string;
  readonly fit: string;
}

interface MatrixFieldProps {
  readonly layout: MatrixLayout;
  readonly words: MatrixWords;
  readonly describe: (place: CellPlace) => string;
  readonly tag: (place: CellPlace) => string;
  readonly onOpen: (place: CellPlace) => void;
  /** The picture; it stays as it is while one moves over it. */
  readonly children: ReactNode;
}

/** What takes pointer and keys: the cross over a cell and the line that reads it out. */
export function MatrixField({ layout, words, describe, tag, onOpen, children }: MatrixFieldProps) {
  const field = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<CellPlace>();
  const [isKeyed, setIsKeyed] = useState(false);
  const place = chosen && chosen.row < layout.size && chosen.column < layout.size ? chosen : undefined;
  const text = place && describe(place);

  function placeOf(event: PointerEvent): CellPlace | undefined {
    const box = field.current?.getBoundingClientRect();
    return box && cellAt(layout, event.clientX - box.left, event.clientY - box.top);
  }
  function point(found: CellPlace | undefined, byKey: boolean) {
    if (isSame(found, place) && byKey === isKeyed) return;
    setIsKeyed(byKey);
    setChosen(found);
  }
  function press(event: PointerEvent) {
    const found = placeOf(event);
    // A finger reads a cell first and opens it with the second touch.
    const isRead = event.pointerType !== 'touch' || isSame(found, place);
    point(found, false);
    if (found && isRead && event.button === 0) onOpen(found);
  }
  function move(event: KeyboardEvent) {
    const from = place ?? { row: 0, column: Math.min(1, layout.size - 1) };
    if (event.key === 'Enter' && place) onOpen(place);
    const next = moveCell(from, event.key, layout.size);
    if (next === undefined) return;
    event.preventDefault();
    point(place === undefined ? from : next, true);
  }

  return (
    <>
      <div className={layout.isEnlarged ? 'matrix-scroll enlarged' : 'matrix-scroll'}>
        <div
          ref={field}
          className={place ? 'matrix-field pointing' : 'matrix-field'}
          style={{ width: layout.width }}
          role="application"
          aria-label={words.field}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it is where the arrow keys move from cell to cell
          tabIndex={0}
          onPointerMove={(event) => event.pointerType !== 'touch' && point(placeOf(event), false)}
          onPointerLeave={(event) => event.pointerType !== 'touch' && point(undefined, false)}
          onPointerUp={press}
          onKeyDown={move}
        >
          {children}
          {place && <MatrixCross layout={layout} place={place} text={tag(place)} isFollowed={isKeyed} />}
        </div>
      </div>
      <p className="matrix-readout small" aria-hidden="true">
        {text ?? <span className="muted">{words.hint}</span>}
      </p>
      <p className="visually-hidden" role="status">
        {isKeyed ? text : ''}
      </p>
    </>
  );
}

function isSame(a: CellPlace | undefined, b: CellPlace | undefined): boolean {
  return a?.row === b?.row && a?.column === b?.column;
}
