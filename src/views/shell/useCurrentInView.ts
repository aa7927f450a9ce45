import { type RefObject, useEffect, useRef } from 'react';

/**
 * Brings one of a row's parts to its middle where the row is wider than the window, and scrolls nothing else.
 *
 * `place` counts from 0.
 */
export function useCurrentInView(place: number): RefObject<HTMLElement | null> {
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const part = row.current?.children[place];
    if (row.current === null || part === undefined) return;
    const frame = row.current.getBoundingClientRect();
    const box = part.getBoundingClientRect();
    row.current.scrollLeft += box.left + box.width / 2 - (frame.left + frame.width / 2);
  }, [place]);
  return row;
}
