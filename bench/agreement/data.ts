import type { DataSet } from '../../src/core/dataSet.ts';
import type { Position } from '../../src/core/position.ts';
import { type Resolution, resolutionId, type Vote } from '../../src/core/resolution.ts';
import type { State } from '../../src/core/state/state.ts';
import { stateCode } from '../../src/core/state/stateCode.ts';

/** One byte per state and vote, state by state: 0 none, 1 in favour, 2 abstaining, 3 against. */
export interface CodeGrid {
  readonly stateCount: number;
  readonly voteCount: number;
  readonly codes: Uint8Array;
}

const POSITIONS: readonly Position[] = ['X', 'Y', 'A', 'N'];

/**
 * Made-up positions, always the same for a size.
 *
 * States stand on a line and votes divide it: most vote in favour, those beyond the dividing point against, those
 * near it abstain, and one record in twelve is an absence. Positions drawn one by one would be a gift to us: no
 * branch of a naive loop could be predicted.
 */
export function makeCodes(stateCount: number, voteCount: number): CodeGrid {
  const next = sequence();
  const places = Array.from({ length: stateCount }, next);
  const dividers = Array.from({ length: voteCount }, () => 0.4 + next());
  const codes = new Uint8Array(stateCount * voteCount);
  places.forEach((place, state) => {
    dividers.forEach((divider, vote) => {
      const distance = divider - place + (next() - 0.5) * 0.2;
      const code = distance > 0.1 ? 1 : distance > 0 ? 2 : 3;
      codes[state * voteCount + vote] = next() < 1 / 12 ? 0 : code;
    });
  });
  return { stateCount, voteCount, codes };
}

/** The same positions as a data set, vote by vote as the tables hold them. */
export function makeBenchDataSet(grid: CodeGrid): Pick<DataSet, 'resolutions' | 'votes' | 'states'> {
  const resolutions = Array.from({ length: grid.voteCount }, (_, vote) => makeResolution(vote));
  const states = Array.from({ length: grid.stateCount }, (_, index) => makeState(index));
  const votes: Vote[] = [];
  resolutions.forEach((resolution, vote) => {
    states.forEach(({ code }, index) => {
      const position = POSITIONS[grid.codes[index * grid.voteCount + vote] ?? 0] ?? 'X';
      votes.push({ resolutionId: resolution.id, state: code, position, basis: 'listed' });
    });
  });
  return { resolutions, votes, states };
}

function makeResolution(index: number): Resolution {
  const symbol = `A/RES/${Math.floor(index / 100) + 1}/${(index % 100) + 1}`;
  return {
    id: resolutionId(symbol),
    body: 'GA',
    session: String(Math.floor(index / 100) + 1),
    symbol,
    draft: undefined,
    kind: 'resolution',
    date: undefined,
    meeting: undefined,
    agendaItem: undefined,
    titles: {},
    subjects: [],
    recalls: [],
    outcome: 'adopted_by_vote',
    declared: undefined,
    counted: undefined,
    notVoting: undefined,
    status: 'ok',
    source: undefined,
  };
}

function makeState(index: number): State {
  const letter = (power: number) => String.fromCharCode(65 + (Math.floor(index / 26 ** power) % 26));
  return { code: stateCode(letter(2) + letter(1) + letter(0)), names: {}, aliases: [], groups: [] };
}

/** A linear congruential sequence of numbers from 0 to 1, always the same. */
function sequence(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
