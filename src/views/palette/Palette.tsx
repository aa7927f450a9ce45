import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { createResolutionSearch } from '../../core/filter/searchResolutions.ts';
import { PALETTE_WORDS } from '../../i18n/palette.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { navigate } from '../../url/useViewState.ts';
import type { ViewProps } from '../viewProps.ts';
import { type PaletteEntry, paletteEntries } from './paletteEntries.ts';
import './Palette.css';

interface PaletteProps extends ViewProps {
  readonly onClose: () => void;
}

/** A search across the whole page: type a few letters, choose a place, go there. */
export function Palette({ view, index, onClose }: PaletteProps) {
  const messages = useMessages();
  const words = useWords(PALETTE_WORDS);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const search = useMemo(() => createResolutionSearch(index), [index]);
  const entries = useMemo(
    () => paletteEntries(query, { view, index, messages, search }),
    [query, view, index, messages, search],
  );
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);

  function go({ target }: PaletteEntry) {
    onClose();
    navigate(target);
  }
  function choose(event: KeyboardEvent) {
    const chosen = entries[active];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      // A search box would only be emptied.
      event.preventDefault();
      onClose();
    } else if (step !== undefined && entries.length > 0) {
      event.preventDefault();
      setActive((active + step + entries.length) % entries.length);
    } else if (event.key === 'Enter' && chosen !== undefined && !event.nativeEvent.isComposing) {
      event.preventDefault();
      go(chosen);
    }
  }

  return (
    <dialog ref={dialog} className="palette" aria-label={words.title} onClose={onClose}>
      <div className="palette-head">
        <input
          type="search"
          role="combobox"
          className="field"
          aria-label={words.title}
          aria-expanded={entries.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={entries.length > 0 ? `${id}-${active}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          placeholder={words.placeholder}
          value={query}
          maxLength={200}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={choose}
        />
        <button type="button" className="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
      {entries.length === 0 && <p role="status">{words.nothing}</p>}
      <div id={`${id}-list`} role="listbox" aria-label={words.results} className="palette-list" tabIndex={-1}>
        {entries.map((entry, position) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the text box
          <div
            key={entry.key}
            id={`${id}-${position}`}
            role="option"
            tabIndex={-1}
            aria-selected={position === active}
            className="palette-option"
            onClick={() => go(entry)}
            onPointerMove={() => setActive(position)}
          >
            <span className="muted small">{words.kinds[entry.kind]}</span>
            <span>{entry.label}</span>
            <span className="muted small">{entry.detail}</span>
          </div>
        ))}
      </div>
      <p className="muted small palette-keys">{words.keys}</p>
    </dialog>
  );
}
