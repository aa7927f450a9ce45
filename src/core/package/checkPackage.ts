import type { RosterFacts } from '../ingest/rosterFacts.ts';
import { DESCRIPTOR_FILE } from './buildPackage.ts';
import { checkBasis } from './checkBasis.ts';
import { checkMembers } from './checkMembers.ts';
import { checkReferences } from './checkReferences.ts';
import { checkTallies } from './checkTallies.ts';
import { checkTexts } from './checkTexts.ts';
import { statedRows } from './decodeDescriptor.ts';
import { type DecodedPackage, decodePackage, type PackageContent } from './decodePackage.ts';
import type { Fault } from './fault.ts';
import { TABLE_NAMES, tableFile } from './table.ts';
import { tablesVersion } from './tablesVersion.ts';

/**
 * Everything that is wrong with a package: header and cells, keys and references, texts against their symbols and
 * sessions, tallies and outcomes against votes, votes against the roster, version, date and rows against the tables. Empty where nothing is.
 */
export function checkPackage(content: PackageContent, facts: RosterFacts): readonly Fault[] {
  const decoded = decodePackage(content);
  return [
    ...decoded.faults,
    ...checkReferences(decoded),
    ...checkTexts(decoded, facts),
    ...checkBasis(decoded),
    ...checkTallies(decoded),
    ...checkMembers(decoded, facts),
    ...checkHead(decoded, content),
  ];
}

/** What links and folders can carry. */
const NAME = /^[\w.-]+$/;

function checkHead(
  { dataSet, faults }: DecodedPackage,
  { descriptor, tables }: PackageContent,
): readonly Fault[] {
  const messages: string[] = [];
  const { id, version, date } = dataSet;
  const found = tablesVersion(tables);
  if (id !== '' && !NAME.test(id)) messages.push(`name is “${id}”; it may hold letters, digits, - . and _`);
  if (version !== '' && version !== found)
    messages.push(
      `version is ${version}, the tables give ${found}: they were changed after the package was made`,
    );
  const latest = dataSet.resolutions
    .flatMap((resolution) => resolution.date ?? [])
    .sort()
    .at(-1);
  if (faults.length === 0 && date !== latest)
    messages.push(`date is ${date ?? 'missing'}, the latest resolution is of ${latest ?? 'no date'}`);
  for (const table of TABLE_NAMES) {
    const [stated, { length }] = [statedRows(descriptor, table), tables[table].rows];
    if (stated !== undefined && stated !== length)
      messages.push(`rows of ${table} are ${stated}, ${tableFile(table)} has ${length}`);
  }
  return messages.map((message) => ({ file: DESCRIPTOR_FILE, row: undefined, message }));
}
