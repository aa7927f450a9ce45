import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../../src/core/language.ts';
import { DELIMITERS } from '../../../../src/core/sources/delimiter.ts';
import { PLAIN_FORM } from '../../../../src/core/sources/plain/form.ts';
import { STATE_NAMES } from '../../../../src/core/state/names/all.ts';
import { FACTS, listVotes, parseTable } from './builders.ts';

const POSITIONS = ['Y', 'N', 'A', 'X'] as const;
type Cast = (typeof POSITIONS)[number];
type Wording = Readonly<Record<Cast, string>>;

/** Headers for resolution, date, title, state and position, and words for the positions. */
const WORDS: Readonly<Record<Language, { readonly header: readonly string[]; readonly positions: Wording }>> =
  {
    en: {
      header: ['Resolution', 'Date', 'Title', 'Member State', 'Vote'],
      positions: { Y: 'In favour', N: 'Against', A: 'Abstaining', X: 'Absent' },
    },
    fr: {
      header: ['Résolution', 'Date', 'Titre', 'État', 'Vote'],
      positions: { Y: 'Pour', N: 'Contre', A: 'Abstention', X: 'Absent' },
    },
    es: {
      header: ['Resolución', 'Fecha', 'Título', 'País', 'Voto'],
      positions: { Y: 'A favor', N: 'En contra', A: 'Abstención', X: 'Ausente' },
    },
    ru: {
      header: ['Резолюция', 'Дата', 'Название', 'Государство', 'Голос'],
      positions: { Y: 'За', N: 'Против', A: 'Воздержался', X: 'Отсутствовал' },
    },
    zh: {
      header: ['决议', '日期', '标题', '国家', '投票'],
      positions: { Y: '赞成', N: '反对', A: '弃权', X: '缺席' },
    },
    ar: {
      header: ['القرار', 'التاريخ', 'العنوان', 'الدولة', 'التصويت'],
      positions: { Y: 'مؤيد', N: 'معارض', A: 'ممتنع', X: 'غائب' },
    },
  };

const STATES = ['ARG', 'BOL', 'CIV', 'CHN', 'DEU', 'FRA', 'GMB', 'IND', 'NPL', 'PAK', 'USA', 'UZB'] as const;
const DATES: readonly ((month: number, day: number) => string)[] = [
  (month, day) => `2022-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  (month, day) => `${day}.${month}.2022`,
  (month, day) => `${day}/${month}/2022`,
  (month, day) => `${month}/${day}/2022`,
];

/** Every set has a text of a day that is no month, so that days and months can be told apart. */
const LATE_PLACE = 13;
const dayOf = (place: number) => 1 + (place % 28);

const voteSet = fc
  .record({
    language: fc.constantFrom(...LANGUAGES),
    delimiter: fc.constantFrom(...DELIMITERS),
    formatDate: fc.constantFrom(...DATES),
    mark: fc.constantFrom('', '\ufeff'),
    states: fc.uniqueArray(fc.constantFrom(...STATES), { minLength: 3, maxLength: 6 }),
    texts: fc.uniqueArray(
      fc.record({
        place: fc.integer({ min: LATE_PLACE + 1, max: 60 }),
        title: fc.constantFrom('One', 'Two, three; four', 'A "quoted" title', 'Line\nbreak', '标题'),
        positions: fc.array(fc.constantFrom(...POSITIONS), { minLength: 6, maxLength: 6 }),
      }),
      { selector: ({ place }) => place, minLength: 0, maxLength: 5 },
    ),
    late: fc.array(fc.constantFrom(...POSITIONS), { minLength: 6, maxLength: 6 }),
  })
  .map(({ texts, late, ...set }) => ({
    ...set,
    texts: [...texts, { place: LATE_PLACE, title: 'Late', positions: late }],
  }));
type VoteSet = typeof voteSet extends fc.Arbitrary<infer Value> ? Value : never;

const symbolOf = (place: number) => `A/HRC/RES/51/${place}`;

function factsOf(set: VoteSet, text: VoteSet['texts'][number]): readonly string[] {
  return [symbolOf(text.place), set.formatDate(10, dayOf(text.place)), text.title];
}

function writeLong(set: VoteSet): string {
  const { header, positions } = WORDS[set.language];
  const rows = set.texts.flatMap((text) =>
    set.states.map((state, index) => [
      ...factsOf(set, text),
      STATE_NAMES[set.language][state]?.short ?? '',
      positions[text.positions[index] ?? 'Y'],
    ]),
  );
  return (
    set.mark + Papa.unparse([header.slice(), ...rows.map((row) => row.slice())], { delimiter: set.delimiter })
  );
}

function writeWide(set: VoteSet): string {
  const { header, positions } = WORDS[set.language];
  const states = set.states.map((state) => STATE_NAMES[set.language][state]?.short ?? '');
  const rows = set.texts.map((text) => [
    ...factsOf(set, text),
    ...set.states.map((_, index) => positions[text.positions[index] ?? 'Y']),
  ]);
  return set.mark + Papa.unparse([[...header.slice(0, 3), ...states], ...rows], { delimiter: set.delimiter });
}

function readText(text: string) {
  const table = parseTable('x.csv', text.replace(/^\ufeff/, ''));
  return PLAIN_FORM.read(new Map([['table', table]]), FACTS);
}

function listTexts({ records }: ReturnType<typeof readText>): readonly string[] {
  return records.resolutions
    .map(({ symbol, date, titles }) => `${symbol} ${date ?? ''} ${Object.values(titles).join()}`)
    .sort();
}

describe('the same votes', () => {
  test('come back from a long and a wide table, in any language, with any delimiter and any dates', () => {
    fc.assert(
      fc.property(voteSet, (set) => {
        const votes = set.texts.flatMap(({ place, positions }) =>
          set.states.map((state, index) => `A-HRC-RES-51-${place} ${state} ${positions[index] ?? 'Y'}`),
        );
        const texts = set.texts.map(
          ({ place, title }) =>
            `${symbolOf(place)} 2022-10-${String(dayOf(place)).padStart(2, '0')} ${title.trim()}`,
        );
        for (const reading of [readText(writeLong(set)), readText(writeWide(set))]) {
          expect(listVotes(reading)).toEqual(votes.sort());
          expect(listTexts(reading)).toEqual(texts.sort());
        }
      }),
      { numRuns: 120 },
    );
  });
});
