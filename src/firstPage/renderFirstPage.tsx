import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { formatFault } from '../core/package/fault.ts';
import { parseCsv } from '../data/csv.ts';
import { openPackage } from '../data/loadDataSet.ts';
import { EN } from '../i18n/messages.en.ts';
import { App } from '../views/App.tsx';

/** A package as its files stand. */
export interface PackageTexts {
  /** Its folder, relative to the page. */
  readonly folder: string;
  readonly descriptor: unknown;
  readonly tables: Readonly<Record<'resolutions' | 'votes' | 'states' | 'problems', string>>;
}

/**
 * The page as a first visitor with an English browser sees it at the bare address, in HTML that React can take over:
 * the same components over the same data. Throws where the package has faults: what ships is whole.
 */
export function renderFirstPage({ folder, descriptor, tables }: PackageTexts): string {
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
  return renderToString(
    <StrictMode>
      <App
        ownLanguage="en"
        initialMessages={EN}
        firstLoad={{ wanted, state, settled: Promise.resolve(state) }}
      />
    </StrictMode>,
  );
}
