import { compareSymbols } from '../compareSymbols.ts';
import type { ParsedDocument } from '../parse/parsedDocument.ts';
import type { Problem } from '../problem.ts';
import { type ResolutionId, resolutionId } from '../resolution.ts';
import { DOCUMENT_SENTENCES } from '../sentences/documentSentences.ts';
import { say } from '../sentences/say.ts';
import { groupBy } from './groupBy.ts';
import { mergeDocuments, type ResolutionRecord } from './mergeDocuments.ts';
import type { RosterFacts } from './rosterFacts.ts';
import { splitRepeats } from './splitRepeats.ts';

/** The records of all documents and, by the name of each document, the record that it went into. */
export interface Records {
  readonly records: readonly ResolutionRecord[];
  readonly idBySource: ReadonlyMap<string, ResolutionId>;
}

/**
 * Makes one record of each resolution in the documents, in the order of their symbols. Where a symbol stands over
 * two resolutions, the second gets `-2` behind its id, and a problem says so.
 */
export function makeRecords(documents: readonly ParsedDocument[], facts: RosterFacts): Records {
  const records: ResolutionRecord[] = [];
  const idBySource = new Map<string, ResolutionId>();
  const bySymbol = groupBy(documents, ({ symbol }) => symbol);
  for (const [symbol, sharing] of [...bySymbol].sort(([a], [b]) => compareSymbols(a, b))) {
    const [first, ...repeats] = splitRepeats(sharing);
    for (const [index, group] of [first ?? [], ...repeats].entries()) {
      const id = index === 0 ? resolutionId(symbol) : resolutionId(symbol, String(index + 1));
      for (const { source } of group) idBySource.set(source, id);
      const record = mergeDocuments(id, group, facts);
      records.push(index === 0 ? record : withRepeat(record, records[records.length - index]));
    }
  }
  return { records, idBySource };
}

function withRepeat(record: ResolutionRecord, first: ResolutionRecord | undefined): ResolutionRecord {
  const { symbol, id } = record.resolution;
  const found = say(DOCUMENT_SENTENCES.symbolInFile, { symbol, file: first?.kept.source ?? '' });
  const problem: Problem = {
    source: record.kept.source,
    line: undefined,
    resolutionId: id,
    kind: 'repeated_symbol',
    message: `${found} ${say(DOCUMENT_SENTENCES.bothKept, { id })}`,
  };
  return { ...record, problems: [problem, ...record.problems] };
}
