import { startTransition, useEffect, useState } from 'react';

/**
 * A value as it was when the page was last drawn.
 *
 * What is made from it follows once the rest is there, piece by piece, and does not hold up a reader who goes on
 * choosing. It must stay the same object while it says the same.
 */
export function useAfterwards<T>(value: T): T {
  const [shown, setShown] = useState(() => value);
  useEffect(() => startTransition(() => setShown(() => value)), [value]);
  return shown;
}
