import type { SourceTable } from '../../core/sources/sourceTable.ts';

/** The first rows of a table, as many as asked for or as there are. */
export function sampleRows({ rows }: SourceTable, most: number): readonly (readonly string[])[] {
  const sample: (readonly string[])[] = [];
  for (const row of rows) {
    if (sample.length === most) break;
    sample.push(row);
  }
  return sample;
}
