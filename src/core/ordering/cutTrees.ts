import { type ClusterTree, leavesOf } from './clusterTree.ts';

/**
 * The blocs that are left when the highest merges are undone: `count` of them.
 *
 * More where there are more trees than that (what shares no votes cannot be one bloc), fewer where there are fewer
 * states. Largest first, then by lowest state; the states of a bloc ascend.
 */
export function cutTrees(trees: readonly ClusterTree[], count: number): readonly (readonly number[])[] {
  const parts = [...trees];
  while (parts.length < count) {
    const index = highestMerge(parts);
    const part = index === undefined ? undefined : parts[index];
    if (index === undefined || part?.kind !== 'merge') break;
    parts.splice(index, 1, part.first, part.second);
  }
  return parts.map((part) => leavesOf(part).toSorted((a, b) => a - b)).sort(compareBlocs);
}

function highestMerge(parts: readonly ClusterTree[]): number | undefined {
  let highest: { readonly index: number; readonly height: number } | undefined;
  parts.forEach((part, index) => {
    if (part.kind === 'leaf' || (highest !== undefined && part.height <= highest.height)) return;
    highest = { index, height: part.height };
  });
  return highest?.index;
}

function compareBlocs(a: readonly number[], b: readonly number[]): number {
  return b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0);
}
