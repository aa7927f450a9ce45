import { useEffect, useState } from 'react';
import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { PALETTE_WORDS } from '../../i18n/palette.ts';
import { useWords } from '../../ui/LanguageContext.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import type { ViewState } from '../../url/viewState.ts';

const Palette = lazyPart(() => import('./Palette.tsx').then((part) => part.Palette));

interface PaletteButtonProps {
  readonly view: ViewState;
  readonly index: DataSetIndex;
}

/** Opens the search across the page; so does Ctrl K, or ⌘ K. */
export function PaletteButton({ view, index }: PaletteButtonProps) {
  const words = useWords(PALETTE_WORDS);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      setIsOpen(true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {words.open} <kbd className="muted">Ctrl K</kbd>
      </button>
      {isOpen && <Palette view={view} index={index} onClose={() => setIsOpen(false)} />}
    </>
  );
}
