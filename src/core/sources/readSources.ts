import type { DataSetRecords } from '../package/encodeTables.ts';
import type { Problem } from '../problem.ts';
import { FILE_SENTENCES } from '../sentences/fileSentences.ts';
import { say } from '../sentences/say.ts';
import { SOURCE_SENTENCES } from '../sentences/sourceSentences.ts';
import type { SourceFacts, SourceForm, SourceReading } from './sourceForm.ts';
import { SOURCE_FORMS } from './sourceForms.ts';
import type { SourceTable } from './sourceTable.ts';

/** Which form a table is of, and which table of it. */
export interface FoundForm {
  readonly form: SourceForm;
  readonly role: string;
}

/** The form of a table by its header; undefined where it is of none that is known. */
export function findForm(header: readonly string[]): FoundForm | undefined {
  for (const form of SOURCE_FORMS) {
    const role = form.roleOf(header);
    if (role !== undefined) return { form, role };
  }
  return undefined;
}

/**
 * Reads tables of any known form, each form's tables together. A table of no known form, and a second one in the
 * same role, are passed over with a problem.
 */
export function readSources(tables: readonly SourceTable[], facts: SourceFacts): readonly SourceReading[] {
  const tablesByForm = new Map<SourceForm, Map<string, SourceTable>>();
  const problems: Problem[] = [];
  for (const table of tables) {
    const found = findForm(table.header);
    if (found === undefined) {
      problems.push(passOver(table.source, sayUnknown(table.header)));
      continue;
    }
    const known = tablesByForm.get(found.form) ?? new Map<string, SourceTable>();
    tablesByForm.set(found.form, known);
    const first = known.get(found.role);
    if (first === undefined) known.set(found.role, table);
    else if (found.form.takesMany) known.set(`${found.role} ${known.size + 1}`, table);
    else problems.push(passOver(table.source, sayTwice(first.source)));
  }
  const readings = [...tablesByForm].map(([form, known]) => form.read(known, facts));
  return problems.length === 0 ? readings : [...readings, { records: problemsAlone(problems), counts: [] }];
}

const SHOWN_LENGTH = 120;

function sayUnknown(header: readonly string[]): string {
  return say(SOURCE_SENTENCES.unknownHeader, { header: header.join(', ').slice(0, SHOWN_LENGTH) });
}

function sayTwice(first: string): string {
  return say(SOURCE_SENTENCES.tableRepeated, { file: first });
}

function passOver(source: string, reason: string): Problem {
  const message = `${reason} ${FILE_SENTENCES.passedOver}`;
  return { source, line: undefined, resolutionId: undefined, kind: 'unreadable_file', message };
}

function problemsAlone(problems: readonly Problem[]): DataSetRecords {
  return { resolutions: [], votes: [], states: [], problems };
}
