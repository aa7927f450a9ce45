import type { VoteTable } from './agreement/voteTable.ts';
import { completeVoteTable } from './agreement/voteTable.ts';
import { type DataSetIndex, indexPacked } from './dataSetIndex.ts';
import { POSITIONS } from './position.ts';
import type { State } from './state/state.ts';
import type { StateCode } from './state/stateCode.ts';
import { SUCCESSIONS, type Succession, statesOf } from './state/succession.ts';

/**
 * A data set in which the votes of states that ended are counted for their successors.
 *
 * Where both have a record of one vote each keeps its own, so that nothing is lost. The successor is taken for a member
 * and in a regional group wherever the other was. Successions of states of which the data set has nothing change
 * nothing; without any the very data set is given back. Texts, outcomes and tallies stay as they are.
 */
export function joinLines(index: DataSetIndex, successions: readonly Succession[]): DataSetIndex {
  const offered = offeredSuccessions(index);
  const joined = successions.filter((succession) => offered.includes(succession)).map(statesOf);
  if (joined.length === 0) return index;
  const { table, dataSet } = index;
  const planes = {
    Y: table.planes.Y.slice(),
    N: table.planes.N.slice(),
    A: table.planes.A.slice(),
    X: table.planes.X.slice(),
    notRecorded: table.planes.notRecorded.slice(),
  };
  const byRoster = table.byRoster.slice();
  const endedBySuccessor = new Map<StateCode, readonly StateCode[]>();
  for (const { ended, successor } of joined) {
    moveRow({ ...table, planes, byRoster }, ended, successor);
    endedBySuccessor.set(successor, [...(endedBySuccessor.get(successor) ?? []), ended]);
  }
  const states = dataSet.states.map((state) => withGroupsOf(state, endedBySuccessor.get(state.code), index));
  const { resolutions, states: codes } = table;
  return indexPacked(
    { ...dataSet, states },
    { ...completeVoteTable({ resolutions, states: codes, planes, byRoster }), joined: endedBySuccessor },
  );
}

/** The successions of which the data set has votes of the state that ended, joined or not, and knows the successor. */
export function offeredSuccessions({ votingStates, table }: DataSetIndex): readonly Succession[] {
  const joined = [...table.joined.values()].flat();
  return SUCCESSIONS.filter((succession) => {
    const { ended, successor } = statesOf(succession);
    return (votingStates.has(ended) || joined.includes(ended)) && table.rowByState.has(successor);
  });
}

function moveRow(
  { planes, byRoster, rowByState, wordsPerRow }: VoteTable,
  ended: StateCode,
  successor: StateCode,
): void {
  const [from, to] = [rowByState.get(ended), rowByState.get(successor)];
  if (from === undefined || to === undefined) throw new Error(`state unknown: ${ended} or ${successor}`);
  for (let word = 0; word < wordsPerRow; word += 1) {
    const [source, target] = [from * wordsPerRow + word, to * wordsPerRow + word];
    const taken = POSITIONS.reduce((sum, position) => sum | (planes[position][target] ?? 0), 0);
    for (const plane of [...POSITIONS.map((position) => planes[position]), byRoster]) {
      const bits = plane[source] ?? 0;
      plane[target] = (plane[target] ?? 0) | (bits & ~taken);
      plane[source] = bits & taken;
    }
  }
}

/** A state's own terms in groups come first: those of the other hold only where it has none. */
function withGroupsOf(
  state: State,
  ended: readonly StateCode[] | undefined,
  { stateByCode }: DataSetIndex,
): State {
  if (ended === undefined) return state;
  return {
    ...state,
    groups: [...state.groups, ...ended.flatMap((code) => stateByCode.get(code)?.groups ?? [])],
  };
}
