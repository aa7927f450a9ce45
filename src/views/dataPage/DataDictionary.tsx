import { useMemo } from 'react';
import type { ColumnFormat } from '../../core/package/column.ts';
import { TABLE_NAMES, type TableName, tableFile } from '../../core/package/table.ts';
import { TABLE_COLUMNS } from '../../core/package/tableColumns.ts';
import { DATA_PAGE_WORDS } from '../../i18n/dataPage.ts';
import { DICTIONARY_ZH, type DictionaryWords } from '../../i18n/dictionary.ts';
import { useWords } from '../../ui/LanguageContext.tsx';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import type { ViewProps } from '../viewProps.ts';

interface DictionaryRow {
  readonly table: TableName;
  readonly format: ColumnFormat;
}

const ROWS: readonly DictionaryRow[] = TABLE_NAMES.flatMap((table) =>
  TABLE_COLUMNS[table].map((format) => ({ table, format })),
);

/** The English words are those of the tables themselves. */
const DICTIONARIES = { en: undefined, zh: DICTIONARY_ZH };

/** What every column of the data set means: the same list that writes the tables and their description. */
export function DataDictionary({ view, index }: ViewProps) {
  const words = useWords(DATA_PAGE_WORDS);
  const translated = useWords(DICTIONARIES);
  const columns = useMemo((): readonly TableColumn<DictionaryRow>[] => {
    const { table, column, type, description, unit } = words.dictionaryColumns;
    return [
      { id: 'table', header: table, className: 'dictionary-part', value: (row) => tableFile(row.table) },
      {
        id: 'column',
        header: column,
        isRowHeader: true,
        className: 'dictionary-name',
        value: ({ format }) => format.name,
      },
      {
        id: 'type',
        header: type,
        className: 'dictionary-part',
        value: ({ format }) => format.type,
        render: ({ format }) => translated?.types[format.type] ?? format.type,
      },
      {
        id: 'description',
        header: description,
        value: ({ format }) => format.description,
        render: (row) => describe(row, translated),
      },
      { id: 'unit', header: unit, isExportOnly: true, value: ({ format }) => format.unit },
    ];
  }, [words, translated]);
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
      rowKey={({ table, format }) => `${table} ${format.name}`}
      isStacked
    />
  );
}

function describe(
  { table, format: { name, description, unit } }: DictionaryRow,
  translated: DictionaryWords | undefined,
): string {
  const text = translated?.descriptions[table][name] ?? description;
  if (unit === undefined) return text;
  return translated === undefined ? `${text} (${unit})` : `${text}（${translated.units[unit] ?? unit}）`;
}
