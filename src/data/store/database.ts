import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';

/** Why something could not be kept: no room, storage closed to the page, or whatever else went wrong. */
export type StoreFault = 'full' | 'closed' | 'failed';

/** The storage of the browser did not do what was asked; what was there before is as it was. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';
  readonly fault: StoreFault;

  constructor(fault: StoreFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

let store: UseStore | undefined;

/** Reads in one transaction. Rejects with a StoreFailure. */
export function readStore<T>(read: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return inStore(() => open()('readonly', (objects) => promisifyRequest(read(objects))));
}

/**
 * Changes in one transaction: all of it happens or nothing, whatever interrupts it. `change` gets what stands at a
 * key and does the rest at once, without waiting. Rejects with a StoreFailure.
 */
export function changeStore(
  key: string,
  change: (value: unknown, store: IDBObjectStore) => void,
): Promise<void> {
  return inStore(() =>
    open()('readwrite', (objects) => {
      const request: IDBRequest<unknown> = objects.get(key);
      let failure: unknown;
      request.onsuccess = () => {
        try {
          change(request.result, objects);
        } catch (error) {
          failure = error;
          objects.transaction.abort();
        }
      };
      return promisifyRequest(objects.transaction).catch((error: unknown) => {
        throw failure ?? error;
      });
    }),
  );
}

function open(): UseStore {
  store ??= createStore('rollcall', 'data-sets');
  return store;
}

/** Some browsers throw at once where storage is closed, some reject. */
async function inStore<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toFailure(error);
  }
}

const CLOSED = ['InvalidStateError', 'SecurityError', 'UnknownError', 'NotFoundError', 'ReferenceError'];

function toFailure(error: unknown): StoreFailure {
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  if (name === 'QuotaExceededError') return new StoreFailure('full', message);
  return new StoreFailure(CLOSED.includes(name) ? 'closed' : 'failed', message);
}
