/**
 * How many states would have to change bloc for one division of states into blocs to become another.
 *
 * Blocs are taken for each other by the states they have in common, most first, so that their order says nothing. Each
 * state is in one bloc of either division.
 */
export function countMovedStates(
  before: readonly (readonly number[])[],
  after: readonly (readonly number[])[],
): number {
  const overlaps = before
    .flatMap((bloc, from) =>
      after.map((other, to) => ({ from, to, common: other.filter((state) => bloc.includes(state)).length })),
    )
    .sort((a, b) => b.common - a.common || a.from - b.from || a.to - b.to);
  const taken = { from: new Set<number>(), to: new Set<number>() };
  let kept = 0;
  for (const { from, to, common } of overlaps) {
    if (taken.from.has(from) || taken.to.has(to)) continue;
    taken.from.add(from);
    taken.to.add(to);
    kept += common;
  }
  return before.reduce((sum, { length }) => sum + length, 0) - kept;
}
