import type { GroupsWords } from '../../i18n/groups.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { onView } from '../../url/viewState.ts';
import { stateName } from '../names.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { ViewProps } from '../viewProps.ts';
import type { LoyaltyRow } from './loyaltyRows.ts';

interface LoyaltyColumnsOptions extends ViewProps {
  readonly words: GroupsWords;
  readonly messages: Messages;
}

/** The columns of all members of all groups. */
export function loyaltyColumns(options: LoyaltyColumnsOptions): readonly TableColumn<LoyaltyRow>[] {
  const { view, index, words, messages } = options;
  const { percent } = messages.formats;
  const name = (row: LoyaltyRow) => stateName(index, row.state, messages);
  return [
    {
      id: 'state',
      header: messages.columns.state,
      isRowHeader: true,
      value: name,
      render: (row) => (
        <ViewLink to={onView(view, { view: 'state', state: row.state })}>{name(row)}</ViewLink>
      ),
    },
    { id: 'code', header: messages.columns.state, isExportOnly: true, value: ({ state }) => state },
    { id: 'group', header: words.group, value: ({ group }) => group.name },
    {
      id: 'loyalty',
      header: words.loyalty,
      isNumeric: true,
      value: ({ rate }) => rate.value,
      render: ({ rate }) => (
        <span className={rate.n < view.minShared ? 'muted' : undefined}>{percent(rate.value)}</span>
      ),
    },
    {
      id: 'interval',
      header: words.interval,
      className: 'group-interval',
      value: ({ rate: { interval } }) => `${percent(interval.low)}–${percent(interval.high)}`,
      sortValue: ({ rate }) => rate.interval.low,
    },
    { id: 'low', header: 'low', isExportOnly: true, value: ({ rate }) => rate.interval.low },
    { id: 'high', header: 'high', isExportOnly: true, value: ({ rate }) => rate.interval.high },
    { id: 'n', header: words.compared, isNumeric: true, value: ({ rate }) => rate.n },
    { id: 'skipped', header: words.skipped, isNumeric: true, value: ({ skipped }) => skipped },
    {
      id: 'compare_with',
      header: words.compareWith,
      className: 'group-others',
      value: ({ mostLoyal }) => mostLoyal,
      render: ({ state, mostLoyal }) =>
        mostLoyal !== undefined && (
          <ViewLink to={onView(view, { view: 'compare', states: [state, mostLoyal] })}>
            {stateName(index, mostLoyal, messages)}
          </ViewLink>
        ),
    },
  ];
}
