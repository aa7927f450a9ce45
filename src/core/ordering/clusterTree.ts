/** States joined two by two: the tree of a hierarchical clustering. */
export type ClusterTree =
  | { readonly kind: 'leaf'; readonly state: number }
  | {
      readonly kind: 'merge';
      readonly first: ClusterTree;
      readonly second: ClusterTree;
      /** The dissimilarity at which the two were joined. */
      readonly height: number;
    };

/** The states of a tree, in the order of its branches. */
export function leavesOf(tree: ClusterTree): readonly number[] {
  return tree.kind === 'leaf' ? [tree.state] : [...leavesOf(tree.first), ...leavesOf(tree.second)];
}
