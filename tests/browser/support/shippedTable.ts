import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** The rows of a table that the page ships with, by column name, read without any of the page's own code. */
export function readShippedTable(
  name: 'resolutions' | 'votes' | 'states' | 'problems',
): readonly Readonly<Record<string, string>>[] {
  const file = new URL(`../../../public/data/hrc-2022-2023/${name}.csv`, import.meta.url);
  return Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

/** The texts that the page ships with in the order of its list: the latest day first, and of one day the last text. */
export function readShippedTexts(): readonly Readonly<Record<string, string>>[] {
  return readShippedTable('resolutions')
    .toReversed()
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}
