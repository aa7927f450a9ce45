import type { DataSet } from '../../src/core/dataSet.ts';
import { parseIsoDate } from '../../src/core/isoDate.ts';
import type { Position } from '../../src/core/position.ts';
import { type Resolution, resolutionId, type Vote } from '../../src/core/resolution.ts';
import type { State } from '../../src/core/state/state.ts';
import { stateCode } from '../../src/core/state/stateCode.ts';

/** A resolution of the Council, adopted by a vote, with what a test says otherwise. */
export function makeResolution(part: Partial<Resolution> = {}): Resolution {
  const symbol = part.symbol ?? 'A/HRC/RES/50/4';
  return {
    id: resolutionId(symbol),
    body: 'HRC',
    session: symbol.split('/').at(-2) ?? '50',
    symbol,
    draft: undefined,
    kind: 'resolution',
    date: parseIsoDate('2022-07-07'),
    meeting: 39,
    agendaItem: undefined,
    titles: { en: 'Enhancement of international cooperation in the field of human rights' },
    subjects: [],
    recalls: [],
    outcome: 'adopted_by_vote',
    declared: { yes: 29, no: 16, abstain: 2 },
    counted: { yes: 29, no: 16, abstain: 2 },
    notVoting: 0,
    status: 'ok',
    source: `https://docs.un.org/en/${symbol}`,
    ...part,
  };
}

/** A state with its English name. */
export function makeState(code: string, name: string, part: Partial<State> = {}): State {
  return { code: stateCode(code), names: { en: name }, aliases: [], groups: [], ...part };
}

/** Votes of one resolution: `{ MEX: 'A', BRA: 'A' }`. */
export function makeVotes(
  { id }: Resolution,
  positions: Readonly<Record<string, Position>>,
): readonly Vote[] {
  return Object.entries(positions).map(([code, position]) => ({
    resolutionId: id,
    state: stateCode(code),
    position,
    basis: 'listed',
  }));
}

/** A data set with what a test gives and nothing else. */
export function makeDataSet(part: Partial<DataSet> = {}): DataSet {
  return {
    id: 'test',
    title: 'Test',
    version: '000000000000',
    date: undefined,
    resolutions: [],
    votes: [],
    states: [],
    problems: [],
    ...part,
  };
}
