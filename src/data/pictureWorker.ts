import { type PictureAnswer, type PictureJob, runPictureJob } from './pictureJobs.ts';

/** What the worker says of a job: its answer, or in words why there is none. */
export type WorkerReply =
  | { readonly kind: 'done'; readonly answer: PictureAnswer }
  | { readonly kind: 'failed'; readonly reason: string };

self.onmessage = ({ data }: MessageEvent<PictureJob>) => self.postMessage(reply(data));

function reply(job: PictureJob): WorkerReply {
  try {
    return { kind: 'done', answer: runPictureJob(job) };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}
