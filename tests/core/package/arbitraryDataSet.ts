import fc from 'fast-check';
import { BODIES } from '../../../src/core/body.ts';
import type { DataSet } from '../../../src/core/dataSet.ts';
import { isoDate } from '../../../src/core/isoDate.ts';
import { type ByLanguage, LANGUAGES, type Language } from '../../../src/core/language.ts';
import { OUTCOMES } from '../../../src/core/outcome.ts';
import { BASES, POSITIONS } from '../../../src/core/position.ts';
import { PROBLEM_KINDS } from '../../../src/core/problem.ts';
import { KINDS, type Resolution, resolutionId, STATUSES } from '../../../src/core/resolution.ts';
import { type GroupTerm, REGIONAL_GROUPS } from '../../../src/core/state/regionalGroup.ts';
import { stateCode } from '../../../src/core/state/stateCode.ts';

/** Texts with everything that CSV and spreadsheets stumble over. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.constantFrom(
    'a,b',
    '"quoted"',
    'two\nlines',
    'cr\r\nlf',
    '=1+1',
    "'",
    ' padded ',
    '人权',
    'حقوق',
    '\ufeffmark',
  ),
);

/** What may stand in a list: no semicolons, no blanks around. */
const listItem = text.map((value) => value.replaceAll(';', ',').trim()).filter((value) => value !== '');
const list = fc.array(listItem, { maxLength: 3 });

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const count = fc.nat({ max: 200 });
const tally = fc.record({ yes: count, no: count, abstain: count });
const date = fc
  .tuple(
    fc.integer({ min: 1946, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => isoDate(year, month, day))
  .filter((value) => value !== undefined);
const code = fc.string({ unit: fc.constantFrom('A', 'B', 'Z'), minLength: 3, maxLength: 3 }).map(stateCode);
const symbol = fc.stringMatching(/^A\/HRC\/RES\/[1-9]\d?\/[1-9]\d?$/);

const byLanguage: fc.Arbitrary<ByLanguage<string>> = fc
  .dictionary(fc.constantFrom(...LANGUAGES), text)
  .map((entries) => {
    const texts: Partial<Record<Language, string>> = {};
    for (const language of LANGUAGES) {
      const value = entries[language];
      if (value !== undefined) texts[language] = value;
    }
    return texts;
  });

const resolution: fc.Arbitrary<Resolution> = fc.record({
  id: symbol.map((value) => resolutionId(value)),
  body: fc.constantFrom(...BODIES),
  session: fc.constantFrom('50', 'S-34', 'ES-11'),
  symbol,
  draft: optional(text),
  kind: fc.constantFrom(...KINDS),
  date: optional(date),
  meeting: optional(fc.integer({ min: 1, max: 999 })),
  agendaItem: optional(text),
  titles: byLanguage,
  subjects: list,
  recalls: list,
  outcome: fc.constantFrom(...OUTCOMES),
  declared: optional(tally),
  counted: optional(tally),
  notVoting: optional(count),
  status: fc.constantFrom(...STATUSES),
  source: optional(fc.constant('https://docs.un.org/en/A/HRC/RES/50/4')),
  sponsors: optional(text),
  note: optional(text),
  modality: optional(text),
});

const groupTerm: fc.Arbitrary<GroupTerm> = fc
  .record({ group: fc.constantFrom(...REGIONAL_GROUPS), from: optional(date), to: optional(date) })
  .filter(({ from, to }) => from === undefined || to === undefined || from <= to);

/** Any data set, its tables well formed each for itself; whether they fit each other is left to chance. */
export const anyDataSet: fc.Arbitrary<DataSet> = fc.record({
  id: fc.constantFrom('a', 'hrc-2022-2023'),
  title: text,
  version: fc.constant('0123456789ab'),
  date: optional(date),
  resolutions: fc.uniqueArray(resolution, { maxLength: 5, selector: ({ id }) => id }),
  votes: fc.array(
    fc.record({
      resolutionId: symbol.map((value) => resolutionId(value)),
      state: code,
      position: fc.constantFrom(...POSITIONS),
      basis: fc.constantFrom(...BASES),
    }),
    { maxLength: 5 },
  ),
  states: fc.uniqueArray(
    fc.record({
      code,
      names: byLanguage,
      aliases: list,
      groups: fc.uniqueArray(groupTerm, { maxLength: 2, selector: (term) => JSON.stringify(term) }),
    }),
    { maxLength: 4, selector: (state) => state.code },
  ),
  problems: fc.array(
    fc.record({
      source: text,
      line: optional(fc.integer({ min: 1, max: 9999 })),
      resolutionId: optional(symbol.map((value): string => resolutionId(value))),
      kind: fc.constantFrom(...PROBLEM_KINDS),
      message: text,
    }),
    { maxLength: 4 },
  ),
});
