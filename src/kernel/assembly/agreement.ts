// Counts for all pairs of states from bit planes, 128 resolutions at a time. AssemblyScript with SIMD.
//
// The caller lays out the memory: pointers are multiples of 16; a plane has one row per state, a row `vectors`
// vectors of 16 bytes, and bit i of a row is resolution i. Results are square matrices of u32, row by row.
//
// Nearly all of the time goes into counting the bits of vectors: engines make ten instructions of a `popcnt` on x86,
// where finding the bits takes one to six. So vectors are first added up bit by bit (`odd` and `carry`, five
// instructions together, make of three vectors one of ones and one of twos), and only what is carried is counted: a
// half or an eighth as many vectors.

/** Vectors of one pass: no byte counts to more than 224 in 28 steps of two vectors or 7 of eight. */
const BLOCK: i32 = 56;

/** Vectors that are added up at a time; rows are filled up to a multiple of it. */
const STEP: i32 = 2;

/** Rows of second states that stay in the first-level cache (8 × 56 × 48 bytes) while all first states pass by. */
const TILE: i32 = 8;

/** Bytes of a vector, of the two codes of a state side by side, and of its three positions side by side. */
const VECTOR: usize = 16;
const CODE: usize = 32;
const TRIPLE: usize = 48;

/**
 * Same position and shared votes of all pairs: two matrices, symmetric.
 *
 * For working only: `active` has room for `vectors` i32, `rows` for three planes of `vectors + 1`, `casts` for
 * `states` i32.
 */
export function agreement(
  states: i32, vectors: i32, yes: usize, abstain: usize, no: usize, mask: usize,
  active: usize, rows: usize, casts: usize, same: usize, shared: usize,
): void {
  const count = listActive(vectors, mask, active);
  const padded = padToStep(count);
  const codes = rows;
  const cast = rows + <usize>(states * padded) * CODE;
  gatherCodes(states, vectors, yes, abstain, no, mask, active, count, codes, cast, casts);
  // Once even where nothing is selected: the matrices are written nowhere else.
  for (let start = 0; start == 0 || start < padded; start += BLOCK) {
    const length = <usize>min(BLOCK, padded - start);
    for (let tile = 0; tile < states; tile += TILE) {
      const tileEnd = min(tile + TILE, states);
      for (let a = 0; a < tileEnd; a++) {
        for (let b = max(a, tile); b < tileEnd; b++) {
          const first = <usize>(a * padded + start);
          const second = <usize>(b * padded + start);
          const both = countWhere(BOTH_CAST, cast + first * VECTOR, cast + second * VECTOR, length);
          const differing = countWhere(DIFFERING, codes + first * CODE, codes + second * CODE, length);
          const upper = <usize>(a * states + b) << 2;
          const lower = <usize>(b * states + a) << 2;
          // In the sum of what two states cast a shared vote counts twice. Counted once, that leaves the votes in
          // which they were the same, differed, or only one cast a vote; the last two are the differing ones.
          let sameTotal = start == 0
            ? load<i32>(casts + (<usize>a << 2)) + load<i32>(casts + (<usize>b << 2))
            : load<i32>(same + upper);
          let sharedTotal = start == 0 ? 0 : load<i32>(shared + upper);
          sameTotal -= both + differing;
          sharedTotal += both;
          store<i32>(same + upper, sameTotal);
          store<i32>(same + lower, sameTotal);
          store<i32>(shared + upper, sharedTotal);
          store<i32>(shared + lower, sharedTotal);
        }
      }
    }
  }
}

/**
 * The 3 × 3 tables of all pairs: for each pair nine numbers, row by row, the first state's position being the row.
 *
 * `active` and `rows` as above.
 */
export function tables(
  states: i32, vectors: i32, yes: usize, abstain: usize, no: usize, mask: usize,
  active: usize, rows: usize, cells: usize,
): void {
  const count = listActive(vectors, mask, active);
  gatherPositions(states, vectors, yes, abstain, no, mask, active, count, rows);
  memory.fill(cells, 0, <usize>(states * states) * 36);
  const padded = padToStep(count);
  const stride = <usize>padded * TRIPLE;
  for (let start = 0; start < padded; start += BLOCK) {
    const block = rows + <usize>start * TRIPLE;
    const bytes = <usize>min(BLOCK, padded - start) * TRIPLE;
    for (let tile = 0; tile < states; tile += TILE) {
      const tileEnd = min(tile + TILE, states);
      for (let a = 0; a < tileEnd; a++) {
        for (let b = max(a, tile); b < tileEnd; b++) {
          const first = block + <usize>a * stride;
          const second = block + <usize>b * stride;
          const upper = cells + <usize>(a * states + b) * 36;
          const lower = cells + <usize>(b * states + a) * 36;
          addTableRow(first, second, bytes, upper, lower);
          addTableRow(first + 16, second, bytes, upper + 12, lower + 4);
          addTableRow(first + 32, second, bytes, upper + 24, lower + 8);
        }
      }
    }
  }
}

