import { useState } from 'react';
import { savePackage } from '../../data/import/savePackage.ts';
import type { KeptSet } from '../../data/store/keptSet.ts';
import { IMPORT_WORDS } from '../../i18n/import.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { dataSetTitle } from '../names.ts';

/** Gives a set out as a ZIP of its package. */
export function SaveButton({ set }: { readonly set: KeptSet }) {
  const messages = useMessages();
  const words = useWords(IMPORT_WORDS);
  const [state, setState] = useState<'ready' | 'saving' | 'failed'>('ready');
  function save() {
    setState('saving');
    savePackage(set.key, `${set.id}.zip`).then(
      () => setState('ready'),
      () => setState('failed'),
    );
  }
  return (
    <>
      <button
        type="button"
        className="link-button"
        aria-label={words.saveOf(dataSetTitle(set, messages))}
        disabled={state === 'saving'}
        onClick={save}
      >
        {state === 'saving' ? words.saving : words.save}
      </button>
      {state === 'failed' && <span role="alert">{words.saveFailed}</span>}
    </>
  );
}
