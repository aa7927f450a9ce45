import type { HeaderRole } from './headerWords.ts';
import { type PlainColumn, TEXT_COLUMNS, type TextColumn } from './plainMapping.ts';
import type { ColumnProfile } from './profileColumns.ts';

type Columns = Partial<Record<PlainColumn, number>>;

/** The column of states and that of positions of a long table; undefined where none looks like it. */
export function chooseVoteColumns(
  profiles: readonly ColumnProfile[],
): Readonly<Partial<Record<'state' | 'position', number>>> {
  const position = chooseByRole(profiles, 'position', {
    share: ({ positionShare }) => positionShare,
    isTelling: ({ hasWords }) => hasWords,
  });
  const state = chooseByRole(without(profiles, position), 'state', {
    share: ({ stateShare }) => stateShare,
    isTelling: () => true,
  });
  return { ...(position && { position: position.index }), ...(state && { state: state.index }) };
}

/**
 * The columns that say what is voted on, among those that are nothing else. In a long table that one tells texts
 * apart whose cells repeat: numbers of rows do not.
 */
export function chooseTextColumns(
  profiles: readonly ColumnProfile[],
  isLong: boolean,
): Readonly<Partial<Record<TextColumn, number>>> {
  const date = chooseByRole(profiles, 'date', { share: ({ dayShare }) => dayShare, isTelling: () => true });
  const rest = without(profiles, date);
  const key = chooseKey(rest, isLong);
  const columns: Columns = {
    ...(date && { date: date.index }),
    ...(key && { resolution: key.index }),
  };
  // A title that tells texts apart is their title as well.
  const isTitle = key?.role !== undefined && TITLE_ROLES.includes(key.role);
  for (const profile of isTitle ? rest : without(rest, key)) {
    const role = textRole(profile, key);
    if (role !== undefined && columns[role] === undefined) columns[role] = profile.index;
  }
  return columns;
}

interface Fit {
  readonly share: (profile: ColumnProfile) => number;
  /** Whether the cells alone, without a word in the header, are enough. */
  readonly isTelling: (profile: ColumnProfile) => boolean;
}

const SURE_SHARE = 0.8;
const LIKELY_SHARE = 0.5;

/** The column that is called so and fits best; where those called so do not fit, the only one of no name that does. */
function chooseByRole(
  profiles: readonly ColumnProfile[],
  role: HeaderRole,
  { share, isTelling }: Fit,
): ColumnProfile | undefined {
  const [named] = profiles.filter((profile) => profile.role === role).toSorted((a, b) => share(b) - share(a));
  if (named !== undefined && share(named) >= LIKELY_SHARE) return named;
  const fitting = profiles.filter(
    (profile) => profile.role === undefined && share(profile) >= SURE_SHARE && isTelling(profile),
  );
  return fitting.length === 1 ? fitting[0] : named;
}

function without(
  profiles: readonly ColumnProfile[],
  taken: ColumnProfile | undefined,
): readonly ColumnProfile[] {
  return profiles.filter((profile) => profile !== taken);
}

const KEY_ROLES: readonly HeaderRole[] = ['id', 'resolution', 'symbol'];
const TITLE_ROLES: readonly HeaderRole[] = [
  'title',
  'title_fr',
  'title_es',
  'title_ru',
  'title_zh',
  'title_ar',
  'draft',
];
const LEAST_ROWS = 3;

function chooseKey(profiles: readonly ColumnProfile[], isLong: boolean): ColumnProfile | undefined {
  const ofRoles = (roles: readonly HeaderRole[]) =>
    roles.flatMap((role) => profiles.filter((profile) => profile.role === role));
  const symbols = profiles.filter(({ role, symbolShare }) => role === undefined && symbolShare >= SURE_SHARE);
  const named = [...ofRoles(KEY_ROLES), ...symbols, ...ofRoles(TITLE_ROLES)];
  const keys = [...named.filter(({ filled }) => filled > 0), ...named.filter(({ filled }) => filled === 0)];
  if (!isLong) return keys[0];
  const repeating = keys.find(({ filled, distinct }) => distinct < filled || filled < LEAST_ROWS);
  return repeating ?? keys.find(({ role }) => role !== 'id') ?? keys[0];
}

const SCRIPTS: readonly (readonly [RegExp, TextColumn])[] = [
  [/\p{Script=Cyrillic}/u, 'title_ru'],
  [/\p{Script=Han}/u, 'title_zh'],
  [/\p{Script=Arabic}/u, 'title_ar'],
];

function textRole(
  { role, cells, symbolShare }: ColumnProfile,
  key: ColumnProfile | undefined,
): TextColumn | undefined {
  if (role === 'title')
    return SCRIPTS.find(([script]) => cells.some((cell) => script.test(cell)))?.[1] ?? 'title';
  if (role === 'resolution') return key?.role === 'id' && symbolShare >= LIKELY_SHARE ? 'symbol' : 'title';
  if (role === 'date') return undefined;
  return TEXT_COLUMNS.find((column) => column === role);
}
