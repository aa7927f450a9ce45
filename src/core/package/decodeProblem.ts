import { isProblemKind, type Problem } from '../problem.ts';
import type { Cells, Decoded } from './readTable.ts';

/** The problem in a row of `problems.csv` whose cells fit their columns. */
export function decodeProblem(cells: Cells): Decoded<Problem> {
  const kind = cells('kind');
  if (!isProblemKind(kind)) return { fault: 'kind is not known' };
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
