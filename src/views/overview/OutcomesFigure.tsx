import { useMemo } from 'react';
import { StackedBars } from '../../charts/stackedBars/StackedBars.tsx';
import { isOutcome } from '../../core/outcome.ts';
import type { Resolution } from '../../core/resolution.ts';
import { countOutcomes } from '../../core/texts/outcomeCounts.ts';
import { textPeriods } from '../../core/texts/textPeriods.ts';
import { OVERVIEW_WORDS } from '../../i18n/overview.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { onView } from '../../url/viewState.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { useSubtitle } from '../frame/AdoptedOnlyNote.tsx';
import { periodFilter } from '../periods/periodFilter.ts';
import { periodLabel } from '../periods/periodLabel.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { ViewProps } from '../viewProps.ts';
import { outcomeColumns } from './outcomeColumns.ts';

interface OutcomesFigureProps extends ViewProps {
  readonly texts: readonly Resolution[];
}

/** What became of the texts of each session. */
export function OutcomesFigure({ view, index, texts }: OutcomesFigureProps) {
  const messages = useMessages();
  const words = useWords(OVERVIEW_WORDS);
  const hasBodies = index.bodies.length > 1;
  const rows = useMemo(() => outcomeRows(texts, hasBodies, messages), [texts, hasBodies, messages]);
  const present = useMemo(() => countOutcomes(texts), [texts]);
  const withoutVote = present.find(({ outcome }) => outcome === 'adopted_without_vote')?.count ?? 0;
  const isKnown = present.some(({ outcome }) => outcome !== 'unknown');
  const title = isKnown
    ? words.outcomesTitle(withoutVote, texts.length)
    : words.outcomesPlainTitle(texts.length);
  const columns: readonly TableColumn<OutcomeRow>[] = [
    { id: 'body', header: words.body, isExportOnly: true, value: ({ body }) => body },
    { id: 'session', header: words.session, isRowHeader: true, value: ({ label }) => label },
    ...outcomeColumns<OutcomeRow>(
      present.map(({ outcome }) => outcome),
      messages,
    ),
    { id: 'texts', header: words.texts, isNumeric: true, value: ({ total }) => total },
  ];

  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="outcomes"
      title={title}
      subtitle={useSubtitle(index, words.outcomesSubtitle)}
      n={words.textCount(texts.length)}
      finding={present
        .map(({ outcome, count }) =>
          messages.labelled(messages.outcomes[outcome], messages.formats.number(count)),
        )
        .join(messages.clauseGap)}
      limits={words.outcomesLimits}
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
    >
      <StackedBars
        rows={rows}
        kinds={present.map(({ outcome }) => ({ kind: outcome, label: messages.outcomes[outcome] }))}
        scale="counts"
        summary={title}
        linkPart={(row, { kind, count }, mark) => {
          const name = rows.find(({ key }) => key === row.key)?.name;
          if (name === undefined || !isOutcome(kind)) return mark;
          const filter = { ...periodFilter(view.filter, name, hasBodies), outcomes: [kind] };
          return (
            <ViewLink
              to={onView(view, { view: 'resolutions', filter })}
              label={words.partLabel(row.label, messages.outcomes[kind], count)}
            >
              {mark}
            </ViewLink>
          );
        }}
      />
    </ViewFigure>
  );
}

type OutcomeRow = ReturnType<typeof outcomeRows>[number];

function outcomeRows(
  texts: readonly Resolution[],
  hasBodies: boolean,
  messages: ReturnType<typeof useMessages>,
) {
  return textPeriods(texts, 'session').map(({ key, name, texts: own }) => {
    const counts = countOutcomes(own);
    return {
      key,
      name,
      body: own[0]?.body,
      label: periodLabel(name, hasBodies, messages),
      counts,
      parts: counts.map(({ outcome, count }) => ({ kind: outcome, count })),
      total: own.length,
      note: messages.nTimes(own.length),
    };
  });
}
