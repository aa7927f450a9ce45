/**
 * The pseudo-inverse of the Laplacian of symmetric weights (`size` × `size`, row by row, 0 on the diagonal): what
 * turns the pull on each state into the place where the pulls of all balance.
 *
 * Expects states linked by weights. Throws where they are not.
 *
 * Source: Guttman, Psychometrika 33, 1968; de Leeuw, 1977: V⁺ = (V + 11ᵀ/n)⁻¹ − 11ᵀ/n.
 */
export function invertLaplacian(weights: Float64Array, size: number): Float64Array {
  // Weights of any size, so the matrix is brought to the scale of the added 11ᵀ/n first.
  const scale = weights.reduce((sum, weight) => sum + weight, 0) / size;
  const inverse = weights.map((weight) => 1 / size - weight / scale);
  for (let i = 0; i < size; i += 1) {
    const degree = weights.subarray(i * size, (i + 1) * size).reduce((sum, weight) => sum + weight, 0);
    inverse[i * size + i] = 1 / size + degree / scale;
  }
  for (let pivot = 0; pivot < size; pivot += 1) sweep(inverse, size, pivot);
  return fromLowerHalf(inverse, size).map((value) => (-value - 1 / size) / scale);
}

const SINGULAR = 1e-12;

/**
 * One step of Gauss and Jordan for a symmetric positive matrix; after all of them it is minus its inverse. Only what
 * lies on and below the diagonal is read and written.
 */
function sweep(matrix: Float64Array, size: number, pivot: number): void {
  const corner = matrix[pivot * size + pivot] ?? 0;
  if (corner < SINGULAR) throw new Error(`states not linked: ${pivot}`);
  const row = new Float64Array(size);
  for (let j = 0; j < size; j += 1) row[j] = matrix[lowerIndex(size, pivot, j)] ?? 0;
  for (let i = 0; i < size; i += 1) {
    if (i === pivot) continue;
    const factor = (row[i] ?? 0) / corner;
    const start = i * size;
    for (let j = 0; j <= i; j += 1) matrix[start + j] = (matrix[start + j] ?? 0) - factor * (row[j] ?? 0);
  }
  for (let j = 0; j < size; j += 1) matrix[lowerIndex(size, pivot, j)] = (row[j] ?? 0) / corner;
  matrix[pivot * size + pivot] = -1 / corner;
}

function lowerIndex(size: number, i: number, j: number): number {
  return i > j ? i * size + j : j * size + i;
}

function fromLowerHalf(matrix: Float64Array, size: number): Float64Array {
  return matrix.map((_, index) => matrix[lowerIndex(size, Math.floor(index / size), index % size)] ?? 0);
}
