import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { formatFault } from '../core/package/fault.ts';
import { parseCsv } from '../data/csv.ts';
import { openPackage } from '../data/loadDataSet.ts';
import { EN, type Messages } from '../i18n/messages.en.ts';
import { ZH } from '../i18n/messages.zh.ts';
import { App } from '../views/App.tsx';

/** A package as its files stand. */
export interface PackageTexts {
  /** Its folder, relative to the page. */
  readonly folder: string;
  readonly descriptor: unknown;
  readonly tables: Readonly<Record<'resolutions' | 'votes' | 'states' | 'problems', string>>;
}

/** The page as it is drawn for browsers of either language. */
export type FirstPages = Readonly<Record<'en' | 'zh', string>>;

/**
 * The page as a first visitor sees it at the bare address, in HTML that React can take over: the same components over
 * the same data. Throws where the package has faults: what ships is whole.
 */
export function renderFirstPages({ folder, descriptor, tables }: PackageTexts): FirstPages {
  const value = openPackage(folder, {
    descriptor,
    tables: {
      resolutions: parseCsv(tables.resolutions),
      votes: parseCsv(tables.votes),
      states: parseCsv(tables.states),
      problems: parseCsv(tables.problems),
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
