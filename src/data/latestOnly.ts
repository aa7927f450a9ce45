/** Work of one kind; a newer piece makes an older one of its kind that has not begun needless. */
interface Kinded<Kind> {
  readonly kind: Kind;
}

interface Waiting<Job, Answer> {
  readonly job: Job;
  readonly resolve: (answer: Answer | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/** In which order kinds that wait are begun, and how many are done at once. */
interface LineOptions<Kind> {
  readonly order: readonly Kind[];
  readonly atOnce: number;
}

/**
 * Has work done, the newest of each kind alone: pieces of one kind one after the other, of different kinds side by
 * side. What is asked for in one go is begun in the order of the kinds, whoever asked first.
 *
 * The promise gives undefined where a newer piece took the place of the one asked for; it rejects where the work does.
 */
export function latestOnly<Kind extends string, Job extends Kinded<Kind>, Answer>(
  work: (job: Job) => Promise<Answer>,
  { order, atOnce }: LineOptions<Kind>,
): (job: Job) => Promise<Answer | undefined> {
  const waiting = new Map<Kind, Waiting<Job, Answer>>();
  const busy = new Set<Kind>();

  function begin() {
    for (const kind of order) {
      const next = waiting.get(kind);
      if (next === undefined || busy.has(kind) || busy.size >= atOnce) continue;
      waiting.delete(kind);
      busy.add(kind);
      work(next.job)
        .then(next.resolve, next.reject)
        .then(() => {
          busy.delete(kind);
          begin();
        });
    }
  }

  return (job) =>
    new Promise((resolve, reject) => {
      waiting.get(job.kind)?.resolve(undefined);
      waiting.set(job.kind, { job, resolve, reject });
      queueMicrotask(begin);
    });
}