/** Lists the offsets of the vectors in which the mask selects anything, and says how many they are. */
function listActive(vectors: i32, mask: usize, active: usize): i32 {
  let count = 0;
  for (let v = 0; v < vectors; v++) {
    if (v128.any_true(v128.load(mask + (<usize>v << 4)))) {
      store<i32>(active + (<usize>count << 2), v << 4);
      count++;
    }
  }
  return count;
}

function padToStep(count: i32): i32 {
  return (count + STEP - 1) / STEP * STEP;
}

/** Copies three planes side by side, only what the mask selects and only the vectors where it selects anything. */
function gatherPositions(
  states: i32, vectors: i32, yes: usize, abstain: usize, no: usize, mask: usize,
  active: usize, count: i32, rows: usize,
): void {
  const padding = <usize>(padToStep(count) - count) * TRIPLE;
  let to = rows;
  for (let s = 0; s < states; s++) {
    const row = <usize>(s * vectors) << 4;
    for (let i = 0; i < count; i++) {
      const at = <usize>load<i32>(active + (<usize>i << 2));
      const chosen = v128.load(mask + at);
      v128.store(to, v128.and(v128.load(yes + row + at), chosen));
      v128.store(to, v128.and(v128.load(abstain + row + at), chosen), 16);
      v128.store(to, v128.and(v128.load(no + row + at), chosen), 32);
      to += TRIPLE;
    }
    memory.fill(to, 0, padding);
    to += padding;
  }
}

/**
 * Likewise, with the position of a state in two planes side by side, "yes or abstain" and "no or abstain", and a
 * third plane apart: whether it cast a vote. Says also how many votes each state cast.
 *
 * Two states differ, or only one of them cast a vote, where they differ in either of the two planes.
 */
function gatherCodes(
  states: i32, vectors: i32, yes: usize, abstain: usize, no: usize, mask: usize,
  active: usize, count: i32, codes: usize, cast: usize, casts: usize,
): void {
  const padding = <usize>(padToStep(count) - count);
  for (let s = 0; s < states; s++) {
    const row = <usize>(s * vectors) << 4;
    let votes: i64 = 0;
    for (let i = 0; i < count; i++) {
      const at = <usize>load<i32>(active + (<usize>i << 2));
      const chosen = v128.load(mask + at);
      const abstained = v128.load(abstain + row + at);
      const notNo = v128.and(v128.or(v128.load(yes + row + at), abstained), chosen);
      const notYes = v128.and(v128.or(v128.load(no + row + at), abstained), chosen);
      const any = v128.or(notNo, notYes);
      v128.store(codes, notNo);
      v128.store(codes, notYes, 16);
      v128.store(cast, any);
      votes += popcnt<i64>(i64x2.extract_lane(any, 0)) + popcnt<i64>(i64x2.extract_lane(any, 1));
      codes += CODE;
      cast += VECTOR;
    }
    store<i32>(casts + (<usize>s << 2), <i32>votes);
    memory.fill(codes, 0, padding * CODE);
    memory.fill(cast, 0, padding * VECTOR);
    codes += padding * CODE;
    cast += padding * VECTOR;
  }
}

/** What `countWhere` looks for; known when it is inlined, so that nothing is decided in the loop. */
const BOTH_CAST: bool = false;
const DIFFERING: bool = true;

/**
 * The bits of an even number of vectors, got from two rows, in which both states cast a vote or in which they differ.
 *
 * An adder of four places, for each of 128 bits: ones, twos and fours stand in vectors, eights are counted at once.
 * A row may end after any two vectors; what has been carried by then and waits for its partner is counted by itself.
 * The four parts of the loop are written out with a way out after each, because engines pull all loads of a straight
 * piece of code to its beginning: without these, the vectors loaded would not fit the registers.
 */
