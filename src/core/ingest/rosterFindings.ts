import type { ParsedDocument } from '../parse/parsedDocument.ts';
import type { StateCode } from '../state/stateCode.ts';
import type { Finding } from './finding.ts';

/** The listed states that were no members on the day; nothing where the roster is not known. */
export function findRosterFindings(
  { listed, body, date }: ParsedDocument,
  members: ReadonlySet<StateCode> | undefined,
): readonly Finding[] {
  if (members === undefined || date === undefined) return [];
  const findings: Finding[] = [];
  for (const { printed, code, line } of listed ?? []) {
    if (code === undefined || members.has(code)) continue;
    const found = `“${printed}” (${code}) is listed, but was not a member of the body (${body}) on ${date}.`;
    findings.push({
      kind: 'not_a_member',
      line,
      found,
      done: 'Its position is kept; the record is disputed.',
    });
  }
  return findings;
}
