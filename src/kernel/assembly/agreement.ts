// Counts for all pairs of states from bit planes, 128 resolutions at a time. AssemblyScript with SIMD.
//
// The caller lays out the memory: pointers are multiples of 16; a plane has one row per state, a row `vectors`
// vectors of 16 bytes, and bit i of a row is resolution i. Results are square matrices of u32, row by row.

/** Vectors whose bits one byte can count: 31 × 8 = 248, under 256. */
const BLOCK: i32 = 31;

/** Rows of second states that stay in the first-level cache while all first states pass by. */
const TILE: i32 = 16;

/** The three planes of one state side by side, so that one pointer walks through them. */
const TRIPLE: usize = 48;

/**
 * Same position and shared votes of all pairs: two matrices, symmetric.
 *
 * `active` has room for `vectors` i32 and `rows` for three planes; both are for working only.
 */
export function agreement(
  states: i32, vectors: i32, yes: usize, no: usize, cast: usize, mask: usize,
  active: usize, rows: usize, same: usize, shared: usize,
): void {
  const count = listActive(vectors, mask, active);
  gather(states, vectors, cast, yes, no, mask, active, count, rows);
  const stride = <usize>count * TRIPLE;
  memory.fill(same, 0, <usize>(states * states) << 2);
  memory.fill(shared, 0, <usize>(states * states) << 2);
  for (let start = 0; start < count; start += BLOCK) {
    const block = rows + <usize>start * TRIPLE;
    const bytes = <usize>min(BLOCK, count - start) * TRIPLE;
    for (let tile = 0; tile < states; tile += TILE) {
      const tileEnd = min(tile + TILE, states);
      for (let a = 0; a < tileEnd; a++) {
        for (let b = max(a, tile); b < tileEnd; b++) {
          const cell = <usize>(a * states + b) << 2;
          addAgreement(block + <usize>a * stride, block + <usize>b * stride, bytes, same + cell, shared + cell);
        }
      }
    }
  }
  mirror(states, same);
  mirror(states, shared);
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
  gather(states, vectors, yes, abstain, no, mask, active, count, rows);
  const stride = <usize>count * TRIPLE;
  memory.fill(cells, 0, <usize>(states * states) * 36);
  for (let start = 0; start < count; start += BLOCK) {
    const block = rows + <usize>start * TRIPLE;
    const bytes = <usize>min(BLOCK, count - start) * TRIPLE;
    for (let tile = 0; tile < states; tile += TILE) {
      const tileEnd = min(tile + TILE, states);
      for (let a = 0; a < tileEnd; a++) {
        for (let b = max(a, tile); b < tileEnd; b++) {
          const cell = cells + <usize>(a * states + b) * 36;
          addTable(block + <usize>a * stride, block + <usize>b * stride, bytes, cell);
        }
      }
    }
  }
  mirrorTables(states, cells);
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

/** Copies three planes side by side, only what the mask selects and only the vectors where it selects anything. */
function gather(
  states: i32, vectors: i32, first: usize, second: usize, third: usize, mask: usize,
  active: usize, count: i32, rows: usize,
): void {
  let to = rows;
  for (let s = 0; s < states; s++) {
    const row = <usize>(s * vectors) << 4;
    for (let i = 0; i < count; i++) {
      const at = <usize>load<i32>(active + (<usize>i << 2));
      const chosen = v128.load(mask + at);
      v128.store(to, v128.and(v128.load(first + row + at), chosen));
      v128.store(to, v128.and(v128.load(second + row + at), chosen), 16);
      v128.store(to, v128.and(v128.load(third + row + at), chosen), 32);
      to += TRIPLE;
    }
  }
}

// @ts-ignore: decorator
@inline
function addAgreement(a: usize, b: usize, bytes: usize, same: usize, shared: usize): void {
  const end = a + bytes;
  let sameCount = i8x16.splat(0);
  let sharedCount = i8x16.splat(0);
  while (a < end) {
    const both = v128.and(v128.load(a), v128.load(b));
    const differ = v128.or(
      v128.xor(v128.load(a, 16), v128.load(b, 16)),
      v128.xor(v128.load(a, 32), v128.load(b, 32)),
    );
    sharedCount = i8x16.add(sharedCount, i8x16.popcnt(both));
    sameCount = i8x16.add(sameCount, i8x16.popcnt(v128.andnot(both, differ)));
    a += TRIPLE;
    b += TRIPLE;
  }
  increase(same, sameCount);
  increase(shared, sharedCount);
}

// @ts-ignore: decorator
@inline
function addTable(a: usize, b: usize, bytes: usize, cell: usize): void {
  addTableRow(a, b, bytes, cell);
  addTableRow(a + 16, b, bytes, cell + 12);
  addTableRow(a + 32, b, bytes, cell + 24);
}

/** One position of the first state against all three of the second; nine counters at once would not fit the registers. */
// @ts-ignore: decorator
@inline
function addTableRow(a: usize, b: usize, bytes: usize, cell: usize): void {
  const end = a + bytes;
  let yes = i8x16.splat(0);
  let abstain = i8x16.splat(0);
  let no = i8x16.splat(0);
  while (a < end) {
    const own = v128.load(a);
    yes = i8x16.add(yes, i8x16.popcnt(v128.and(own, v128.load(b))));
    abstain = i8x16.add(abstain, i8x16.popcnt(v128.and(own, v128.load(b, 16))));
    no = i8x16.add(no, i8x16.popcnt(v128.and(own, v128.load(b, 32))));
    a += TRIPLE;
    b += TRIPLE;
  }
  increase(cell, yes);
  increase(cell + 4, abstain);
  increase(cell + 8, no);
}

// @ts-ignore: decorator
@inline
function increase(address: usize, bytes: v128): void {
  const fours = i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(bytes));
  const eights = i32x4.add(fours, i32x4.shuffle(fours, fours, 2, 3, 0, 1));
  const sum = i32x4.extract_lane(eights, 0) + i32x4.extract_lane(eights, 1);
  store<i32>(address, load<i32>(address) + sum);
}

/** Fills the lower half of a symmetric matrix from its upper half. */
function mirror(states: i32, matrix: usize): void {
  for (let a = 0; a < states; a++) {
    for (let b = a + 1; b < states; b++) {
      store<i32>(matrix + (<usize>(b * states + a) << 2), load<i32>(matrix + (<usize>(a * states + b) << 2)));
    }
  }
}

/** Fills the tables below the diagonal: the table of (b, a) is that of (a, b) with rows and columns exchanged. */
function mirrorTables(states: i32, cells: usize): void {
  for (let a = 0; a < states; a++) {
    for (let b = a + 1; b < states; b++) {
      const from = cells + <usize>(a * states + b) * 36;
      const to = cells + <usize>(b * states + a) * 36;
      for (let row: usize = 0; row < 3; row++) {
        for (let column: usize = 0; column < 3; column++) {
          store<i32>(to + (column * 3 + row) * 4, load<i32>(from + (row * 3 + column) * 4));
        }
      }
    }
  }
}
