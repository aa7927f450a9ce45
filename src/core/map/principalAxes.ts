/** A direction of a symmetric matrix: what it stretches, and by how much. */
export interface PrincipalAxis {
  /** Greater than 0. */
  readonly value: number;
  /** Of length 1. */
  readonly direction: Float64Array;
}

const MOST_ROUNDS = 1000;
/** Found where what the matrix makes of a direction is off that direction by no more than this share. */
const CLOSE_ENOUGH = 1e-9;

/**
 * The directions with the greatest positive values of a symmetric matrix (`size` × `size`, row by row).
 *
 * At most `count` of them, by falling value; fewer where the matrix has fewer. Found by conjugate gradients, each from
 * the row that is left the longest, so without chance. Where two values are nearly equal the two directions may be
 * mixed: good for a start, which is what they are for.
 *
 * Source: Bradbury, Fletcher, Numerische Mathematik 9, 1966.
 */
export function principalAxes(matrix: Float64Array, size: number, count: number): readonly PrincipalAxis[] {
  const rest = matrix.slice();
  const axes: PrincipalAxis[] = [];
  for (let found = 0; found < size && axes.length < count; found += 1) {
    const start = normalise(longestRow(rest, size));
    if (start === undefined) break;
    const axis = climb(rest, start);
    subtractAxis(rest, size, axis);
    if (axis.value > 0) axes.push(axis);
  }
  return axes.sort((a, b) => b.value - a.value);
}

/** Turns a direction, step by step, to where the matrix stretches most. */
function climb(matrix: Float64Array, start: Float64Array): PrincipalAxis {
  let direction = start;
  let image = multiply(matrix, direction);
  let value = dot(direction, image);
  let search: Float64Array = new Float64Array(direction.length);
  let before = search;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const slope = combine(image, 1, direction, -value);
    if (length(slope) <= CLOSE_ENOUGH * Math.abs(value)) break;
    const followed = combine(slope, 1, search, conjugacy(slope, before));
    const across = normalise(combine(followed, 1, direction, -dot(followed, direction)));
    if (across === undefined) break;
    const acrossImage = multiply(matrix, across);
    // In the plane of the two directions the best one is known at once.
    const between = dot(direction, acrossImage);
    const angle = Math.atan2(2 * between, value - dot(across, acrossImage)) / 2;
    const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
    search = combine(across, cosine * length(followed), direction, -sine * length(followed));
    before = slope;
    direction = combine(direction, cosine, across, sine);
    image = combine(image, cosine, acrossImage, sine);
    value = dot(direction, image);
  }
  return { value, direction };
}

/** How much of the last search to follow on (Polak, Ribière): none where the slopes have little to do with each other. */
function conjugacy(slope: Float64Array, before: Float64Array): number {
  const whole = dot(before, before);
  return whole > 0 ? Math.max(0, (dot(slope, slope) - dot(slope, before)) / whole) : 0;
}

function longestRow(matrix: Float64Array, size: number): Float64Array {
  let longest = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    const candidate = matrix.slice(row * size, (row + 1) * size);
    if (dot(candidate, candidate) > dot(longest, longest)) longest = candidate;
  }
  return longest;
}

function subtractAxis(matrix: Float64Array, size: number, { value, direction }: PrincipalAxis): void {
  for (let i = 0; i < size; i += 1) {
    const factor = value * (direction[i] ?? 0);
    for (let j = 0; j < size; j += 1) {
      matrix[i * size + j] = (matrix[i * size + j] ?? 0) - factor * (direction[j] ?? 0);
    }
  }
}

function multiply(matrix: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length;
  const image = new Float64Array(size);
  for (let row = 0, index = 0; row < size; row += 1) {
    let sum = 0;
    for (let column = 0; column < size; column += 1, index += 1) {
      sum += (matrix[index] ?? 0) * (vector[column] ?? 0);
    }
    image[row] = sum;
  }
  return image;
}

/** The sum of two vectors, each times a number. */
function combine(a: Float64Array, timesA: number, b: Float64Array, timesB: number): Float64Array {
  const sum = new Float64Array(a.length);
  for (let index = 0; index < sum.length; index += 1) {
    sum[index] = timesA * (a[index] ?? 0) + timesB * (b[index] ?? 0);
  }
  return sum;
}

function normalise(vector: Float64Array): Float64Array | undefined {
  const whole = length(vector);
  return whole > 0 ? vector.map((value) => value / whole) : undefined;
}

function length(vector: Float64Array): number {
  return Math.sqrt(dot(vector, vector));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}
