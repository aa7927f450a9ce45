import { useMemo } from 'react';
import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { foldSearchText } from '../../core/filter/searchText.ts';
import type { StateCode } from '../../core/state/stateCode.ts';
import { STATE_PICKER_WORDS } from '../../i18n/statePicker.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { OptionPicker } from '../../ui/OptionPicker.tsx';
import { stateOptions } from './stateOptions.ts';

interface StatePickerProps {
  readonly index: DataSetIndex;
  readonly chosen: readonly StateCode[];
  readonly onChange: (chosen: readonly StateCode[]) => void;
  readonly max?: number;
}

/** A choice of states of a data set, found by their name in any of the six languages, another name, or their code. */
export function StatePicker({ index, chosen, onChange, max }: StatePickerProps) {
  const messages = useMessages();
  const words = useWords(STATE_PICKER_WORDS);
  const options = useMemo(() => stateOptions(index.dataSet.states, messages), [index, messages]);
  const codes = useMemo(() => new Map(options.map(({ id }) => [String(id), id])), [options]);
  const change = (ids: readonly string[]) =>
    onChange(ids.flatMap((id) => codes.get(id) ?? chosen.find((code) => code === id) ?? []));
  return (
    <OptionPicker
      options={options}
      chosen={chosen}
      onChange={change}
      fold={foldSearchText}
      words={words}
      max={max}
    />
  );
}
