import { useMemo } from 'react';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { GROUPS_WORDS } from '../../i18n/groups.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { measureFormat, valueText } from '../measure/measureText.ts';
import { GroupMatrix } from './GroupMatrix.tsx';
import type { GroupFigureProps } from './groupFigureProps.ts';
import { type GroupPair, groupPairs, rankPairs } from './groupPairs.ts';
import { PAIR_ANCHOR } from './PairVotesFigure.tsx';
import { SPLIT_ANCHOR } from './SplitFigures.tsx';

const PAIR_LINK = `#${PAIR_ANCHOR}` as const;
const SPLIT_LINK = `#${SPLIT_ANCHOR}` as const;

/** How much the members of each two groups agreed, and those of each group among themselves. */
export function BetweenFigure({ view, index, table, selection, groups }: GroupFigureProps) {
  const { formats } = useMessages();
  const words = useWords(GROUPS_WORDS);
  const frame = useWords(FRAME_WORDS);
  const { measure, minShared } = view;
  const pairs = useMemo(
    () => groupPairs(table, groups, selection, measure),
    [table, groups, selection, measure],
  );
  // A pair that is alone already has its votes further down.
  const linkOf = ({ first, second }: GroupPair) => {
    const pair = first === second ? [first] : [first, second];
    if (pair.length === groups.length) return first === second ? SPLIT_LINK : PAIR_LINK;
    return { ...view, groups: pair.map(({ id }) => id) };
  };
  const format = measureFormat(measure, formats);
  const name = ({ first, second }: GroupPair) =>
    first === second ? words.within(first.name) : words.pair(first.name, second.name);
  const title = makeTitle();
  const columns: readonly TableColumn<GroupPair>[] = [
    { id: 'first', header: words.group, value: ({ first }) => first.name },
    { id: 'second', header: words.group, value: ({ second }) => second.name },
    { id: 'measure', header: frame.measure, value: () => measure },
    {
      id: 'value',
      header: words.value,
      isNumeric: true,
      value: ({ value }) => (value.kind === 'measured' ? value.value : undefined),
    },
    {
      id: 'n',
      header: words.votes,
      isNumeric: true,
      value: ({ value }) => (value.kind === 'measured' ? value.n : 0),
    },
    { id: 'pairs', header: words.pairs, isNumeric: true, value: ({ pairCount }) => pairCount },
  ];
  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="between"
      fileName="groups-between"
      title={title}
      subtitle={words.betweenSubtitle(frame.measures[measure].name)}
      n={words.n(selection.count)}
      finding={title}
      limits={words.betweenLimits}
      columns={columns}
      rows={pairs}
      rowKey={({ first, second }) => `${first.id} ${second.id}`}
      isTabular
    >
      <GroupMatrix
        title={words.betweenSubtitle(frame.measures[measure].name)}
        groups={groups}
        pairs={pairs}
        range={measure}
        minimum={minShared}
        linkOf={linkOf}
        nameOf={name}
        format={(value) => valueText(value, format, frame)}
      />
    </ViewFigure>
  );

  function makeTitle(): string {
    const ranked = rankPairs(pairs, minShared).map(({ first, second, measured }) => ({
      first: first.name,
      second: second.name,
      value: format(measured),
    }));
    const [closest, furthest] = [ranked[0], ranked.at(-1)];
    if (closest === undefined || furthest === undefined) {
      const [only, ...others] = pairs;
      const isAlone = only?.value.kind === 'measured' && others.length === 0;
      return isAlone
        ? words.betweenTitleWithin(name(only), valueText(only.value, format, frame))
        : words.betweenNothing;
    }
    return closest === furthest ? words.betweenTitleOne(closest) : words.betweenTitle(closest, furthest);
  }
}
