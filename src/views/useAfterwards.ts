import { startTransition, useEffect, useState } from 'react';

/**
 * A value as it was when the page was last painted.
 *
 * What is made from it follows once the rest is on the screen, piece by piece, and does not hold up a reader who goes on
 * choosing. It must stay the same object while it says the same. On a new page it
 * is there at once, or else whatever `first` stands in for it.
 */
export function useAfterwards<T>(value: T, { first }: { readonly first: T } = { first: value }): T {
  const [shown, setShown] = useState(() => first);
  useEffect(() => {
    let isWanted = true;
    afterPaint(() => {
      if (isWanted) startTransition(() => setShown(() => value));
    });
    return () => {
      isWanted = false;
    };
  }, [value]);
  return shown;
}

/** A task that is begun while a frame is made is done after its paint. */
function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
