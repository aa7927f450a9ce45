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

/** The map stands first on the page; the rankings take longest, so that they begin before the line does. */
const ORDER = ['map', 'rankings', 'scale'] as const satisfies readonly PictureJob['kind'][];

let line: ((job: PictureJob) => Promise<PictureAnswer | undefined>) | undefined;

/** No more at once than there are cores: they would take turns with each other and with the page. */
function ask(job: PictureJob): Promise<PictureAnswer | undefined> {
  line ??= latestOnly(workOn, { order: ORDER, atOnce: Math.max(1, navigator.hardwareConcurrency) });
  return line(job);
}

const workers = new Map<PictureJob['kind'], Worker>();

/** A worker for each kind, started when first needed, so that each grows quick at its own; after a crash a new one. */
function workOn(job: PictureJob): Promise<PictureAnswer> {
  const worker =
    workers.get(job.kind) ?? new Worker(new URL('./pictureWorker.ts', import.meta.url), { type: 'module' });
  workers.set(job.kind, worker);
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
      if (data.kind === 'done') resolve(data.answer);
      else reject(new Error(data.reason));
    };
    worker.onerror = (event) => {
      worker.terminate();
      workers.delete(job.kind);
      reject(new Error(event.message));
    };
    worker.postMessage(job);
  });
}
