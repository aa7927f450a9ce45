import type { StateMap } from '../core/map/mapStates.ts';
import { latestOnly } from './latestOnly.ts';
import type {
  DrawnRanking,
  DrawnScale,
  MapJob,
  PictureAnswer,
  PictureJob,
  RankingJob,
  ScaleJob,
} from './pictureJobs.ts';
import type { WorkerReply } from './pictureWorker.ts';

/** The map of a job, drawn beside the page; undefined where a newer map was asked for meanwhile. Rejects on failure. */
export async function drawMap(job: MapJob): Promise<StateMap | undefined> {
  const answer = await ask(job);
  return answer?.kind === 'map' ? answer.map : undefined;
}

/** The line of a job, drawn beside the page; undefined where a newer one was asked for meanwhile. Rejects on failure. */
export async function drawScale(job: ScaleJob): Promise<DrawnScale | undefined> {
  const answer = await ask(job);
  return answer?.kind === 'scale' ? answer.scale : undefined;
}

/** The rankings of a job compared, in its order; undefined where newer ones were asked for meanwhile. Rejects on failure. */
export async function compareAllRankings(job: RankingJob): Promise<readonly DrawnRanking[] | undefined> {
  const answer = await ask(job);
  return answer?.kind === 'rankings' ? answer.rankings : undefined;
}

const ask = latestOnly(workOn);
let worker: Worker | undefined;

/** One worker for all, started when first needed; after a crash the next job gets a new one. */
function workOn(job: PictureJob): Promise<PictureAnswer> {
  worker ??= new Worker(new URL('./pictureWorker.ts', import.meta.url), { type: 'module' });
  const current = worker;
  return new Promise((resolve, reject) => {
    current.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
      if (data.kind === 'done') resolve(data.answer);
      else reject(new Error(data.reason));
    };
    current.onerror = (event) => {
      current.terminate();
      worker = undefined;
      reject(new Error(event.message));
    };
    current.postMessage(job);
  });
}
