import { MEASURES } from '../core/agreement/measures/measures.ts';
import { PAIR_CELLS } from '../core/agreement/pairTable.ts';
import { INCLUSIONS } from '../core/agreement/selection.ts';
import { BODIES } from '../core/body.ts';
import { NO_FILTER } from '../core/filter/resolutionFilter.ts';
import { parseIsoDate } from '../core/isoDate.ts';
import { OUTCOMES } from '../core/outcome.ts';
import { POSITIONS } from '../core/position.ts';
import { KINDS } from '../core/resolution.ts';
import { parseStateCode, type StateCode } from '../core/state/stateCode.ts';
import { areCompatible, SUCCESSIONS } from '../core/state/succession.ts';
import {
  DIVISIONS,
  GRID_ROWS,
  INTERFACE_LANGUAGES,
  ORDERS,
  type SortKey,
  type StateSet,
  SUPPORTS,
  VIEWS,
  type ViewState,
} from './viewState.ts';

/**
 * One parameter of a link.
 *
 * `write` gives its text, or undefined for the default, which links leave out; `read` gives the state with the
 * parameter applied, or undefined where the text means nothing. Reading what was written gives the state back.
 */
export interface Parameter {
  readonly key: string;
  readonly write: (state: ViewState) => string | undefined;
  readonly read: (text: string, state: ViewState) => ViewState | undefined;
}

/** The parameters of a link, in the order in which they are written. */
export const PARAMETERS: readonly Parameter[] = [
  choice('view', VIEWS, 'view', 'resolutions'),
  word('id', 'id', /^[\p{L}\p{N}._\-()[\] ]{1,200}$/u),
  field('state', 'state', parseStateCode, identity),
  word('data', 'dataSet', /^[\w.-]{1,100}$/),
  word('version', 'version', /^[\w.-]{1,40}$/),
  filterList('body', 'bodies', oneOf(BODIES)),
  filterList('session', 'sessions', matching(/^[\w-]{1,20}$/)),
  filterField('from', 'from', parseIsoDate),
  filterField('to', 'to', parseIsoDate),
  filterList('subject', 'subjects', matching(/^.{1,200}$/u)),
  filterList('kind', 'kinds', oneOf(KINDS)),
  filterList('outcome', 'outcomes', oneOf(OUTCOMES)),
  filterField('margin', 'maxMargin', parseCount),
  filterField('abstentions', 'minAbstentions', parseCount),
  choice('disputed', INCLUSIONS, 'disputed', 'exclude'),
  choice('unanimous', INCLUSIONS, 'unanimous', 'include'),
  {
    key: 'join',
    write: (state) => joinList(state.joined),
    read: (text, state) => {
      const read = withList(text, oneOf(SUCCESSIONS), (joined) => ({ ...state, joined }));
      return read !== undefined && areCompatible(read.joined) ? read : undefined;
    },
  },
  {
    key: 'states',
    write: (state) => joinList(state.states),
    read: (text, state) => withList(text, parseStateCode, (states) => ({ ...state, states })),
  },
  choice(
    'measure',
    MEASURES.map(({ id }) => id),
    'measure',
    'strict',
  ),
  {
    key: 'min',
    write: ({ minShared }) => (minShared === 1 ? undefined : String(minShared)),
    read: (text, state) => {
      const minShared = parseCount(text);
      return minShared === undefined || minShared < 1 ? undefined : { ...state, minShared };
    },
  },
  {
    key: 'groups',
    write: (state) => joinList(state.groups),
    read: (text, state) => withList(text, matching(/^[\w-]{1,40}$/), (groups) => ({ ...state, groups })),
  },
  {
    key: 'sets',
    write: ({ sets }) => joinList(sets.map(({ name, states }) => `${name}:${states.join('.')}`)),
    read: (text, state) => withList(text, parseStateSet, (sets) => ({ ...state, sets })),
  },
  choice('by', DIVISIONS, 'division', 'session'),
  choice('support', SUPPORTS, 'support', 'withoutVote'),
  choice('order', ORDERS, 'order', 'blocs'),
  field('ref', 'reference', parseStateCode, identity),
  field('anchors', 'anchors', parseAnchors, (anchors) => anchors.join(',')),
  field('cell', 'cell', oneOf(PAIR_CELLS), identity),
  choice('show', GRID_ROWS, 'gridRows', 'all'),
  field('position', 'position', oneOf(POSITIONS), identity),
  {
    key: 'q',
    write: (state) => (state.query === '' ? undefined : state.query),
    read: (text, state) => (text.length > 500 ? undefined : { ...state, query: text }),
  },
  field('sort', 'sort', parseSortKey, (sort) => `${sort.descending ? '-' : ''}${sort.column}`),
  {
    key: 'columns',
    write: (state) => joinList(state.columns ?? []),
    read: (text, state) => withList(text, matching(/^\w{1,40}$/), (columns) => ({ ...state, columns })),
  },
  field('embed', 'embed', matching(/^[\w-]{1,60}$/), identity),
  field('lang', 'language', oneOf(INTERFACE_LANGUAGES), identity),
];

