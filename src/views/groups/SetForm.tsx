import { type FormEvent, useState } from 'react';
import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import type { StateCode } from '../../core/state/stateCode.ts';
import { GROUPS_WORDS } from '../../i18n/groups.ts';
import { useWords } from '../../ui/LanguageContext.tsx';
import type { StateSet } from '../../url/viewState.ts';
import { StatePicker } from '../statePicker/StatePicker.tsx';

interface SetFormProps {
  readonly index: DataSetIndex;
  /** The set to change; undefined for a new one. */
  readonly initial: StateSet | undefined;
  readonly onSave: (set: StateSet) => void;
  readonly onCancel: () => void;
}

/** As links can carry it. */
const LONGEST_NAME = 60;
const LEAST_STATES = 2;

/** Makes or changes a set of states; nothing is in the link before it is saved. */
export function SetForm({ index, initial, onSave, onCancel }: SetFormProps) {
  const words = useWords(GROUPS_WORDS);
  const [name, setName] = useState(initial?.name ?? '');
  const [states, setStates] = useState<readonly StateCode[]>(initial?.states ?? []);
  const [isRefused, setIsRefused] = useState(false);
  function submit(event: FormEvent) {
    event.preventDefault();
    const isSound = name.trim() !== '' && !name.includes(':') && states.length >= LEAST_STATES;
    setIsRefused(!isSound);
    if (isSound) onSave({ name: name.trim(), states });
  }
  return (
    <form className="set-form" aria-label={words.makeSet} onSubmit={submit}>
      <label className="small">
        {words.setName}{' '}
        <input
          type="text"
          className="field"
          // biome-ignore lint/a11y/noAutofocus: the form opens because its button was pressed
          autoFocus
          autoComplete="off"
          maxLength={LONGEST_NAME}
          placeholder={words.setNameHint}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <StatePicker index={index} chosen={states} onChange={setStates} />
      <div className="set-form-actions">
        <button type="submit" className="button">
          {words.save}
        </button>
        <button type="button" className="link-button" onClick={onCancel}>
          {words.cancel}
        </button>
        {isRefused && (
          <p className="small" role="alert">
            {words.setTooSmall}
          </p>
        )}
      </div>
    </form>
  );
}
