import { IMPORT_WORDS } from '../../i18n/import.ts';
import { useWords } from '../../ui/LanguageContext.tsx';
import './DropOverlay.css';

/** Says, while files are held over the page, what happens when they are let go. */
export function DropOverlay() {
  const words = useWords(IMPORT_WORDS);
  return (
    <div className="drop-overlay">
      <p>
        <strong>{words.dropHere}</strong>
      </p>
      <p>{words.dropGloss}</p>
    </div>
  );
}
