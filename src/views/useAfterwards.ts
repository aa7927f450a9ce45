import { startTransition, useEffect, useState } from 'react';

/**
 * A value as it was when the page was last drawn.
 *
 * What is made from it follows once the rest is there, piece by piece, and does not hold up a reader who goes on
 * choosing. It must stay the same object while it says the same. On a new page it
 * is there at once, or else whatever `first` stands in for it.
 */
export function useAfterwards<T>(value: T, { first }: { readonly first: T } = { first: value }): T {
  const [shown, setShown] = useState(() => first);
  useEffect(() => startTransition(() => setShown(() => value)), [value]);
  return shown;
}
