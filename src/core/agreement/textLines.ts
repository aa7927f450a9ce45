import { LANGUAGES } from '../language.ts';
import { remember } from '../remember.ts';
import type { Resolution } from '../resolution.ts';
import { titleKey } from './titleKey.ts';
import type { VoteTable } from './voteTable.ts';

/** What makes texts one line: the same title but for session and mandate words, a recall, or the same subject. */
export const LINE_BASES = ['title', 'recall', 'subject'] as const;
export type LineBasis = (typeof LINE_BASES)[number];

/** Texts on one matter through the years. */
export interface TextLine {
  readonly basis: LineBasis;
  /** At least two columns, by date; texts without a date come last. */
  readonly columns: readonly number[];
}

interface Text {
  readonly column: number;
  readonly resolution: Resolution;
}

/**
 * All lines of a table's texts on one basis. Titles and subjects join texts of one body only, recalls those of any.
 *
 * Amendments, paragraphs and motions are in no line: a vote on them says something else than one on the text. By
 * recall each text follows the latest recorded one that it recalls. A text with several subjects is in several lines.
 */
export function linesOfTexts(table: Pick<VoteTable, 'resolutions'>, basis: LineBasis): readonly TextLine[] {
  const texts = textsByDate(table);
  const placeByColumn = new Map(texts.map(({ column }, place) => [column, place]));
  const placeOf = (column: number) => placeByColumn.get(column) ?? 0;
  return groupsOn(basis, texts)
    .filter((columns) => columns.length > 1)
    .map((columns) => ({ basis, columns: columns.toSorted((a, b) => placeOf(a) - placeOf(b)) }));
}

/** The line that a text belongs to, on the strongest basis there is: title, then recall, then subject. */
export function lineThrough(table: VoteTable, column: number): TextLine | undefined {
  for (const basis of LINE_BASES) {
    const line = linesOfTexts(table, basis).find(({ columns }) => columns.includes(column));
    if (line !== undefined) return line;
  }
  return undefined;
}

function groupsOn(basis: LineBasis, texts: readonly Text[]): readonly (readonly number[])[] {
  switch (basis) {
    case 'title':
      // One text may have titles in several languages: whatever they join is one line.
      return joinGroups(groupBy(texts, titleKeys));
    case 'recall':
      return joinGroups(recallPairs(texts));
    case 'subject':
      return groupBy(texts, ({ body, subjects }) => subjects.map((subject) => `${body} ${subject}`));
  }
}

function textsByDate({ resolutions }: Pick<VoteTable, 'resolutions'>): readonly Text[] {
  return resolutions
    .map((resolution, column) => ({ resolution, column }))
    .filter(({ resolution: { kind } }) => kind === 'resolution' || kind === 'decision')
    .sort((a, b) => compareDates(a.resolution.date, b.resolution.date) || a.column - b.column);
}

/** To reduce a title takes long, and lines are drawn anew of other texts at each change of a selection. */
const titleKeys = remember(({ body, titles }: Resolution): readonly string[] =>
  LANGUAGES.flatMap((language) => {
    const title = titles[language];
    const key = title === undefined ? '' : titleKey(title, language);
    return key === '' ? [] : [`${body} ${language} ${key}`];
  }),
);

/** Each text with the latest one before it among those it recalls. */
function recallPairs(texts: readonly Text[]): readonly (readonly number[])[] {
  const columnBySymbol = new Map<string, number>();
  const placeByColumn = new Map(texts.map(({ column }, place) => [column, place]));
  const pairs: (readonly number[])[] = [];
  for (const { column, resolution } of texts) {
    const recalled = resolution.recalls
      .flatMap((symbol) => columnBySymbol.get(symbol) ?? [])
      .sort((a, b) => (placeByColumn.get(a) ?? 0) - (placeByColumn.get(b) ?? 0));
    const latest = recalled.at(-1);
    if (latest !== undefined) pairs.push([latest, column]);
    columnBySymbol.set(resolution.symbol, column);
  }
  return pairs;
}

function groupBy(
  texts: readonly Text[],
  keysOf: (resolution: Resolution) => readonly string[],
): readonly (readonly number[])[] {
  const columnsByKey = new Map<string, number[]>();
  for (const { column, resolution } of texts) {
    for (const key of new Set(keysOf(resolution))) {
      const columns = columnsByKey.get(key);
      if (columns === undefined) columnsByKey.set(key, [column]);
      else columns.push(column);
    }
  }
  return [...columnsByKey.values()];
}

/** Groups that have a member in common become one. */
function joinGroups(groups: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const groupByMember = new Map<number, number[]>();
  for (const group of groups) {
    const joined = new Set(group.flatMap((member) => groupByMember.get(member) ?? [member]));
    const merged = [...joined];
    for (const member of merged) groupByMember.set(member, merged);
  }
  return [...new Set(groupByMember.values())];
}

function compareDates(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a < b ? -1 : a > b ? 1 : 0;
}
