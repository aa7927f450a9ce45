import type { Problem } from '../../problem.ts';
import { FILE_SENTENCES } from '../../sentences/fileSentences.ts';
import { PLAIN_SENTENCES } from '../../sentences/plainSentences.ts';
import { say } from '../../sentences/say.ts';
import { SOURCE_SENTENCES } from '../../sentences/sourceSentences.ts';
import type { SourceFacts, SourceForm, SourceReading } from '../sourceForm.ts';
import type { SourceTable } from '../sourceTable.ts';
import { applyMappings, type MappedTable } from './applyMapping.ts';
import { checkMapping, type MappingDoubt } from './checkMapping.ts';
import { guessMapping, MOST_COLUMNS } from './guessMapping.ts';
import { BLANK_MAPPING } from './plainMapping.ts';
import { sayDoubt } from './sayDoubts.ts';

/**
 * Anyone’s table of votes: a row per vote, or a row per resolution and a column per state; and tables of resolutions
 * beside it. Every header may be one, so that this form comes last.
 *
 * Tables are read where it is certain how; for others a problem says what could not be recognised.
 */
export const PLAIN_FORM: SourceForm = {
  name: 'plain table',
  roleOf: (header) => (header.some((cell) => cell.trim() !== '') ? 'table' : undefined),
  takesMany: true,
  read: readPlain,
};

function readPlain(tables: ReadonlyMap<string, SourceTable>, facts: SourceFacts): SourceReading {
  const judged = [...tables.values()].map((table) => judge(table, facts));
  const hasTexts = judged.some(({ mapped }) => mapped?.mapping.shape === 'texts');
  const certain: MappedTable[] = [];
  const problems: Problem[] = [];
  for (const { table, mapped, doubts } of judged) {
    // The texts of another table may tell the body of these votes.
    const blocking = doubts.filter(({ kind, blocks }) => blocks && !(kind === 'noBody' && hasTexts));
    if (mapped !== undefined && blocking.length === 0) certain.push(mapped);
    else problems.push(passOver(table, blocking));
  }
  const { records, counts } = applyMappings(certain, facts);
  return { records: { ...records, problems: [...problems, ...records.problems] }, counts };
}

interface JudgedTable {
  readonly table: SourceTable;
  readonly mapped: MappedTable | undefined;
  readonly doubts: readonly MappingDoubt[];
}

/** Nothing is in doubt where a person chose. */
function judge(table: SourceTable, { resolver, mappings }: SourceFacts): JudgedTable {
  const chosen = mappings?.get(table.source);
  if (chosen !== undefined) return { table, mapped: { table, mapping: chosen }, doubts: [] };
  const mapping = guessMapping(table.header, table.rows, resolver);
  const isTooWide = table.header.length > MOST_COLUMNS;
  const doubts = isTooWide ? [] : checkMapping(table, mapping ?? BLANK_MAPPING, resolver);
  return { table, mapped: mapping && { table, mapping }, doubts };
}

const SHOWN_LENGTH = 120;

function passOver({ source, header }: SourceTable, doubts: readonly MappingDoubt[]): Problem {
  const shown = header.slice(0, 20).join(', ').slice(0, SHOWN_LENGTH);
  const known = say(SOURCE_SENTENCES.unknownHeader, { header: shown });
  const { manyColumns, noRowsUnder, oneColumn } = PLAIN_SENTENCES;
  const reasons =
    header.length > MOST_COLUMNS
      ? [say(manyColumns, { columns: header.length, most: MOST_COLUMNS })]
      : doubts.map(sayDoubt);
  // What its columns are does not matter where nothing stands in them.
  const isEmpty = doubts.some(({ kind }) => kind === 'noRows');
  const why = isEmpty
    ? [say(noRowsUnder, { header: shown })]
    : [known, ...(header.length === 1 ? [oneColumn] : []), ...reasons];
  const all = [...why, FILE_SENTENCES.passedOver];
  return {
    source,
    line: undefined,
    resolutionId: undefined,
    kind: 'unreadable_file',
    message: all.join(' '),
  };
}
