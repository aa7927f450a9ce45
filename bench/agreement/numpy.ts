import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { CodeGrid } from './data.ts';

/** numpy in a process of its own, data in place, one multiplication per call. */
export interface Numpy {
  readonly version: string;
  /** Counts all pairs once; the answer is the sum of all agreements, as a check. */
  readonly count: () => Promise<number>;
  readonly stop: () => void;
}

/** One-hot columns as 32-bit floats, where BLAS is fastest; sums of votes stay exact up to 2^24. */
const PROGRAM = `
import sys, numpy
states, votes = int(sys.argv[1]), int(sys.argv[2])
codes = numpy.frombuffer(sys.stdin.buffer.read(states * votes), dtype=numpy.uint8).reshape(states, votes)
hot = numpy.ascontiguousarray(numpy.stack([codes == code for code in (1, 2, 3)], axis=2).reshape(states, votes * 3).astype(numpy.float32))
cast = (codes != 0).astype(numpy.float32)
print(numpy.__version__, flush=True)
for line in iter(sys.stdin.buffer.readline, b""):
    same, shared = hot @ hot.T, cast @ cast.T
    print(int(same.sum(dtype=numpy.float64)), flush=True)
`;

/** numpy with some positions loaded; undefined where there is no python3 with numpy. */
export async function startNumpy({ stateCount, voteCount, codes }: CodeGrid): Promise<Numpy | undefined> {
  const child = spawn('python3', ['-c', PROGRAM, String(stateCount), String(voteCount)], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  // A broken pipe ends the lines below, which is what tells that numpy is absent.
  child.stdin.on('error', () => undefined);
  child.on('error', () => undefined);
  const nextLine = lineReader(child, child.stdout);
  child.stdin.write(codes);
  const version = await nextLine();
  if (version === undefined) return undefined;
  return { version, count: () => countOnce(child.stdin, nextLine), stop: () => child.kill() };
}

async function countOnce(input: Writable, nextLine: () => Promise<string | undefined>): Promise<number> {
  input.write('\n');
  const line = await nextLine();
  if (line === undefined) throw new Error('numpy stopped');
  return Number(line);
}

/** The child's lines one by one; undefined once it has ended or could not start. */
function lineReader(child: ChildProcess, output: Readable): () => Promise<string | undefined> {
  const lines = createInterface(output)[Symbol.asyncIterator]();
  const failed = new Promise<undefined>((resolve) => child.once('error', () => resolve(undefined)));
  return async () => {
    const next = await Promise.race([lines.next(), failed]);
    return next === undefined || next.done === true ? undefined : next.value;
  };
}
