import type { NameResolver } from '../../state/resolveName.ts';
import { chooseTextColumns, chooseVoteColumns } from './chooseColumns.ts';
import { createStateReader, stateSaid } from './identifyPlainState.ts';
import { decideDateOrder } from './plainDay.ts';
import type { PlainMapping, StateColumn } from './plainMapping.ts';
import { type ColumnProfile, profileColumns } from './profileColumns.ts';
import { decideValues } from './readValue.ts';

/** A header with more columns is that of no table of votes. */
export const MOST_COLUMNS = 10_000;

/**
 * How a table is most likely to be read, from the words of its header in any of the six languages and from its
 * cells; undefined where nothing in it looks like votes or texts. What is missing or in doubt, `checkMapping` tells.
 *
 * Columns are told by the first rows, the meaning of values and the order of dates by all the rows given, each walked
 * once: the more there are, the surer.
 */
export function guessMapping(
  header: readonly string[],
  sampleRows: Iterable<readonly string[]>,
  resolver: NameResolver,
): PlainMapping | undefined {
  if (header.length > MOST_COLUMNS) return undefined;
  const walk = sampleRows[Symbol.iterator]();
  const sample = take(walk, Math.min(SAMPLE_ROWS, Math.ceil(SAMPLE_CELLS / Math.max(1, header.length))));
  const mapping = guessShape(profileColumns(header, sample, resolver), resolver);
  return mapping === undefined ? undefined : settleCells(mapping, sample, { [Symbol.iterator]: () => walk });
}

/** The columns whose cells are positions. */
export function positionColumns(mapping: PlainMapping): readonly number[] {
  switch (mapping.shape) {
    case 'long':
      return mapping.columns.position === undefined ? [] : [mapping.columns.position];
    case 'wide':
      return mapping.stateColumns.map(({ column }) => column);
    case 'texts':
      return [];
  }
}

/** Columns are told by so many rows, fewer where rows are long. */
const SAMPLE_ROWS = 200;
const SAMPLE_CELLS = 100_000;
/** A table without votes is one of texts where it has one of these. */
const TELLING_COLUMNS = [
  'title',
  'title_fr',
  'title_es',
  'title_ru',
  'title_zh',
  'title_ar',
  'date',
  'body',
] as const;
const LEAST_STATES = 2;
const LEAST_ALPHA2 = 6;
const SURE_SHARE = 0.9;
const MOST_VALUES = 2000;
const MOST_DATES = 100_000;
const FRAME = { values: {}, dates: 'undecided', body: undefined } as const;

function take<T>(walk: Iterator<T>, most: number): readonly T[] {
  const taken: T[] = [];
  for (let next = walk.next(); !next.done; next = walk.next()) {
    taken.push(next.value);
    if (taken.length === most) break;
  }
  return taken;
}

function guessShape(profiles: readonly ColumnProfile[], resolver: NameResolver): PlainMapping | undefined {
  const stateColumns = findStateColumns(profiles, resolver);
  const filled = stateColumns.filter(({ column }) => (profiles[column]?.filled ?? 0) > 0).length;
  const isFilled = filled >= LEAST_STATES || (filled > 0 && stateColumns.length > LEAST_STATES);
  const votes = chooseVoteColumns(profiles);
  if (isFilled && (votes.state === undefined || votes.position === undefined)) {
    const taken = new Set(stateColumns.map(({ column }) => column));
    const others = profiles.filter(({ index }) => !taken.has(index));
    return { ...FRAME, shape: 'wide', columns: chooseTextColumns(others, false), stateColumns };
  }
  const taken = Object.values(votes);
  const others = profiles.filter(({ index }) => !taken.includes(index));
  const texts = chooseTextColumns(others, taken.length > 0);
  if (taken.length > 0) return { ...FRAME, shape: 'long', columns: { ...texts, ...votes } };
  const isOfTexts =
    texts.resolution !== undefined && TELLING_COLUMNS.some((name) => texts[name] !== undefined);
  return isOfTexts ? { ...FRAME, shape: 'texts', columns: texts } : undefined;
}

/** The columns that are called as states are and hold nothing but positions; misspelt ones where there are others. */
function findStateColumns(
  profiles: readonly ColumnProfile[],
  resolver: NameResolver,
): readonly StateColumn[] {
  const holding = profiles.filter(({ filled, positionShare }) => filled === 0 || positionShare >= SURE_SHARE);
  const named = holding.flatMap((profile) => {
    const state = stateSaid(profile.header, resolver);
    return state === undefined ? [] : [{ profile, column: profile.index, state }];
  });
  const alpha2 = named.filter(({ profile }) => profile.header.length === 2).length;
  const sure = named.filter(({ profile }) => profile.role === undefined || alpha2 >= LEAST_ALPHA2);
  if (sure.length < LEAST_STATES) return [];
  const identify = createStateReader(resolver);
  const misspelt = holding
    .filter(({ role, header, filled }) => role === undefined && header !== '' && filled > 0)
    .filter(({ index }) => !sure.some(({ column }) => column === index))
    .flatMap(({ index, header }) => {
      const { state } = identify(header);
      return state === undefined ? [] : [{ column: index, state }];
    });
  return [...sure.map(({ column, state }) => ({ column, state })), ...misspelt].toSorted(
    (a, b) => a.column - b.column,
  );
}

/** What single values mean and how dates are ordered, from all the rows. */
function settleCells(
  mapping: PlainMapping,
  sample: readonly (readonly string[])[],
  rest: Iterable<readonly string[]>,
): PlainMapping {
  const columns = positionColumns(mapping);
  const { date } = mapping.columns;
  const values = new Set<string>();
  const dates = new Set<string>();
  for (const rows of [sample, rest])
    for (const row of rows) {
      if (values.size < MOST_VALUES) for (const column of columns) values.add(row[column] ?? '');
      if (date !== undefined && dates.size < MOST_DATES) dates.add(row[date] ?? '');
    }
  return { ...mapping, values: decideValues(values).values, dates: decideDateOrder(dates) };
}
