import { useMemo } from 'react';
import { withValue } from '../../core/sources/plain/changeMapping.ts';
import { PLAIN_VALUES, type PlainValue } from '../../core/sources/plain/plainMapping.ts';
import { listAskedValues } from '../../core/sources/plain/previewRows.ts';
import { MAPPING_WORDS } from '../../i18n/mapping.ts';
import { useWords } from '../../ui/LanguageContext.tsx';
import { LabelledSelect } from './LabelledSelect.tsx';
import type { MappingFormProps } from './mappingFormProps.ts';
import { useValueNames } from './useValueNames.ts';

/** What the values stand for that words do not tell; nothing where there are none. */
export function ValueSelects({
  rows,
  mapping,
  onChange,
}: Pick<MappingFormProps, 'rows' | 'mapping' | 'onChange'>) {
  const words = useWords(MAPPING_WORDS);
  const names = useValueNames();
  const asked = useMemo(() => listAskedValues(rows, mapping), [rows, mapping]);
  if (asked.length === 0) return null;
  return (
    <fieldset>
      <legend className="small muted">{words.values}</legend>
      <div className="mapping-selects">
        {asked.map(({ cell, value }) => (
          <LabelledSelect<PlainValue>
            key={cell}
            label={words.valueOf(cell)}
            none={words.notKnown}
            options={PLAIN_VALUES.map((each) => ({ value: each, label: names[each] }))}
            chosen={value}
            parse={(text) => PLAIN_VALUES.find((each) => each === text)}
            onChange={(chosen) => onChange(withValue(mapping, cell, chosen))}
          />
        ))}
      </div>
    </fieldset>
  );
}
