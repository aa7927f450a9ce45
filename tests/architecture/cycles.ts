/**
 * The cycles of a graph of files, each as the files along it with the first one again at its end.
 *
 * One cycle for each edge that closes one; none is missed in the sense that a graph with a cycle never gives
 * an empty list.
 */
export function findCycles(targetsByFile: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]) => {
    const start = trail.indexOf(file);
    if (start !== -1) {
      cycles.push([...trail.slice(start), file]);
      return;
    }
    if (done.has(file)) return;
    for (const target of targetsByFile.get(file) ?? []) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of targetsByFile.keys()) visit(file, []);
  return cycles;
}
