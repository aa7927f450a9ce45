import { useMemo } from 'react';
import { RateRows } from '../../charts/rateRows/RateRows.tsx';
import { GROUPS_WORDS } from '../../i18n/groups.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { onView } from '../../url/viewState.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { stateName } from '../names.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { GroupFigureProps } from './groupFigureProps.ts';
import { loyaltyColumns } from './loyaltyColumns.tsx';
import { furthestMembers, type LoyaltyRow, leastLoyal, loyaltyRows } from './loyaltyRows.ts';

/** The share of fewer votes is mostly chance. */
const LEAST_VOTES = 5;
const SHOWN_PER_GROUP = 3;

/** Who in each group voted least often as most of it did. */
export function LoyaltyFigure({ view, index, table, selection, groups }: GroupFigureProps) {
  const messages = useMessages();
  const words = useWords(GROUPS_WORDS);
  const { percent } = messages.formats;
  const minimum = Math.max(LEAST_VOTES, view.minShared);
  const rows = useMemo(() => loyaltyRows(table, groups, selection), [table, groups, selection]);
  const count = groups.length === 1 ? Number.POSITIVE_INFINITY : SHOWN_PER_GROUP;
  const furthest = useMemo(() => furthestMembers(rows, { count, minimum }), [rows, count, minimum]);
  const bars = useMemo(
    () =>
      furthest.map(({ group, state, rate }) => ({
        key: `${group.id} ${state}`,
        section: groups.length > 1 ? group.name : undefined,
        label: stateName(index, state, messages),
        value: rate.value,
        low: rate.interval.low,
        high: rate.interval.high,
        note: words.loyaltyNote(percent(rate.value), rate.n),
        isThin: false,
      })),
    [furthest, groups.length, index, messages, words, percent],
  );
  const linkTo = ({ state }: LoyaltyRow) => onView(view, { view: 'state', state });
  const title = makeTitle();
  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="furthest"
      fileName="groups-furthest"
      title={title}
      subtitle={groups.length === 1 ? words.loyaltySubtitleOne(minimum) : words.loyaltySubtitle(minimum)}
      n={words.n(selection.count)}
      finding={bars
        .map(({ section, label, note }) => `${section ? words.stateInGroup(label, section) : label}: ${note}`)
        .join('; ')}
      limits={words.loyaltyLimits}
      columns={loyaltyColumns({ view, index, words, messages })}
      rows={rows}
      rowKey={({ group, state }) => `${group.id} ${state}`}
      isStacked
    >
      {bars.length > 0 && (
        <RateRows
          rows={bars}
          summary={title}
          linkRow={(key, mark) => {
            const row = furthest.find(({ group, state }) => `${group.id} ${state}` === key);
            return row === undefined ? mark : <ViewLink to={linkTo(row)}>{mark}</ViewLink>;
          }}
        />
      )}
    </ViewFigure>
  );

  function makeTitle(): string {
    const lowest = leastLoyal(furthest);
    if (lowest === undefined) return words.loyaltyNothing;
    const { group, state, rate } = lowest;
    return words.loyaltyTitle(stateName(index, state, messages), group.name, percent(rate.value), rate.n);
  }
}
