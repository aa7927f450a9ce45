import { TallyBar } from '../../charts/tallyBar/TallyBar.tsx';
import type { Rate } from '../../core/agreement/rate.ts';
import type { Position } from '../../core/position.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { StateWords } from '../../i18n/state.ts';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { onView, type ViewState } from '../../url/viewState.ts';
import { ViewLink } from '../ViewLink.tsx';
import { RateText } from './RateText.tsx';
import type { StateRow } from './stateRows.ts';

type Column = TableColumn<StateRow>;

/** The columns of the table of all states; a rate goes with its n and the bounds of its interval in a file. */
export function stateColumns(
  view: ViewState,
  messages: Messages,
  words: StateWords,
  rows: readonly StateRow[],
): readonly Column[] {
  const { columns: names, groupsShort, positions } = messages;
  const count = (position: Position): Column => ({
    id: position,
    header: positions[position],
    isNumeric: true,
    className: 'state-count',
    // A column of noughts would be in the way; a file has it.
    isExportOnly:
      (position === 'X' || position === 'notRecorded') && rows.every((row) => row.counts[position] === 0),
    value: (row) => row.counts[position],
  });
  return [
    {
      id: 'state',
      header: names.state,
      isRowHeader: true,
      className: 'state-name',
      value: ({ name }) => name,
      render: ({ state, name, group }) => (
        <>
          <ViewLink to={onView(view, { view: 'state', state })}>{name}</ViewLink>
          {group && <span className="group-below muted" data-group={groupsShort[group]} />}
        </>
      ),
    },
    { id: 'code', header: names.state, isExportOnly: true, value: ({ state }) => state },
    {
      id: 'regional_group',
      header: names.group,
      className: 'state-group',
      value: ({ group }) => group,
      sortValue: ({ group }) => group && groupsShort[group],
      render: ({ group }) => group && groupsShort[group],
    },
    {
      id: 'votes',
      header: words.columns.held,
      isNumeric: true,
      className: 'state-count',
      value: ({ held }) => held,
    },
    {
      id: 'bar',
      header: names.tallyShort,
      value: ({ counts }) => messages.barText({ yes: counts.Y, no: counts.N, abstain: counts.A }),
      sortValue: ({ counts, held }) => counts.Y / held,
      render: ({ counts }) => <TallyBar size="small" counts={counts} />,
    },
    count('Y'),
    count('A'),
    count('N'),
    count('X'),
    count('notRecorded'),
    ...rateColumns('abstaining', words.columns.abstaining, ({ abstaining }) => abstaining, {
      none: () => words.none.abstaining,
      least: view.minShared,
    }),
    ...rateColumns(
      'participation',
      words.columns.participation,
      ({ participation }) =>
        participation.kind === 'absenceNotRecorded' ? { kind: 'noVotes' } : participation,
      {
        none: ({ participation }) =>
          participation.kind === 'absenceNotRecorded' ? words.none.absence : words.none.participation,
        least: view.minShared,
      },
    ),
    ...rateColumns('loyalty', words.columns.loyalty, ({ loyalty }) => loyalty.rate, {
      none: () => words.none.loyalty,
      least: view.minShared,
      more: ({ loyalty }) => (loyalty.skipped === 0 ? undefined : words.tied(loyalty.skipped)),
    }),
    {
      id: 'loyalty_skipped',
      header: 'loyalty_skipped',
      isExportOnly: true,
      value: ({ loyalty }) => loyalty.skipped,
    },
    ...rateColumns('with_outcome', words.columns.withOutcome, ({ withOutcome }) => withOutcome, {
      none: () => words.none.withOutcome,
      least: view.minShared,
    }),
  ];
}

interface RateOptions {
  readonly none: (row: StateRow) => string;
  readonly least: number;
  readonly more?: (row: StateRow) => string | undefined;
}

function rateColumns(
  id: string,
  header: string,
  rateOf: (row: StateRow) => Rate,
  { none, least, more }: RateOptions,
): readonly Column[] {
  const measured = (row: StateRow) => {
    const rate = rateOf(row);
    return rate.kind === 'measured' ? rate : undefined;
  };
  const inFile = (part: string, value: Column['value']): Column => ({
    id: `${id}_${part}`,
    header: `${id}_${part}`,
    isExportOnly: true,
    value,
  });
  return [
    {
      id,
      header,
      isNumeric: true,
      className: 'state-rate',
      value: (row) => measured(row)?.value,
      render: (row) => <RateText rate={rateOf(row)} none={none(row)} least={least} more={more?.(row)} />,
    },
    inFile('n', (row) => measured(row)?.n ?? 0),
    inFile('low', (row) => measured(row)?.interval.low),
    inFile('high', (row) => measured(row)?.interval.high),
  ];
}