type Reader<T> = (text: string) => T | undefined;

function identity(text: string): string {
  return text;
}

function oneOf<T extends string>(values: readonly T[]): Reader<T> {
  return (text) => values.find((value) => value === text);
}

function matching(pattern: RegExp): Reader<string> {
  return (text) => (pattern.test(text) ? text : undefined);
}

/** A whole number from 0 to 9999, written plainly: "3.0", "+3" and "03" are refused, not mended. */
function parseCount(text: string): number | undefined {
  return /^(0|[1-9]\d{0,3})$/.test(text) ? Number(text) : undefined;
}

function parseSortKey(text: string): SortKey | undefined {
  const match = /^(-?)(\w{1,40})$/.exec(text);
  return match?.[2] === undefined ? undefined : { column: match[2], descending: match[1] === '-' };
}

/** A parameter whose value is one of a closed set and whose default is not written. */
function choice<K extends keyof ViewState, T extends string & ViewState[K]>(
  key: string,
  values: readonly T[],
  name: K,
  initial: T,
): Parameter {
  return {
    key,
    write: (state) => {
      const value = values.find((candidate) => candidate === state[name]);
      return value === initial ? undefined : value;
    },
    read: (text, state) => {
      const value = oneOf(values)(text);
      return value === undefined ? undefined : { ...state, [name]: value };
    },
  };
}

/** A parameter that is undefined where nothing is chosen. */
function field<
  K extends
    | 'state'
    | 'sort'
    | 'language'
    | 'id'
    | 'dataSet'
    | 'version'
    | 'reference'
    | 'anchors'
    | 'cell'
    | 'position'
    | 'embed',
>(
  key: string,
  name: K,
  read: Reader<NonNullable<ViewState[K]>>,
  write: (value: NonNullable<ViewState[K]>) => string,
): Parameter {
  return {
    key,
    write: (state) => {
      const value = state[name];
      return value === undefined || value === null ? undefined : write(value);
    },
    read: (text, state) => {
      const value = read(text);
      return value === undefined ? undefined : { ...state, [name]: value };
    },
  };
}

function word(key: string, name: 'id' | 'dataSet' | 'version', pattern: RegExp): Parameter {
  return field(key, name, matching(pattern), identity);
}

function parseAnchors(text: string): readonly [StateCode, StateCode] | undefined {
  const [left, right, ...rest] = text.split(',').map(parseStateCode);
  if (left === undefined || right === undefined || left === right || rest.length > 0) return undefined;
  return [left, right];
}

/** `Friends:MEX.BRA`: a name of up to 60 letters and at least one state, none twice. */
function parseStateSet(text: string): StateSet | undefined {
  const match = /^([^:]{1,60}):([A-Z.]+)$/u.exec(text);
  const states = match?.[2]?.split('.').map(parseStateCode) ?? [];
  const known = states.filter((state) => state !== undefined);
  if (match?.[1] === undefined || known.length === 0 || known.length < states.length) return undefined;
  return new Set(known).size < known.length ? undefined : { name: match[1], states: known };
}

type Filter = ViewState['filter'];
type ListName = 'bodies' | 'sessions' | 'subjects' | 'kinds' | 'outcomes';
type FieldName = 'from' | 'to' | 'maxMargin' | 'minAbstentions';

function filterList<K extends ListName>(key: string, name: K, read: Reader<Filter[K][number]>): Parameter {
  return {
    key,
    write: ({ filter }) => joinList(filter[name]),
    read: (text, state) =>
      withList(text, read, (values) => ({ ...state, filter: { ...state.filter, [name]: values } })),
  };
}

function filterField<K extends FieldName>(
  key: string,
  name: K,
  read: Reader<NonNullable<Filter[K]>>,
): Parameter {
  return {
    key,
    write: ({ filter }) => (filter[name] === NO_FILTER[name] ? undefined : String(filter[name])),
    read: (text, state) => {
      const value = read(text);
      return value === undefined ? undefined : { ...state, filter: { ...state.filter, [name]: value } };
    },
  };
}

/** Parts joined by commas; a comma inside a part (source tags have them) is written `~1`, and `~` itself `~0`. */
function joinList(parts: readonly string[]): string | undefined {
  if (parts.length === 0) return undefined;
  return parts.map((part) => part.replaceAll('~', '~0').replaceAll(',', '~1')).join(',');
}

/** A list is refused whole when one of its parts means nothing or stands twice, so that nothing is dropped unseen. */
function withList<T>(
  text: string,
  read: Reader<T>,
  apply: (values: readonly T[]) => ViewState,
): ViewState | undefined {
  const values: T[] = [];
  for (const part of text.split(',')) {
    const value = read(part.replaceAll('~1', ',').replaceAll('~0', '~'));
    if (value === undefined || values.includes(value)) return undefined;
    values.push(value);
  }
  return apply(values);
}
