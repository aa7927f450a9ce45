import { withColumn } from '../../core/sources/plain/changeMapping.ts';
import type { PlainColumn } from '../../core/sources/plain/plainMapping.ts';
import { MAPPING_WORDS } from '../../i18n/mapping.ts';
import { useWords } from '../../ui/LanguageContext.tsx';
import { LabelledSelect } from './LabelledSelect.tsx';
import type { MappingFormProps } from './mappingFormProps.ts';

const VOTE_COLUMNS: readonly PlainColumn[] = ['state', 'position'];
const TEXT_COLUMNS: readonly PlainColumn[] = ['date', 'symbol', 'title', 'body', 'session'];

/** A choice among the columns of the table for everything that one can say. */
export function ColumnSelects({
  header,
  mapping,
  onChange,
}: Pick<MappingFormProps, 'header' | 'mapping' | 'onChange'>) {
  const words = useWords(MAPPING_WORDS);
  const votes = mapping.shape === 'long' ? VOTE_COLUMNS : [];
  const options = header.map((name, index) => ({
    value: String(index),
    label: name.trim() === '' ? words.nameless(index + 1) : name,
  }));
  return (
    <fieldset>
      <legend className="small muted">{words.columns}</legend>
      <div className="mapping-selects">
        {(['resolution', ...votes, ...TEXT_COLUMNS] as const).map((name) => (
          <LabelledSelect
            key={name}
            label={words.column[name] ?? name}
            none={words.noColumn}
            options={options}
            chosen={mapping.columns[name] === undefined ? undefined : String(mapping.columns[name])}
            parse={(text) => (text === '' ? undefined : text)}
            onChange={(index) =>
              onChange(withColumn(mapping, name, index === undefined ? undefined : Number(index)))
            }
          />
        ))}
      </div>
      {mapping.shape === 'wide' && <p className="small">{words.states(mapping.stateColumns.length)}</p>}
    </fieldset>
  );
}
