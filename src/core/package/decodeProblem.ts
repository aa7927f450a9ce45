import { isProblemKind, type Problem } from '../problem.ts';
import { FAULT_PHRASES } from '../sentences/faultPhrases.ts';
import type { Cells, Decoded } from './readTable.ts';

/** The problem in a row of `problems.csv` whose cells fit their columns. */
export function decodeProblem(cells: Cells): Decoded<Problem> {
  const kind = cells('kind');
  if (!isProblemKind(kind)) return { fault: FAULT_PHRASES.kindUnknown };
  const [line, id] = [cells('line'), cells('resolution_id')];
  return {
    record: {
      source: cells('source'),
      line: line === '' ? undefined : Number(line),
      resolutionId: id === '' ? undefined : id,
      kind,
      message: cells('message'),
    },
  };
}
