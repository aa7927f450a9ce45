let spare: Worker | undefined;

/**
 * Makes a worker that reads files before there are any: its program is fetched and compiled while a person still
 * looks for them. Nothing where there is one already.
 */
export function prepareWorker(): void {
  if (spare !== undefined) return;
  const made = makeWorker();
  spare = made;
  // What cannot be fetched now may be there when it is wanted.
  made.onerror = (event) => {
    event.preventDefault();
    if (spare === made) spare = undefined;
  };
}

/** A worker that reads files, which is the caller's from now on; the one that was made before where there is one. */
export function takeWorker(): Worker {
  const worker = spare ?? makeWorker();
  spare = undefined;
  worker.onerror = null;
  return worker;
}

/** Gives up the worker that was made before, where nobody has taken it. */
export function dropSpareWorker(): void {
  spare?.terminate();
  spare = undefined;
}

function makeWorker(): Worker {
  return new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' });
}
