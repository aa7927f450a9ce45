import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { DESCRIPTOR_FILE } from '../core/package/buildPackage.ts';
import { formatFault } from '../core/package/fault.ts';
import { type TableName, tableFile } from '../core/package/table.ts';
import { parseCsv } from '../data/csv.ts';
import { openPackage } from '../data/loadDataSet.ts';
import { EN, type Messages } from '../i18n/messages.en.ts';
import { ZH } from '../i18n/messages.zh.ts';
import { App } from '../views/App.tsx';

/** The page as it is drawn for browsers of either language. */
export type FirstPages = Readonly<Record<'en' | 'zh', string>>;

/**
 * The page as a first visitor sees it at the bare address, in HTML that React can take over: the same components over
 * the same data. `folder` is that of the package, relative to the page; `read` gives the text of a file in it. Throws
 * where the package has faults: what ships is whole.
 */
export function renderFirstPages(folder: string, read: (file: string) => string): FirstPages {
  const table = (name: TableName) => parseCsv(read(tableFile(name)));
  const value = openPackage(folder, {
    descriptor: JSON.parse(read(DESCRIPTOR_FILE)),
    tables: {
      resolutions: table('resolutions'),
      votes: table('votes'),
      states: table('states'),
      problems: table('problems'),
    },
  });
  const [fault] = value.faults;
  if (fault !== undefined) throw new Error(`first page not drawn: ${folder}/${formatFault(fault)}`);
  const state = { kind: 'ready', value } as const;
  const wanted = { id: undefined, version: undefined };
  const firstLoad = { wanted, state, settled: Promise.resolve(state) };
  const draw = (language: keyof FirstPages, messages: Messages) =>
    renderToString(
      <StrictMode>
        <App ownLanguage={language} initialMessages={messages} firstLoad={firstLoad} />
      </StrictMode>,
    );
  return { en: draw('en', EN), zh: draw('zh', ZH) };
}
