import { useMemo } from 'react';
import type { ColumnFormat } from '../../core/package/column.ts';
import { TABLE_NAMES, tableFile } from '../../core/package/table.ts';
import { TABLE_COLUMNS } from '../../core/package/tableColumns.ts';
import { DATA_PAGE_WORDS } from '../../i18n/dataPage.ts';
import { useWords } from '../../ui/LanguageContext.tsx';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import type { ViewProps } from '../viewProps.ts';

interface DictionaryRow {
  readonly file: string;
  readonly format: ColumnFormat;
}

const ROWS: readonly DictionaryRow[] = TABLE_NAMES.flatMap((name) =>
  TABLE_COLUMNS[name].map((format) => ({ file: tableFile(name), format })),
);

/** What every column of the data set means: the same list that writes the tables and their description. */
export function DataDictionary({ view, index }: ViewProps) {
  const words = useWords(DATA_PAGE_WORDS);
  const columns = useMemo((): readonly TableColumn<DictionaryRow>[] => {
    const { table, column, type, description, unit } = words.dictionaryColumns;
    return [
      { id: 'table', header: table, className: 'dictionary-part', value: ({ file }) => file },
      {
        id: 'column',
        header: column,
        isRowHeader: true,
        className: 'dictionary-name',
        value: ({ format }) => format.name,
      },
      { id: 'type', header: type, className: 'dictionary-part', value: ({ format }) => format.type },
      {
        id: 'description',
        header: description,
        value: ({ format }) => format.description,
        render: ({ format: { description: text, unit: measured } }) => (
          <span lang="en">{measured === undefined ? text : `${text} (${measured})`}</span>
        ),
      },
      { id: 'unit', header: unit, isExportOnly: true, value: ({ format }) => format.unit },
    ];
  }, [words]);
  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="dictionary"
      title={words.dictionaryTitle}
      subtitle={words.dictionarySubtitle}
      n={words.dictionaryN(ROWS.length)}
      finding={words.dictionarySubtitle}
      columns={columns}
      rows={ROWS}
      rowKey={({ file, format }) => `${file} ${format.name}`}
      isStacked
    />
  );
}
