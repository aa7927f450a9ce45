import { describe, expect, test } from 'vitest';
import { latestOnly } from '../../src/data/latestOnly.ts';

const ORDER = ['map', 'rankings', 'scale'] as const;
type Kind = (typeof ORDER)[number];

interface Job {
  readonly kind: Kind;
  readonly name: string;
}

/** What has been asked for in one go is begun right after it. */
const soon = () => Promise.resolve();

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
    { order: ORDER, atOnce },
  );
  const end = (name: string) => endings.get(name)?.done(`${name} done`);
  const fail = (name: string) => endings.get(name)?.fail(new Error(`${name} failed`));
  return { ask: (kind: Kind, name: string) => ask({ kind, name }), begun, end, fail };
}

describe(latestOnly, () => {
  test('does one piece after the other', async () => {
    const { ask, begun, end } = makeWork();
    const first = ask('map', 'a');
    const second = ask('rankings', 'b');
    await soon();
    expect(begun).toEqual(['a']);
    end('a');
    expect(await first).toBe('a done');
    await soon();
    expect(begun).toEqual(['a', 'b']);
    end('b');
    expect(await second).toBe('b done');
  });

  test('drops what has not begun when something newer of its kind is asked for', async () => {
    const { ask, begun, end } = makeWork();
    const running = ask('map', 'a');
    await soon();
    const dropped = ask('map', 'b');
    const newest = ask('map', 'c');
    expect(await dropped).toBeUndefined();
    end('a');
    expect(await running).toBe('a done');
    await soon();
    end('c');
    expect(await newest).toBe('c done');
    expect(begun).toEqual(['a', 'c']);
  });

  test('goes on after a failure', async () => {
    const { ask, end, fail } = makeWork();
    const failing = ask('map', 'a');
    await soon();
    const next = ask('map', 'b');
    fail('a');
    await expect(failing).rejects.toThrow('a failed');
    await soon();
    end('b');
    expect(await next).toBe('b done');
  });

  test('begins what is asked for in one go in the order of the kinds, as many as may be at once', async () => {
    const { ask, begun, end } = makeWork(2);
    ask('scale', 'a');
    ask('rankings', 'b');
    const first = ask('map', 'c');
    await soon();
    expect(begun).toEqual(['c', 'b']);
    end('c');
    await first;
    await soon();
    expect(begun).toEqual(['c', 'b', 'a']);
  });

  test('does not begin a piece while an older one of its kind is being done, but lets others pass', async () => {
    const { ask, begun, end } = makeWork(2);
    const older = ask('map', 'a');
    await soon();
    const newer = ask('map', 'b');
    ask('scale', 'c');
    await soon();
    expect(begun).toEqual(['a', 'c']);
    end('a');
    expect(await older).toBe('a done');
    await soon();
    end('b');
    expect(await newer).toBe('b done');
  });
});
