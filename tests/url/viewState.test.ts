import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MEASURES } from '../../src/core/agreement/measures/measures.ts';
import { PAIR_CELLS } from '../../src/core/agreement/pairTable.ts';
import { INCLUSIONS } from '../../src/core/agreement/selection.ts';
import { BODIES } from '../../src/core/body.ts';
import { isoDate } from '../../src/core/isoDate.ts';
import { OUTCOMES } from '../../src/core/outcome.ts';
import { POSITIONS } from '../../src/core/position.ts';
import { KINDS } from '../../src/core/resolution.ts';
import { stateCode } from '../../src/core/state/stateCode.ts';
import { areCompatible, SUCCESSIONS } from '../../src/core/state/succession.ts';
import { parseViewState } from '../../src/url/parseViewState.ts';
import { serializeViewState } from '../../src/url/serializeViewState.ts';
import {
  DEFAULT_VIEW_STATE,
  DIVISIONS,
  GRID_ROWS,
  INTERFACE_LANGUAGES,
  ORDERS,
  onView,
  SUPPORTS,
  VIEWS,
  type ViewState,
} from '../../src/url/viewState.ts';

describe(parseViewState, () => {
  test('reads an empty link as the default state', () => {
    expect(parseViewState('')).toEqual({ state: DEFAULT_VIEW_STATE, ignored: [] });
    expect(parseViewState('?')).toEqual({ state: DEFAULT_VIEW_STATE, ignored: [] });
  });

  test('reads a record, a state and a filter', () => {
    expect(parseViewState('?view=resolution&id=A-HRC-RES-50-4').state).toMatchObject({
      view: 'resolution',
      id: 'A-HRC-RES-50-4',
    });
    expect(parseViewState('?view=state&state=MEX').state.state).toBe('MEX');
    expect(parseViewState('?session=50,S-34&margin=5').state.filter).toMatchObject({
      sessions: ['50', 'S-34'],
      maxMargin: 5,
    });
  });

  test.each([
    ['?view=nonsense', 'view', 'nonsense'],
    ['?state=mex', 'state', 'mex'],
    ['?margin=3.0', 'margin', '3.0'],
    ['?margin=-1', 'margin', '-1'],
    ['?margin=+3', 'margin', ' 3'],
    ['?from=2022-02-30', 'from', '2022-02-30'],
    ['?outcome=adopted_by_vote,lost', 'outcome', 'adopted_by_vote,lost'],
    ['?session=50,50', 'session', '50,50'],
    ['?session=', 'session', ''],
    ['?min=0', 'min', '0'],
    ['?anchors=USA', 'anchors', 'USA'],
    ['?anchors=USA,USA', 'anchors', 'USA,USA'],
    ['?join=RUS-SUN', 'join', 'RUS-SUN'],
    ['?join=CSK-CZE,CSK-SVK', 'join', 'CSK-CZE,CSK-SVK'],
    ['?sets=Mine', 'sets', 'Mine'],
    ['?sets=Mine:MEX.mex', 'sets', 'Mine:MEX.mex'],
    ['?__proto__=x', '__proto__', 'x'],
    ['?utm_source=mail', 'utm_source', 'mail'],
  ])('ignores what means nothing, and says so: %s', (search, key, value) => {
    expect(parseViewState(search)).toEqual({ state: DEFAULT_VIEW_STATE, ignored: [{ key, value }] });
  });

  test('keeps the first of a parameter said twice', () => {
    const { state, ignored } = parseViewState('?margin=3&margin=4');
    expect(state.filter.maxMargin).toBe(3);
    expect(ignored).toEqual([{ key: 'margin', value: '4' }]);
  });

  test('takes any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseViewState(text).state.view).toBeDefined();
      }),
    );
  });
});

describe(serializeViewState, () => {
  test('writes nothing of the default state', () => {
    expect(serializeViewState(DEFAULT_VIEW_STATE)).toBe('?');
  });

  test('keeps links readable', () => {
    const state = onView(DEFAULT_VIEW_STATE, { view: 'resolution', id: 'A-HRC-RES-50-4' });
    expect(serializeViewState(state)).toBe('?view=resolution&id=A-HRC-RES-50-4');
  });

  test('gives a link from which the same state is read, with nothing ignored', () => {
    fc.assert(
      fc.property(arbitraryViewState(), (state) => {
        const link = serializeViewState(state);
        expect(parseViewState(link)).toEqual({ state, ignored: [] });
        expect(serializeViewState(parseViewState(link).state)).toBe(link);
      }),
    );
  });
});

