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
 * Has work done one piece after the other, the newest of each kind alone.
 *
 * The promise gives undefined where a newer piece took the place of the one asked for; it rejects where the work does.
 */
export function latestOnly<Job extends Kinded, Answer>(
  work: (job: Job) => Promise<Answer>,
): (job: Job) => Promise<Answer | undefined> {
  const waiting = new Map<string, Waiting<Job, Answer>>();
  let isBusy = false;

  async function workOff() {
    if (isBusy) return;
    isBusy = true;
    for (let next = takeFirst(waiting); next !== undefined; next = takeFirst(waiting)) {
      const { job, resolve, reject } = next;
      await work(job).then(resolve, reject);
    }
    isBusy = false;
  }

  return (job) =>
    new Promise((resolve, reject) => {
      waiting.get(job.kind)?.resolve(undefined);
      // Taken out first, so that the newest stands at the end of the line.
      waiting.delete(job.kind);
      waiting.set(job.kind, { job, resolve, reject });
      workOff();
    });
}

function takeFirst<Item>(items: Map<string, Item>): Item | undefined {
  for (const [key, item] of items) {
    items.delete(key);
    return item;
  }
  return undefined;
}
