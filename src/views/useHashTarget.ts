import { useEffect } from 'react';

/** What a reader does who has begun to look around. */
const SIGNS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * Brings the part of the page that the first link names behind its `#` into sight as soon as it is there, since a
 * browser looks for it only once, before there is anything; and keeps it there while the page still grows. A reader who
 * has begun to look around is left alone.
 */
export function useHashTarget(): void {
  useEffect(() => {
    const id = window.location.hash.slice(1);
    if (id === '') return undefined;
    let left = { height: 0, scrollY: 0 };
    function show() {
      const target = document.getElementById(id);
      if (target === null) return;
      parts.disconnect();
      target.scrollIntoView();
      left = { height: document.body.scrollHeight, scrollY: window.scrollY };
    }
    // The page moves by itself only where it grows; else it is the reader, with the scroll bar.
    function watch() {
      const isGrown = document.body.scrollHeight !== left.height;
      if (left.height > 0 && !isGrown && Math.abs(window.scrollY - left.scrollY) > 2) stop();
    }
    const parts = new MutationObserver(show);
    const size = new ResizeObserver(show);
    function stop() {
      parts.disconnect();
      size.disconnect();
      for (const sign of SIGNS) window.removeEventListener(sign, stop);
      window.removeEventListener('scroll', watch);
    }
    for (const sign of SIGNS) window.addEventListener(sign, stop, { passive: true });
    window.addEventListener('scroll', watch, { passive: true });
    parts.observe(document.body, { childList: true, subtree: true });
    size.observe(document.body);
    show();
    return stop;
  }, []);
}
