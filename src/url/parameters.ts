import { BODIES } from '../core/body.ts';
import { NO_FILTER } from '../core/filter/resolutionFilter.ts';
import { parseIsoDate } from '../core/isoDate.ts';
import { MEASURE_IDS } from '../core/measureId.ts';
import { OUTCOMES } from '../core/outcome.ts';
import { KINDS } from '../core/resolution.ts';
import { parseStateCode } from '../core/state/stateCode.ts';
import { INCLUSIONS, INTERFACE_LANGUAGES, type SortKey, VIEWS, type ViewState } from './viewState.ts';

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
  list('states', 'states', parseStateCode),
  choice('measure', MEASURE_IDS, 'measure', 'strict'),
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
function field<K extends 'state' | 'sort' | 'language' | 'id' | 'dataSet'>(
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

function word(key: string, name: 'id' | 'dataSet', pattern: RegExp): Parameter {
  return field(key, name, matching(pattern), identity);
}

function list(key: string, name: 'states', read: Reader<ViewState['states'][number]>): Parameter {
  return {
    key,
    write: (state) => joinList(state[name]),
    read: (text, state) => withList(text, read, (values) => ({ ...state, [name]: values })),
  };
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
