import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { usePrinting } from './usePrinting.ts';

/** The width of pictures on paper, before they are made to fit the page, in px. */
const PRINT_WIDTH = 880;

/** The width of an element in whole px as it changes; `initial` until it is measured; that of paper while printing. */
export function useWidth<T extends HTMLElement>(initial: number): [RefObject<T | null>, number] {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(initial);
  const isPrinting = usePrinting();
  useLayoutEffect(() => {
    if (!element.current) return undefined;
    setWidth(Math.floor(element.current.getBoundingClientRect().width) || initial);
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width) || initial);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [initial]);
  return [element, isPrinting ? PRINT_WIDTH : width];
}
