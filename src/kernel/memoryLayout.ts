/** Where everything lies in the kernel's memory: byte offsets, each a multiple of 16. */
export interface MemoryLayout {
  readonly yes: number;
  readonly abstain: number;
  readonly no: number;
  readonly mask: number;
  /** For working: offsets of the vectors in which the mask selects anything. */
  readonly active: number;
  /** For working: three planes side by side, their rows filled up to an even number of vectors. */
  readonly rows: number;
  /** For working: how many votes each state cast. */
  readonly casts: number;
  readonly same: number;
  readonly shared: number;
  readonly cells: number;
  /** What all of it needs. */
  readonly byteLength: number;
}

/** Free of whatever the compiler puts at the beginning. */
const START = 1024;

const VECTOR_WORDS = 4;

/** A place for every array of a table of so many states and words per row, one behind the other. */
export function layOutMemory(stateCount: number, wordsPerRow: number): MemoryLayout {
  let end = START;
  const take = (words: number): number => {
    const start = end;
    end += Math.ceil(words / 4) * 16;
    return start;
  };
  const plane = stateCount * wordsPerRow;
  const matrix = stateCount * stateCount;
  const places = {
    yes: take(plane),
    abstain: take(plane),
    no: take(plane),
    mask: take(wordsPerRow),
    active: take(wordsPerRow / VECTOR_WORDS),
    rows: take((plane + stateCount * VECTOR_WORDS) * 3),
    casts: take(stateCount),
    same: take(matrix),
    shared: take(matrix),
    cells: take(matrix * 9),
  };
  return { ...places, byteLength: end };
}