// @ts-ignore: decorator
@inline
function countWhere(differing: bool, first: usize, second: usize, length: usize): i32 {
  const width = differing ? CODE : VECTOR;
  const end = first + length * width;
  let a = first;
  let b = second;
  let ones = i8x16.splat(0);
  let twos = i8x16.splat(0);
  let fours = i8x16.splat(0);
  let eights = i8x16.splat(0);
  let waitingTwos = i8x16.splat(0);
  let waitingFours = i8x16.splat(0);
  while (a < end) {
    let x = compare(differing, a, b);
    let y = compare(differing, a + width, b + width);
    waitingTwos = carry(x, y, ones);
    ones = odd(x, y, ones);
    if (a + 2 * width == end) break;

    x = compare(differing, a + 2 * width, b + 2 * width);
    y = compare(differing, a + 3 * width, b + 3 * width);
    let two = carry(x, y, ones);
    ones = odd(x, y, ones);
    waitingFours = carry(waitingTwos, two, twos);
    twos = odd(waitingTwos, two, twos);
    waitingTwos = i8x16.splat(0);
    if (a + 4 * width == end) break;

    x = compare(differing, a + 4 * width, b + 4 * width);
    y = compare(differing, a + 5 * width, b + 5 * width);
    waitingTwos = carry(x, y, ones);
    ones = odd(x, y, ones);
    if (a + 6 * width == end) break;

    x = compare(differing, a + 6 * width, b + 6 * width);
    y = compare(differing, a + 7 * width, b + 7 * width);
    two = carry(x, y, ones);
    ones = odd(x, y, ones);
    const four = carry(waitingTwos, two, twos);
    twos = odd(waitingTwos, two, twos);
    waitingTwos = i8x16.splat(0);
    eights = i8x16.add(eights, i8x16.popcnt(carry(waitingFours, four, fours)));
    fours = odd(waitingFours, four, fours);
    waitingFours = i8x16.splat(0);
    a += 8 * width;
    b += 8 * width;
  }
  const fourCount = i8x16.add(i8x16.popcnt(fours), i8x16.popcnt(waitingFours));
  const twoCount = i8x16.add(i8x16.popcnt(twos), i8x16.popcnt(waitingTwos));
  const twosAndFours = i8x16.add(twoCount, i8x16.add(fourCount, fourCount));
  return sum(i8x16.add(i8x16.popcnt(ones), i8x16.add(twosAndFours, twosAndFours)), eights, 3);
}

/** One vector of what `countWhere` counts. */
// @ts-ignore: decorator
@inline
function compare(differing: bool, a: usize, b: usize): v128 {
  return differing
    ? v128.or(v128.xor(v128.load(a), v128.load(b)), v128.xor(v128.load(a, 16), v128.load(b, 16)))
    : v128.and(v128.load(a), v128.load(b));
}

/**
 * Adds one row of a table, and as a column to the table of the pair the other way round: one position of the first
 * state against all three of the second. Counters for nine cells at once would not fit the registers, and three
 * adders of one place only, where the twos are counted at once, just do.
 */
// @ts-ignore: decorator
@inline
function addTableRow(first: usize, second: usize, bytes: usize, upper: usize, lower: usize): void {
  const end = first + bytes;
  let a = first;
  let b = second;
  let yes = i8x16.splat(0);
  let yesTwos = i8x16.splat(0);
  let abstain = i8x16.splat(0);
  let abstainTwos = i8x16.splat(0);
  let no = i8x16.splat(0);
  let noTwos = i8x16.splat(0);
  while (a < end) {
    const own = v128.load(a);
    const next = v128.load(a, 48);
    let x = v128.and(own, v128.load(b));
    let y = v128.and(next, v128.load(b, 48));
    yesTwos = i8x16.add(yesTwos, i8x16.popcnt(carry(x, y, yes)));
    yes = odd(x, y, yes);
    x = v128.and(own, v128.load(b, 16));
    y = v128.and(next, v128.load(b, 64));
    abstainTwos = i8x16.add(abstainTwos, i8x16.popcnt(carry(x, y, abstain)));
    abstain = odd(x, y, abstain);
    x = v128.and(own, v128.load(b, 32));
    y = v128.and(next, v128.load(b, 80));
    noTwos = i8x16.add(noTwos, i8x16.popcnt(carry(x, y, no)));
    no = odd(x, y, no);
    a += STEP * TRIPLE;
    b += STEP * TRIPLE;
  }
  addCell(upper, lower, sum(i8x16.popcnt(yes), yesTwos, 1));
  addCell(upper + 4, lower + 12, sum(i8x16.popcnt(abstain), abstainTwos, 1));
  addCell(upper + 8, lower + 24, sum(i8x16.popcnt(no), noTwos, 1));
}

/** Adds to a cell and copies it to where the table the other way round has it; on the diagonal that is itself. */
// @ts-ignore: decorator
@inline
function addCell(upper: usize, lower: usize, count: i32): void {
  const total = load<i32>(upper) + count;
  store<i32>(upper, total);
  store<i32>(lower, total);
}

/** The lower bit of the sum of three bits, for 128 of them. */
// @ts-ignore: decorator
@inline
function odd(x: v128, y: v128, z: v128): v128 {
  return v128.xor(v128.xor(x, y), z);
}

/** The upper bit of the sum of three bits: whether at least two are set. */
// @ts-ignore: decorator
@inline
function carry(x: v128, y: v128, z: v128): v128 {
  return v128.or(v128.and(x, y), v128.and(v128.xor(x, y), z));
}

/** The sum of some bytes and of others shifted to the left. */
// @ts-ignore: decorator
@inline
function sum(bytes: v128, multiples: v128, shift: i32): i32 {
  const twos = i16x8.add(
    i16x8.extadd_pairwise_i8x16_u(bytes),
    i16x8.shl(i16x8.extadd_pairwise_i8x16_u(multiples), shift),
  );
  const fours = i32x4.extadd_pairwise_i16x8_u(twos);
  const eights = i32x4.add(fours, i32x4.shuffle(fours, fours, 2, 3, 0, 1));
  return i32x4.extract_lane(eights, 0) + i32x4.extract_lane(eights, 1);
}
