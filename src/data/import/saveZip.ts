import { downloadBlob } from '../downloadText.ts';
import type { WorkerJob, WorkerReply } from './importMessages.ts';
import { takeWorker } from './spareWorker.ts';

/** What makes a ZIP: a set of the reader's own, or files beside the page. */
export type ZipJob = Extract<WorkerJob, { readonly kind: 'save' | 'zip' }>;

/** Has a ZIP made beside the page and gives it out. Rejects where it cannot be made. */
export async function saveZip(job: ZipJob, fileName: string): Promise<void> {
  const worker = takeWorker();
  try {
    const zip = await new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
        if (data.kind === 'saved') resolve(data.zip);
        else if (data.kind === 'failed') reject(new Error(data.reason));
      };
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage(job);
    });
    downloadBlob(fileName, new Blob([zip], { type: 'application/zip' }));
  } finally {
    worker.terminate();
  }
}
