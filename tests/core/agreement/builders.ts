import { setBit } from '../../../src/core/agreement/bits.ts';
import { makeGroup, type VoterGroup } from '../../../src/core/agreement/voterGroup.ts';
import type { VoteTable } from '../../../src/core/agreement/voteTable.ts';
import type { DataSet } from '../../../src/core/dataSet.ts';
import { type IsoDate, isoDate } from '../../../src/core/isoDate.ts';
import { type Position, parsePositionCode } from '../../../src/core/position.ts';
import { type Resolution, resolutionId, type Vote } from '../../../src/core/resolution.ts';
import type { State } from '../../../src/core/state/state.ts';
import { type StateCode, stateCode } from '../../../src/core/state/stateCode.ts';

export type Grid = readonly (readonly (Position | undefined)[])[];

/** The nth of as many state codes as a test needs: AAA, AAB, … */
export function makeCode(index: number): StateCode {
  const letter = (power: number) => String.fromCharCode(65 + (Math.floor(index / 26 ** power) % 26));
  return stateCode(letter(2) + letter(1) + letter(0));
}

export function makeDate(year: number, month: number, day: number): IsoDate {
  const date = isoDate(year, month, day);
  if (date === undefined) throw new Error(`date malformed: ${year} ${month} ${day}`);
  return date;
}

export function makeResolution(fields: Partial<Resolution> & { readonly symbol: string }): Resolution {
  return {
    id: resolutionId(fields.symbol),
    body: 'HRC',
    session: '50',
    draft: undefined,
    kind: 'resolution',
    date: undefined,
    meeting: undefined,
    agendaItem: undefined,
    titles: {},
    subjects: [],
    recalls: [],
    outcome: 'unknown',
    declared: undefined,
    counted: undefined,
    notVoting: undefined,
    status: 'ok',
    source: undefined,
    ...fields,
  };
}

/**
 * A data set from a grid of positions, one row per state, one column per resolution (R0, R1 …);
 * undefined is no record. `fields` says more about the resolution of a column.
 */
export function makeDataSet(
  grid: Grid,
  fields: (column: number) => Partial<Resolution> = () => ({}),
): Pick<DataSet, 'resolutions' | 'votes' | 'states'> {
  const columnCount = Math.max(0, ...grid.map((row) => row.length));
  const resolutions = Array.from({ length: columnCount }, (_, column) =>
    makeResolution({ symbol: `R${column}`, ...fields(column) }),
  );
  const states = grid.map((_, row): State => ({ code: makeCode(row), names: {}, aliases: [], groups: [] }));
  const votes = resolutions.flatMap(({ id }, column) =>
    grid.flatMap((row, index): readonly Vote[] => {
      const position = row[column];
      if (position === undefined) return [];
      return [{ resolutionId: id, state: makeCode(index), position, basis: 'listed' }];
    }),
  );
  return { resolutions, votes, states };
}

/** Positions from letters, one word per state: `YN-A` with `?` for not recorded and `-` for no record. */
export function makeGrid(...rows: readonly string[]): Grid {
  return rows.map((row) =>
    [...row].map((letter) => {
      if (letter === '-') return undefined;
      const position = parsePositionCode(letter === '?' ? '' : letter);
      if (position === undefined) throw new Error(`position malformed: ${letter}`);
      return position;
    }),
  );
}

/** The group of the states for which the predicate holds, vote by vote. */
export function groupWhere(
  table: VoteTable,
  belongs: (state: StateCode, resolution: Resolution) => boolean,
): VoterGroup {
  return makeGroup(table, (state) => {
    const columns = new Uint32Array(table.wordsPerRow);
    table.resolutions.forEach((resolution, column) => {
      if (belongs(state, resolution)) setBit(columns, 0, column);
    });
    return columns;
  });
}
