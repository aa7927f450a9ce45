import { describe, expect, test } from 'vitest';
import { latestOnly } from '../../src/data/latestOnly.ts';

interface Job {
  readonly kind: string;
  readonly name: string;
}

/** Work that ends when the test says so. */
function makeWork(atOnce = 1) {
  const begun: string[] = [];
  const endings = new Map<string, { done: (answer: string) => void; fail: (error: Error) => void }>();
  const ask = latestOnly(
    (job: Job) =>
      new Promise<string>((done, fail) => {
        begun.push(job.name);
        endings.set(job.name, { done, fail });
      }),
    atOnce,
  );
  const end = (name: string) => endings.get(name)?.done(`${name} done`);
  const fail = (name: string) => endings.get(name)?.fail(new Error(`${name} failed`));
  return { ask: (kind: string, name: string) => ask({ kind, name }), begun, end, fail };
}

describe(latestOnly, () => {
  test('does one piece after the other', async () => {
    const { ask, begun, end } = makeWork();
    const first = ask('map', 'a');
    const second = ask('rankings', 'b');
    expect(begun).toEqual(['a']);
    end('a');
    expect(await first).toBe('a done');
    await Promise.resolve();
    expect(begun).toEqual(['a', 'b']);
    end('b');
    expect(await second).toBe('b done');
  });

  test('drops what has not begun when something newer of its kind is asked for', async () => {
    const { ask, begun, end } = makeWork();
    const running = ask('map', 'a');
    const dropped = ask('map', 'b');
    const newest = ask('map', 'c');
    expect(await dropped).toBeUndefined();
    end('a');
    expect(await running).toBe('a done');
    await Promise.resolve();
    end('c');
    expect(await newest).toBe('c done');
    expect(begun).toEqual(['a', 'c']);
  });

  test('goes on after a failure', async () => {
    const { ask, end, fail } = makeWork();
    const failing = ask('map', 'a');
    const next = ask('map', 'b');
    fail('a');
    await expect(failing).rejects.toThrow('a failed');
    await Promise.resolve();
    end('b');
    expect(await next).toBe('b done');
  });

  test('does pieces of different kinds side by side, as many as may be at once', async () => {
    const { ask, begun, end } = makeWork(2);
    const first = ask('map', 'a');
    ask('scale', 'b');
    ask('rankings', 'c');
    expect(begun).toEqual(['a', 'b']);
    end('a');
    await first;
    await Promise.resolve();
    expect(begun).toEqual(['a', 'b', 'c']);
  });

  test('does not begin a piece while an older one of its kind is being done, but lets others pass', async () => {
    const { ask, begun, end } = makeWork(2);
    const older = ask('map', 'a');
    const newer = ask('map', 'b');
    ask('scale', 'c');
    expect(begun).toEqual(['a', 'c']);
    end('a');
    expect(await older).toBe('a done');
    await Promise.resolve();
    end('b');
    expect(await newer).toBe('b done');
  });
});
