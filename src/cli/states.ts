import { hasUnknownOutcome } from '../core/agreement/losingSide.ts';
import { selectedResolutions } from '../core/agreement/selection.ts';
import { prevailingByMajority, prevailingByOutcome } from '../core/agreement/withOutcome.ts';
import { STATE_REPORT_COLUMNS } from '../core/reports/stateColumns.ts';
import { listStates, type StateRow } from '../core/reports/stateReport.ts';
import type { Resolution } from '../core/resolution.ts';
import { isMemberOn } from '../core/roster/memberOn.ts';
import type { StateCode } from '../core/state/stateCode.ts';
import type { Analysis } from './analysis.ts';
import { findStates } from './findStates.ts';

const PREVAILING_NAMES = ['stated', 'majority'] as const;
const PREVAILING = { stated: prevailingByOutcome, majority: prevailingByMajority } as const;

/** `states`: how each state voted. */
export const STATES: Analysis<StateRow> = {
  command: 'states',
  help: {
    purpose: 'Says how each state voted: one row per state that was a member at any of the votes, by code.',
    options: [
      ['--states A,B,…', 'only these states, by code'],
      [
        '--prevailing P',
        'side of with_outcome: stated (default), or majority: where no outcome is stated, the larger of yes and no',
      ],
    ],
    notes: `Abstaining is a vote cast; not voting is none. What the source does not record moves no share. Loyalty leaves the
state itself out of its group. Where there is no vote to take a share of, the cell is empty and its n is 0.`,
    example: 'states public/data/hrc-2022-2023 --from 2023-01-01 --format json',
  },
  options: { texts: ['prevailing'], lists: ['states'] },
  columns: STATE_REPORT_COLUMNS,
  prepare: (options) => {
    const named = options.parts('states');
    const prevailing = PREVAILING[options.choice('prevailing', PREVAILING_NAMES, 'stated')];
    return ({ index, selection, note }) => {
      const wanted = named && findStates(named, index.dataSet.states, options.reject);
      if (
        prevailing === prevailingByOutcome &&
        hasUnknownOutcome(selectedResolutions(index.table, selection))
      )
        note('votes without a stated outcome are not in with_outcome; --prevailing majority counts them.');
      const rows = listStates(index, selection, { isMember, prevailing });
      return rows.filter(({ state }) => wanted?.includes(state.code) ?? true);
    };
  },
};

function isMember(state: StateCode, { body, date }: Resolution): boolean | undefined {
  return date === undefined ? undefined : isMemberOn(body, state, date);
}
