import { expect } from 'vitest';

/** Expects of something that is read again and again until it is so, for as long as a slow machine may need. */
export function poll<T>(read: () => T | Promise<T>) {
  return expect.poll(read, { timeout: 60_000, interval: 25 });
}
