import { downloadBlob } from '../downloadText.ts';
import { loadOwnSet } from '../store/ownSets.ts';
import type { WorkerReply } from './importMessages.ts';

/** Gives one of the reader's own sets out as a ZIP of its package. Rejects where it is gone or cannot be packed. */
export async function savePackage(key: string, fileName: string): Promise<void> {
  const set = await loadOwnSet(key);
  if (set === undefined) throw new Error(`data set unknown: ${key}`);
  const worker = new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' });
  try {
    const zip = await new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
        if (data.kind === 'saved') resolve(data.zip);
        else if (data.kind === 'failed') reject(new Error(data.reason));
      };
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage({ kind: 'save', set });
    });
    downloadBlob(fileName, new Blob([zip], { type: 'application/zip' }));
  } finally {
    worker.terminate();
  }
}