describe(onView, () => {
  test('takes the selection along and leaves search, sorting and record behind', () => {
    const before: ViewState = {
      ...DEFAULT_VIEW_STATE,
      query: 'sudan',
      sort: { column: 'date', descending: true },
      filter: { ...DEFAULT_VIEW_STATE.filter, sessions: ['50'] },
    };
    const after = onView(before, { view: 'state', state: stateCode('MEX') });
    expect(after).toMatchObject({ view: 'state', state: 'MEX', query: '', sort: undefined });
    expect(after.filter.sessions).toEqual(['50']);
  });
});

function arbitraryViewState(): fc.Arbitrary<ViewState> {
  const option = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const some = <T>(values: readonly T[]) => fc.subarray([...values]);
  const word = fc.stringMatching(/^[a-zA-Z_0-9]{1,20}$/);
  const code = fc.stringMatching(/^[A-Z]{3}$/).map(stateCode);
  const date = fc
    .tuple(
      fc.integer({ min: 1946, max: 2030 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, day]) => isoDate(year, month, day));
  const tag = fc.stringMatching(/^[A-Za-z ,~1&=%+#\u4e00-\u4e20]{1,30}$/);
  return fc.record({
    view: fc.constantFrom(...VIEWS),
    id: option(fc.stringMatching(/^[A-Za-z0-9._()-]{1,40}$/)),
    state: option(code),
    dataSet: option(fc.stringMatching(/^[\w.-]{1,30}$/)),
    version: option(fc.stringMatching(/^[\w.-]{1,40}$/)),
    filter: fc.record({
      bodies: some(BODIES),
      sessions: fc.uniqueArray(fc.stringMatching(/^[\w-]{1,8}$/), { maxLength: 4 }),
      from: option(date).map((value) => value),
      to: option(date),
      subjects: fc.uniqueArray(tag, { maxLength: 3 }),
      kinds: some(KINDS),
      outcomes: some(OUTCOMES),
      maxMargin: option(fc.integer({ min: 0, max: 9999 })),
      minAbstentions: option(fc.integer({ min: 0, max: 9999 })),
    }),
    disputed: fc.constantFrom(...INCLUSIONS),
    unanimous: fc.constantFrom(...INCLUSIONS),
    joined: some(SUCCESSIONS).filter(areCompatible),
    states: fc.uniqueArray(code, { maxLength: 8 }),
    measure: fc.constantFrom(...MEASURES.map(({ id }) => id)),
    minShared: fc.integer({ min: 1, max: 9999 }),
    groups: fc.uniqueArray(word, { maxLength: 4 }),
    sets: fc.uniqueArray(
      fc.record({
        name: fc.stringMatching(/^[\p{L} ,~.&=]{1,20}$/u),
        states: fc.uniqueArray(code, { minLength: 1, maxLength: 4 }),
      }),
      { maxLength: 3, selector: ({ name }) => name },
    ),
    division: fc.constantFrom(...DIVISIONS),
    support: fc.constantFrom(...SUPPORTS),
    order: fc.constantFrom(...ORDERS),
    reference: option(code),
    anchors: option(
      fc
        .uniqueArray(code, { minLength: 2, maxLength: 2 })
        .map(([left, right]) => [left ?? stateCode('AAA'), right ?? stateCode('BBB')] as const),
    ),
    cell: option(fc.constantFrom(...PAIR_CELLS)),
    gridRows: fc.constantFrom(...GRID_ROWS),
    position: option(fc.constantFrom(...POSITIONS)),
    embed: option(word),
    query: fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.toWellFormed()),
    sort: option(fc.record({ column: word, descending: fc.boolean() })),
    columns: option(fc.uniqueArray(word, { minLength: 1, maxLength: 5 })),
    language: option(fc.constantFrom(...INTERFACE_LANGUAGES)),
  });
}
