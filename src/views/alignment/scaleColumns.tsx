import { pairTableAt } from '../../core/agreement/agreementKernel.ts';
import { sharedCountOf } from '../../core/agreement/pairTable.ts';
import type { DrawnScale } from '../../data/pictureJobs.ts';
import type { AlignmentWords } from '../../i18n/alignment.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { onView, type ViewState } from '../../url/viewState.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { AlignedState, Alignment } from './alignment.ts';
import { scoreText } from './score.ts';

/** A state with its place on the line, in standard deviations from the mean of all states. */
export interface ScaleRow {
  readonly state: AlignedState;
  readonly position: number;
  /** The ends of its 95 % interval. */
  readonly low: number;
  readonly high: number;
  /** The votes it cast. */
  readonly n: number;
}

/** Standard deviations on either side that hold 95 % of a normal distribution. */
const WIDE = 1.96;

/** The states that a line places, from left to right. */
export function scaleRows(
  { states, tables }: Pick<Alignment, 'states' | 'tables'>,
  { positions, uncertainty }: DrawnScale,
): readonly ScaleRow[] {
  return states
    .flatMap((state, place): readonly ScaleRow[] => {
      const position = positions[place];
      if (position === undefined) return [];
      const reach = WIDE * (uncertainty[place] ?? 0);
      const n = sharedCountOf(pairTableAt(tables, place, place));
      return [{ state, position, low: position - reach, high: position + reach, n }];
    })
    .sort((a, b) => a.position - b.position || (a.state.code < b.state.code ? -1 : 1));
}

/** The columns of a line's places. */
export function scaleColumns(
  view: ViewState,
  messages: Messages,
  { columns }: AlignmentWords,
): readonly TableColumn<ScaleRow>[] {
  return [
    {
      id: 'state_name',
      header: columns.state,
      isRowHeader: true,
      value: ({ state }) => state.name,
      render: ({ state }) => (
        <ViewLink to={onView(view, { view: 'state', state: state.code })}>{state.name}</ViewLink>
      ),
    },
    { id: 'state', header: 'state', isExportOnly: true, value: ({ state }) => state.code },
    {
      id: 'group',
      header: columns.group,
      value: ({ state }) => (state.group === undefined ? undefined : messages.groupsShort[state.group]),
    },
    number('position', columns.position, ({ position }) => position),
    number('low', columns.low, ({ low }) => low),
    number('high', columns.high, ({ high }) => high),
    { id: 'n', header: columns.votesCast, isNumeric: true, value: ({ n }) => n },
  ];
}

function number(id: string, header: string, read: (row: ScaleRow) => number): TableColumn<ScaleRow> {
  return { id, header, isNumeric: true, value: read, render: (row) => scoreText(read(row)) };
}
