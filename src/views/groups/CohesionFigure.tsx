import type { RateRow } from '../../charts/rateRows/layout.ts';
import { RateRows } from '../../charts/rateRows/RateRows.tsx';
import type { VoteMean } from '../../core/agreement/cohesion.ts';
import { GROUPS_WORDS } from '../../i18n/groups.ts';
import { useWords } from '../../ui/LanguageContext.tsx';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { ViewLink } from '../ViewLink.tsx';
import { type CohesionRow, meanOf, rankByCohesion, votesOf } from './cohesionRows.ts';
import type { GroupFigureProps } from './groupFigureProps.ts';
import { indexText } from './indexText.ts';
import { MemberLists } from './MemberLists.tsx';

interface CohesionFigureProps extends GroupFigureProps {
  readonly rows: readonly CohesionRow[];
}

/** How alike each group voted, in numbers, and who its members are. */
export function CohesionFigure({ view, index, selection, rows }: CohesionFigureProps) {
  const words = useWords(GROUPS_WORDS);
  const { minShared } = view;
  const title = makeTitle();
  const bars = rows.flatMap(({ group, agreementIndex: mean }): readonly RateRow[] => {
    if (mean.kind === 'noVotes') return [];
    const { value, n } = mean;
    const note = words.loyaltyNote(indexText(value), n);
    return [
      { key: group.id, label: group.name, value, low: value, high: value, note, isThin: n < minShared },
    ];
  });
  const without = rows.filter(({ agreementIndex }) => agreementIndex.kind === 'noVotes');
  const mean = (
    id: string,
    header: string,
    nHeader: string,
    pick: (row: CohesionRow) => VoteMean,
  ): readonly TableColumn<CohesionRow>[] => [
    {
      id,
      header,
      isNumeric: true,
      value: (row) => meanOf(pick(row)),
      render: (row) => <MeanText mean={pick(row)} minimum={minShared} />,
    },
    { id: `${id}_n`, header: nHeader, isNumeric: true, value: (row) => votesOf(pick(row)) },
  ];
  const columns: readonly TableColumn<CohesionRow>[] = [
    {
      id: 'group',
      header: words.group,
      isRowHeader: true,
      className: 'group-name',
      value: ({ group }) => group.name,
    },
    { id: 'members', header: words.members, isNumeric: true, value: ({ voted }) => voted.length },
    ...mean('agreement_index', words.agreementIndex, words.indexVotes, (row) => row.agreementIndex),
    ...mean('rice', words.rice, words.riceVotes, (row) => row.rice),
    { id: 'states', header: words.members, isExportOnly: true, value: ({ voted }) => voted.join(' ') },
  ];
  return (
    <div className="figure-with-more">
      <ViewFigure
        view={view}
        index={index}
        anchor="cohesion"
        fileName="groups-cohesion"
        title={title}
        subtitle={words.cohesionSubtitle}
        n={words.n(selection.count)}
        finding={title}
        limits={words.cohesionLimits}
        columns={columns}
        rows={rows}
        rowKey={({ group }) => group.id}
        isStacked
      >
        {bars.length > 0 && (
          <RateRows
            rows={bars}
            summary={title}
            format={indexText}
            linkRow={(key, mark) => (
              <ViewLink to={{ ...view, groups: rows.length === 1 ? [] : [key] }}>{mark}</ViewLink>
            )}
          />
        )}
        {bars.length > 0 && (
          <p className="muted small">{rows.length === 1 ? words.cohesionHintOne : words.cohesionHint}</p>
        )}
        {without.length > 0 && (
          <p className="muted small">{words.timeEmpty(without.map(({ group }) => group.name))}</p>
        )}
      </ViewFigure>
      {view.embed === undefined && <MemberLists view={view} index={index} rows={rows} />}
    </div>
  );

  function makeTitle(): string {
    const ranked = rankByCohesion(rows, minShared).map(({ group, value }) => ({
      group: group.name,
      value: indexText(value),
    }));
    const [most, least] = [ranked[0], ranked.at(-1)];
    if (most === undefined || least === undefined) return words.cohesionNothing;
    return most === least ? words.cohesionTitleOne(most) : words.cohesionTitle(most, least);
  }
}

function MeanText({ mean, minimum }: { readonly mean: VoteMean; readonly minimum: number }) {
  const { tooFew } = useWords(GROUPS_WORDS);
  if (mean.kind === 'noVotes') return <span className="muted">{tooFew}</span>;
  return <span className={mean.n < minimum ? 'muted' : undefined}>{indexText(mean.value)}</span>;
}
