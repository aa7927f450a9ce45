import type { RosterFacts } from '../ingest/rosterFacts.ts';
import { DESCRIPTOR_FILE } from './buildPackage.ts';
import { checkMembers } from './checkMembers.ts';
import { checkReferences } from './checkReferences.ts';
import { checkTallies } from './checkTallies.ts';
import { type DecodedPackage, decodePackage, type PackageContent } from './decodePackage.ts';
import type { Fault } from './fault.ts';
import { tablesVersion } from './tablesVersion.ts';

/**
 * Everything that is wrong with a package: header and cells, keys and references, tallies against votes, votes
 * against the roster, version and date against the tables. Empty where nothing is.
 */
export function checkPackage(content: PackageContent, facts: RosterFacts): readonly Fault[] {
  const decoded = decodePackage(content);
  return [
    ...decoded.faults,
    ...checkReferences(decoded),
    ...checkTallies(decoded),
    ...checkMembers(decoded, facts),
    ...checkHead(decoded, content),
  ];
}

function checkHead({ dataSet, faults }: DecodedPackage, { tables }: PackageContent): readonly Fault[] {
  const messages: string[] = [];
  const version = tablesVersion(tables);
  if (dataSet.version !== '' && dataSet.version !== version)
    messages.push(
      `version is ${dataSet.version}, the tables give ${version}: they were changed after the package was made`,
    );
  const latest = dataSet.resolutions
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1);
  if (faults.length === 0 && dataSet.date !== latest)
    messages.push(`date is ${dataSet.date ?? 'missing'}, the latest resolution is of ${latest ?? 'no date'}`);
  return messages.map((message) => ({ file: DESCRIPTOR_FILE, row: undefined, message }));
}
