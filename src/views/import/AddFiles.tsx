import { useEffect, useId } from 'react';
import { givenFiles } from '../../data/import/droppedFiles.ts';
import { requestImport } from '../../data/import/importRequest.ts';
import { dropSpareWorker, prepareWorker } from '../../data/import/spareWorker.ts';
import { IMPORT_WORDS } from '../../i18n/import.ts';
import { useWords } from '../../ui/LanguageContext.tsx';
import './AddFiles.css';

/** Lets the reader choose files to add: for those who do not drop them. */
export function AddFiles() {
  const words = useWords(IMPORT_WORDS);
  const id = useId();
  usePreparation();
  return (
    <span className="add-files">
      <input
        id={id}
        type="file"
        multiple
        className="visually-hidden"
        onChange={({ currentTarget }) => {
          requestImport(givenFiles(currentTarget.files ?? []));
          // The same files can be chosen again.
          currentTarget.value = '';
        }}
      />
      <label htmlFor={id} className="button">
        {words.addFiles}
      </label>
    </span>
  );
}

/** While files can be chosen here, all that reads them is at hand. */
function usePreparation(): void {
  useEffect(() => {
    prepareWorker();
    import('./ImportPanel.tsx').catch(() => undefined);
    return dropSpareWorker;
  }, []);
}
