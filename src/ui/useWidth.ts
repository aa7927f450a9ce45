import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The width of an element in whole px as it changes; `initial` until it is measured. */
export function useWidth<T extends HTMLElement>(initial: number): [RefObject<T | null>, number] {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    if (!element.current) return undefined;
    setWidth(Math.floor(element.current.getBoundingClientRect().width) || initial);
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width) || initial);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [initial]);
  return [element, width];
}
