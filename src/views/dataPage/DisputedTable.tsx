import { useMemo } from 'react';
import type { Resolution } from '../../core/resolution.ts';
import { formatTally } from '../../core/tally.ts';
import { DATA_PAGE_WORDS } from '../../i18n/dataPage.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { onView } from '../../url/viewState.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { titleOf } from '../names.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { ViewProps } from '../viewProps.ts';

/** Every disputed record, with what its document states and what its lists hold. A sentence where there is none. */
export function DisputedTable({ view, index }: ViewProps) {
  const messages = useMessages();
  const words = useWords(DATA_PAGE_WORDS);
  const rows = useMemo(
    () => index.dataSet.resolutions.filter(({ status }) => status === 'disputed'),
    [index],
  );
  const columns = useMemo((): readonly TableColumn<Resolution>[] => {
    const { columns: names } = messages;
    return [
      {
        id: 'symbol',
        header: names.symbol,
        className: 'symbol-cell',
        value: ({ symbol }) => symbol,
        render: ({ id, symbol }) => (
          <ViewLink to={onView(view, { view: 'resolution', id })}>{symbol}</ViewLink>
        ),
      },
      {
        id: 'title',
        header: names.title,
        isRowHeader: true,
        value: (resolution) => titleOf(resolution, messages).text,
        render: (resolution) => {
          const { text, language } = titleOf(resolution, messages);
          return <span lang={language}>{text}</span>;
        },
      },
      { id: 'date', header: names.date, value: ({ date }) => date },
      { id: 'declared', header: names.declared, value: ({ declared }) => declared && formatTally(declared) },
      { id: 'counted', header: names.counted, value: ({ counted }) => counted && formatTally(counted) },
      { id: 'source', header: names.source, isExportOnly: true, value: ({ source }) => source },
    ];
  }, [messages, view]);
  if (rows.length === 0) {
    return (
      <section aria-labelledby="disputed" className="prose">
        <h2 id="disputed">{words.disputedTitle(0)}</h2>
        <p>{words.disputedText}</p>
      </section>
    );
  }
  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="disputed"
      title={words.disputedTitle(rows.length)}
      subtitle={words.disputedText}
      n={messages.nTimes(rows.length)}
      finding={words.disputedTitle(rows.length)}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      isStacked
    />
  );
}
