import { type KeyboardEvent, type MouseEvent, type PointerEvent, useId, useRef, useState } from 'react';
import { nearestSpot, type Spot } from './nearestSpot.ts';

interface PointingOptions<Mark extends Spot> {
  /** In the order in which the arrow keys lead from one to the next. */
  readonly marks: readonly Mark[];
  /** How far from the middle of a mark the pointer still means it, in px. */
  readonly reach: number;
  readonly onOpen: (id: string) => void;
}

/**
 * Reads the marks of a picture one at a time: by pointer, by finger (the first touch reads, the second opens), and by
 * keys, which lead through buttons of which the Tab key reaches one.
 */
export function usePointing<Mark extends Spot>({ marks, reach, onOpen }: PointingOptions<Mark>) {
  const picture = useRef<SVGSVGElement>(null);
  const prefix = useId();
  const [active, setActive] = useState<string>();
  const current = marks.find(({ id }) => id === active);
  const tabStop = current?.id ?? marks[0]?.id;

  function markAt({ clientX, clientY }: PointerEvent): string | undefined {
    const box = picture.current?.getBoundingClientRect();
    return box && nearestSpot(marks, clientX - box.left, clientY - box.top, reach)?.id;
  }
  function press(event: PointerEvent) {
    const found = markAt(event);
    const isRead = event.pointerType !== 'touch' || found === active;
    setActive(found);
    if (found !== undefined && isRead && event.button === 0) onOpen(found);
  }
  function move(event: KeyboardEvent) {
    if (current && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      onOpen(current.id);
      return;
    }
    const place = marks.findIndex(({ id }) => id === active);
    const next = marks[placeAfter(event.key, place, marks.length) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    document.getElementById(`${prefix}${next.id}`)?.focus();
  }

  return {
    active,
    /** The mark that is read; undefined while none is. */
    current,
    pictureProps: {
      ref: picture,
      className: current ? 'opens' : undefined,
      onPointerMove: (event: PointerEvent) => event.pointerType !== 'touch' && setActive(markAt(event)),
      onPointerLeave: (event: PointerEvent) => event.pointerType !== 'touch' && setActive(undefined),
      onPointerUp: press,
      onKeyDown: move,
    },
    /** What makes a mark a button that keys and screen readers reach. */
    markProps: (id: string) => ({
      id: `${prefix}${id}`,
      role: 'button',
      tabIndex: id === tabStop ? 0 : -1,
      onFocus: () => setActive(id),
      onBlur: () => setActive(undefined),
      // A screen reader presses without a pointer.
      onClick: ({ detail }: MouseEvent) => detail === 0 && onOpen(id),
    }),
  };
}

function placeAfter(key: string, place: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, place - 1);
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(count - 1, place + 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
