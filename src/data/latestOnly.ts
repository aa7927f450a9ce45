/** Work of one kind; a newer piece makes an older one of its kind that has not begun needless. */
interface Kinded {
  readonly kind: string;
}

interface Waiting<Job, Answer> {
  readonly job: Job;
  readonly resolve: (answer: Answer | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Has work done, the newest of each kind alone: pieces of one kind one after the other, of different kinds side by
 * side, but no more than `atOnce` of them.
 *
 * The promise gives undefined where a newer piece took the place of the one asked for; it rejects where the work does.
 */
export function latestOnly<Job extends Kinded, Answer>(
  work: (job: Job) => Promise<Answer>,
  atOnce: number,
): (job: Job) => Promise<Answer | undefined> {
  const waiting = new Map<string, Waiting<Job, Answer>>();
  const busy = new Set<string>();

  function begin() {
    while (busy.size < atOnce) {
      const next = takeFirst(waiting, busy);
      if (next === undefined) return;
      const { job, resolve, reject } = next;
      busy.add(job.kind);
      work(job)
        .then(resolve, reject)
        .then(() => {
          busy.delete(job.kind);
          begin();
        });
    }
  }

  return (job) =>
    new Promise((resolve, reject) => {
      waiting.get(job.kind)?.resolve(undefined);
      // Taken out first, so that the newest stands at the end of the line.
      waiting.delete(job.kind);
      waiting.set(job.kind, { job, resolve, reject });
      begin();
    });
}

function takeFirst<Item>(items: Map<string, Item>, except: ReadonlySet<string>): Item | undefined {
  for (const [key, item] of items) {
    if (except.has(key)) continue;
    items.delete(key);
    return item;
  }
  return undefined;
}
