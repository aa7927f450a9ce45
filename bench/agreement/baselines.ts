import type { AgreementCounts } from '../../src/core/agreement/agreementKernel.ts';
import type { CodeGrid } from './data.ts';

/** Agreement of all pairs as anyone would write it first: two loops over states, one over votes. */
export function countNaively({ stateCount, voteCount, codes }: CodeGrid): AgreementCounts {
  const same = new Uint32Array(stateCount * stateCount);
  const shared = new Uint32Array(stateCount * stateCount);
  for (let a = 0; a < stateCount; a++) {
    for (let b = a; b < stateCount; b++) {
      let sameCount = 0;
      let sharedCount = 0;
      for (let vote = 0; vote < voteCount; vote++) {
        const first = codes[a * voteCount + vote];
        const second = codes[b * voteCount + vote];
        if (first !== 0 && second !== 0) {
          sharedCount++;
          if (first === second) sameCount++;
        }
      }
      same[a * stateCount + b] = same[b * stateCount + a] = sameCount;
      shared[a * stateCount + b] = shared[b * stateCount + a] = sharedCount;
    }
  }
  return { stateCount, same, shared };
}

/** The nine cells of all pairs, written as plainly: one more counter per pair of positions. */
export function countNineNaively({ stateCount, voteCount, codes }: CodeGrid): Uint32Array {
  const cells = new Uint32Array(stateCount * stateCount * 9);
  for (let a = 0; a < stateCount; a++) {
    for (let b = 0; b < stateCount; b++) {
      for (let vote = 0; vote < voteCount; vote++) {
        const first = codes[a * voteCount + vote] ?? 0;
        const second = codes[b * voteCount + vote] ?? 0;
        if (first !== 0 && second !== 0) {
          const cell = (a * stateCount + b) * 9 + (first - 1) * 3 + (second - 1);
          cells[cell] = (cells[cell] ?? 0) + 1;
        }
      }
    }
  }
  return cells;
}

const SAME = Uint8Array.from({ length: 16 }, (_, pair) =>
  Number(pair >> 2 !== 0 && pair >> 2 === (pair & 3)),
);
const SHARED = Uint8Array.from({ length: 16 }, (_, pair) => Number(pair >> 2 !== 0 && (pair & 3) !== 0));

/** The first thing a person tries next: no branches, both answers looked up by the pair of codes. */
export function countByLookup({ stateCount, voteCount, codes }: CodeGrid): AgreementCounts {
  const same = new Uint32Array(stateCount * stateCount);
  const shared = new Uint32Array(stateCount * stateCount);
  for (let a = 0; a < stateCount; a++) {
    for (let b = a; b < stateCount; b++) {
      let sameCount = 0;
      let sharedCount = 0;
      for (let vote = 0; vote < voteCount; vote++) {
        const pair = ((codes[a * voteCount + vote] ?? 0) << 2) | (codes[b * voteCount + vote] ?? 0);
        sameCount += SAME[pair] ?? 0;
        sharedCount += SHARED[pair] ?? 0;
      }
      same[a * stateCount + b] = same[b * stateCount + a] = sameCount;
      shared[a * stateCount + b] = shared[b * stateCount + a] = sharedCount;
    }
  }
  return { stateCount, same, shared };
}
