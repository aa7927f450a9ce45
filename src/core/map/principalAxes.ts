/** A direction of a symmetric matrix: what it stretches, and by how much. */
export interface PrincipalAxis {
  /** Greater than 0. */
  readonly value: number;
  /** Of length 1. */
  readonly direction: Float64Array;
}

const MOST_ROUNDS = 1000;
const CLOSE_ENOUGH = 1e-12;

/**
 * The directions with the greatest positive values of a symmetric matrix (`size` × `size`, row by row).
 *
 * At most `count` of them, by falling value; fewer where the matrix has fewer. Found by power iteration, each from
 * the row that is left the longest, so without chance. Where two values are nearly equal the two directions may be
 * mixed: good for a start, which is what they are for.
 */
export function principalAxes(matrix: Float64Array, size: number, count: number): readonly PrincipalAxis[] {
  const rest = matrix.slice();
  const axes: PrincipalAxis[] = [];
  for (let found = 0; found < size && axes.length < count; found += 1) {
    const axis = strongestAxis(rest, size);
    if (axis === undefined) break;
    subtractAxis(rest, size, axis);
    if (axis.value > 0) axes.push(axis);
  }
  return axes.sort((a, b) => b.value - a.value);
}

/** The direction of the greatest value, its sign apart. */
function strongestAxis(matrix: Float64Array, size: number): PrincipalAxis | undefined {
  const first = normalise(longestRow(matrix, size));
  if (first === undefined) return undefined;
  let direction = first;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = normalise(multiply(matrix, direction));
    if (next === undefined) return undefined;
    const turned = 1 - Math.abs(dot(direction, next));
    direction = next;
    if (turned < CLOSE_ENOUGH) break;
  }
  return { value: dot(direction, multiply(matrix, direction)), direction };
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
  return vector.map((_, row) => {
    let sum = 0;
    for (let column = 0, index = row * size; column < size; column += 1, index += 1) {
      sum += (matrix[index] ?? 0) * (vector[column] ?? 0);
    }
    return sum;
  });
}

function normalise(vector: Float64Array): Float64Array | undefined {
  const length = Math.sqrt(dot(vector, vector));
  return length > 0 ? vector.map((value) => value / length) : undefined;
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}
