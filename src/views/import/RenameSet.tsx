import { useState } from 'react';
import { type OwnSet, renameOwnSet } from '../../data/store/ownSets.ts';
import { IMPORT_WORDS } from '../../i18n/import.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { dataSetTitle } from '../names.ts';

const MAX_LETTERS = 120;

/** Gives a set another title. */
export function RenameSet({ set }: { readonly set: OwnSet }) {
  const words = useWords(IMPORT_WORDS);
  const messages = useMessages();
  const [title, setTitle] = useState<string>();
  if (title === undefined) {
    return (
      <button
        type="button"
        className="link-button"
        aria-label={words.renameOf(dataSetTitle(set, messages))}
        onClick={() => setTitle(set.title)}
      >
        {words.rename}
      </button>
    );
  }
  return (
    <form
      className="rename-set"
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() !== '') renameOwnSet(set.key, title.trim());
        setTitle(undefined);
      }}
    >
      <label>
        <span className="visually-hidden">{words.newTitle}</span>
        <input
          className="field"
          value={title}
          maxLength={MAX_LETTERS}
          onChange={({ target }) => setTitle(target.value)}
        />
      </label>
      <button type="submit" className="button">
        {words.keepTitle}
      </button>
      <button type="button" className="link-button" onClick={() => setTitle(undefined)}>
        {words.cancel}
      </button>
    </form>
  );
}
