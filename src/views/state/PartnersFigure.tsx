import { useMemo } from 'react';
import type { Partner } from '../../core/agreement/partners.ts';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { STATE_WORDS } from '../../i18n/state.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { measureFormat } from '../measure/measureText.ts';
import { PartnerTable } from './PartnerTable.tsx';
import { type PartnerRow, partnerRows, twoEnds } from './partnerRows.ts';
import { leastToRank, type StateFigureProps } from './stateFigureProps.ts';

interface PartnersFigureProps extends StateFigureProps {
  readonly partners: readonly Partner[];
}

const SHOWN = 10;

/** The states that voted most and least like one state. */
export function PartnersFigure({ view, index, table, selection, state, partners }: PartnersFigureProps) {
  const messages = useMessages();
  const words = useWords(STATE_WORDS);
  const frame = useWords(FRAME_WORDS);
  const { measure } = view;
  const least = leastToRank(view.minShared);
  const ranked = useMemo(
    () => partnerRows(partners, least, { table, index, messages }),
    [partners, least, table, index, messages],
  );
  const { closest, furthest } = useMemo(() => twoEnds(ranked, SHOWN), [ranked]);
  const format = measureFormat(measure, messages.formats);
  const named = ({ name, value }: PartnerRow) => ({ name, value: format(value.value), n: value.n });
  const [first, last] = [ranked[0], ranked.at(-1)];
  const title =
    first === undefined || last === undefined
      ? words.partnersNothing(state.name, least)
      : words.partnersTitle(state.name, named(first), named(last));
  const sharing = partners.filter(({ value }) => value.kind === 'measured').length;
  const columns: readonly TableColumn<PartnerRow>[] = [
    { id: 'rank', header: 'rank', value: ({ rank }) => rank },
    { id: 'state', header: words.columns.partner, value: ({ name }) => name },
    { id: 'code', header: 'code', value: ({ code }) => code },
    { id: 'with', header: 'with', value: () => state.code },
    { id: 'measure', header: frame.measure, value: () => measure },
    { id: 'value', header: words.columns.value, value: ({ value }) => value.value },
    { id: 'n', header: words.columns.shared, value: ({ value }) => value.n },
    { id: 'low', header: 'low', value: ({ value }) => value.interval?.low },
    { id: 'high', header: 'high', value: ({ value }) => value.interval?.high },
  ];
  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="partners"
      fileName={`${index.dataSet.id}-${state.code}-partners`}
      title={title}
      subtitle={words.partnersSubtitle(
        frame.measures[measure].name,
        least,
        ranked.length,
        sharing - ranked.length,
      )}
      n={words.nVotes(selection.count)}
      finding={title}
      limits={words.partnersLimits}
      columns={columns}
      rows={ranked}
      rowKey={({ code }) => code}
      isTabular
    >
      <div className="partner-tables">
        {closest.length > 0 && (
          <PartnerTable title={words.closest(closest.length)} view={view} state={state} rows={closest} />
        )}
        {furthest.length > 0 && (
          <PartnerTable title={words.furthest(furthest.length)} view={view} state={state} rows={furthest} />
        )}
      </div>
    </ViewFigure>
  );
}
