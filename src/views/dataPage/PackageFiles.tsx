import { useEffect, useState } from 'react';
import { TABLE_NAMES, tableFile } from '../../core/package/table.ts';
import { saveZip } from '../../data/import/saveZip.ts';
import { loadPackageFiles, type PackageFile } from '../../data/packageFiles.ts';
import { DATA_PAGE_WORDS } from '../../i18n/dataPage.ts';
import { useWords } from '../../ui/LanguageContext.tsx';

interface PackageFilesProps {
  /** The id of the data set, which names the ZIP. */
  readonly id: string;
  /** The folder of the package, relative to the page. */
  readonly folder: string;
}

const DESCRIPTOR = 'datapackage.json';
/** Known before the descriptor is read, so that the list does not grow under the reader. */
const EXPECTED: readonly PackageFile[] = TABLE_NAMES.map((table) => ({
  name: tableFile(table),
  table,
  rows: undefined,
  bytes: undefined,
}));

/** The files of a package that comes with the page, one by one and all together. */
export function PackageFiles({ id, folder }: PackageFilesProps) {
  const words = useWords(DATA_PAGE_WORDS);
  const files = usePackageFiles(folder);
  const details = ({ table, rows, bytes }: PackageFile) =>
    [
      words.tables[table],
      rows === undefined ? undefined : words.rows(rows),
      bytes === undefined ? undefined : words.size(bytes),
    ].filter((part) => part !== undefined);
  return (
    <>
      <p className="prose">{words.filesText}</p>
      <ul className="file-list" aria-label={words.filesLabel}>
        {files.map((file) => (
          <li key={file.name}>
            <a href={`${folder}/${file.name}`} download>
              {file.name}
            </a>{' '}
            <span className="muted small">{details(file).join(' · ')}</span>
          </li>
        ))}
        <li>
          <a href={`${folder}/${DESCRIPTOR}`} download>
            {DESCRIPTOR}
          </a>{' '}
          <span className="muted small">{words.descriptor}</span>
        </li>
      </ul>
      <ZipButton id={id} folder={folder} names={[...files.map(({ name }) => name), DESCRIPTOR]} />
      <p className="prose small muted">{words.opensIn}</p>
    </>
  );
}

function usePackageFiles(folder: string): readonly PackageFile[] {
  const [found, setFound] = useState<{ readonly folder: string; readonly files: readonly PackageFile[] }>();
  useEffect(() => {
    let isCurrent = true;
    loadPackageFiles(`${folder}/${DESCRIPTOR}`).then(
      (files) => {
        if (isCurrent && files.length > 0) setFound({ folder, files });
      },
      // Without the descriptor the names of the tables are known all the same.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [folder]);
  return found?.folder === folder ? found.files : EXPECTED;
}

interface ZipButtonProps extends PackageFilesProps {
  readonly names: readonly string[];
}

function ZipButton({ id, folder, names }: ZipButtonProps) {
  const words = useWords(DATA_PAGE_WORDS);
  const [state, setState] = useState<'ready' | 'saving' | 'failed'>('ready');
  function save() {
    setState('saving');
    const files = names.map((name) => ({
      name,
      address: new URL(`${folder}/${name}`, document.baseURI).href,
    }));
    saveZip({ kind: 'zip', folder: id, files }, `${id}.zip`).then(
      () => setState('ready'),
      () => setState('failed'),
    );
  }
  return (
    <p>
      <button type="button" className="button" disabled={state === 'saving'} onClick={save}>
        {state === 'saving' ? words.zipping : words.zip}
      </button>{' '}
      {state === 'failed' && <span role="alert">{words.zipFailed}</span>}
    </p>
  );
}
