import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Language } from '../../../src/core/language.ts';
import { parseDocument } from '../../../src/core/parse/parseDocument.ts';
import { CAST_POSITIONS } from '../../../src/core/position.ts';
import { STATE_NAMES } from '../../../src/core/state/names/all.ts';
import { createNameResolver } from '../../../src/core/state/resolveName.ts';
import { languages, type MadeUpVote, madeUpVotes, printDocument } from './printedDocument.ts';

const resolver = createNameResolver(STATE_NAMES);
/** Many documents per test; no measure of speed. */
vi.setConfig({ testTimeout: 60_000 });
const runs = { numRuns: 150, seed: 2022 };

const FOOTNOTES: Readonly<Record<Language, readonly string[]>> = {
  en: ['1 See A/HRC/50/27 and Add.1.', '2 A/HRC/51/32.', '³ Ibid.', '4 See A/HRC/41/53, paras. 78–82.'],
  fr: ['1 Voir A/HRC/50/27 et Add.1.', '2 A/HRC/51/32.', '³ Ibid.', '4 Voir A/HRC/41/53, par. 78 à 82.'],
  es: ['1 Véase A/HRC/50/27 y Add.1.', '2 A/HRC/51/32.', '³ Ibid.', '4 Véase A/HRC/41/53, párrs. 78 a 82.'],
  ru: ['1 См. A/HRC/50/27 и Add.1.', '2 A/HRC/51/32.', '³ Там же.', '4 См. A/HRC/41/53, пп. 78–82.'],
  zh: ['1 见 A/HRC/50/27 和 Add.1。', '² A/HRC/51/32.', '³ 同上。', '4 大会S-32/1号决议，附件。'],
  ar: [
    '1 انظر A/HRC/50/27 و Add.1.',
    '2 A/HRC/51/32.',
    '³ المرجع نفسه.',
    '4 انظر A/HRC/41/53، الفقرات 78-82.',
    '(5) انظر A/HRC/50/27.',
  ],
};
/** Those that are nothing but references. */
const REFERENCES: Readonly<Record<Language, readonly string[]>> = {
  en: FOOTNOTES.en,
  fr: FOOTNOTES.fr.slice(0, 2),
  es: FOOTNOTES.es.slice(0, 2),
  ru: FOOTNOTES.ru.slice(0, 2),
  zh: FOOTNOTES.zh.slice(0, 2),
  ar: FOOTNOTES.ar.slice(0, 2),
};
const PAGE_BREAKS = [
  '\n6 GE.22-05124\nA/HRC/RES/50/4\n',
  '\nA/HRC/RES/50/4\n\nGE.22-05124 7\n',
  ' A/HRC/RES/37/35 7 ',
];

/** What is expected of a made-up vote, and what a text gives, in one form. */
function expectedPositions(vote: MadeUpVote): readonly string[] {
  return CAST_POSITIONS.flatMap((position) => vote[position].map((code) => `${code} ${position}`));
}

function readPositions(text: string): { positions: readonly string[]; declared: unknown; problems: unknown } {
  const { document, problems } = parseDocument(text, 'made-up.txt', resolver);
  const positions = (document?.listed ?? []).map(({ code, position }) => `${code} ${position}`);
  return { positions, declared: document?.declared, problems };
}

function expected(vote: MadeUpVote): ReturnType<typeof readPositions> {
  const declared = { yes: vote.Y.length, no: vote.N.length, abstain: vote.A.length };
  return { positions: expectedPositions(vote), declared, problems: [] };
}

/** Puts something in at places that a pattern finds, chosen by numbers from 0 to 1. */
function insertAt(
  text: string,
  places: RegExp,
  choices: readonly number[],
  inserted: (choice: number) => string,
): string {
  const found = [...text.matchAll(places)].map(({ index, 0: match }) => index + match.length);
  const chosen = new Map(
    choices.flatMap((choice) => {
      const place = found[Math.min(found.length - 1, Math.floor(choice * found.length))];
      return place === undefined ? [] : [[place, choice] as const];
    }),
  );
  return [...chosen]
    .sort(([a], [b]) => b - a)
    .reduce(
      (result, [place, choice]) => result.slice(0, place) + inserted(choice) + result.slice(place),
      text,
    );
}

const choices = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 6 });
const pick = <T>(items: readonly T[], choice: number): T | undefined =>
  items[Math.floor(choice * 7919) % items.length];

describe('a vote printed in the form of each language', () => {
  test('is read back as it was', () => {
    fc.assert(
      fc.property(languages, madeUpVotes, fc.nat(1), (language, vote, conjunction) => {
        const { head, lead, lists } = printDocument(language, vote, conjunction);
        expect(readPositions(head + lead + lists)).toEqual(expected(vote));
      }),
      runs,
    );
  });

  test('is the same wherever its lines are wrapped', () => {
    fc.assert(
      fc.property(languages, madeUpVotes, choices, (language, vote, wraps) => {
        const { head, lead, lists } = printDocument(language, vote);
        const places = language === 'zh' ? /\p{Script=Han}/gu : / /g;
        const wrapped = insertAt(lead + lists, places, wraps, () => '\n');
        expect(readPositions(head + wrapped)).toEqual(expected(vote));
      }),
      runs,
    );
  });

  test('is the same with every blank a line break', () => {
    fc.assert(
      fc.property(languages, madeUpVotes, (language, vote) => {
        const { head, lead, lists } = printDocument(language, vote);
        expect(readPositions(head + (lead + lists).replaceAll(' ', '\n'))).toEqual(expected(vote));
      }),
      runs,
    );
  });

  test('is the same where lines end that lost their commas', () => {
    fc.assert(
      fc.property(languages, madeUpVotes, choices, (language, vote, places) => {
        const { head, lead, lists } = printDocument(language, vote);
        const marked = insertAt(lists, /[,،、]\s?/gu, places, () => '\u0001');
        const lost = marked.replace(/[,،、]\s?\u0001/gu, '\n');
        expect(readPositions(head + lead + lost)).toEqual(expected(vote));
      }),
      runs,
    );
  });

  test('is the same with footnotes between names', () => {
    fc.assert(
      fc.property(languages, madeUpVotes, choices, (language, vote, places) => {
        const { head, lead, lists } = printDocument(language, vote);
        const noted = insertAt(
          lists,
          /[،、,:：]/gu,
          places,
          (choice) => ` ${pick(FOOTNOTES[language], choice)} `,
        );
        expect(readPositions(head + lead + noted)).toEqual(expected(vote));
      }),
      runs,
    );
  });

  test('is the same with a footnote at the foot of a page anywhere in a list', () => {
    fc.assert(
      fc.property(languages, madeUpVotes, choices, (language, vote, places) => {
        const { head, lead, lists } = printDocument(language, vote);
        const blanks = language === 'zh' ? /[\p{Script=Han}](?![^、]*：)/gu : / /g;
        const broken = insertAt(
          lists,
          blanks,
          places,
          (choice) => `\n${pick(REFERENCES[language], choice)}${pick(PAGE_BREAKS, choice)}`,
        );
        expect(readPositions(head + lead + broken)).toEqual(expected(vote));
      }),
      runs,
    );
  });

  test('is the same with page headers and footers anywhere', () => {
    fc.assert(
      fc.property(languages, madeUpVotes, choices, (language, vote, places) => {
        const { head, lead, lists } = printDocument(language, vote);
        const blanks = language === 'zh' ? /[\p{Script=Han}、：]/gu : / /g;
        const broken = insertAt(lead + lists, blanks, places, (choice) => pick(PAGE_BREAKS, choice) ?? '');
        expect(readPositions(head + broken)).toEqual(expected(vote));
      }),
      runs,
    );
  });
});

describe('any text', () => {
  const folder = join(import.meta.dirname, '../../fixtures/documents');
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const read = (text: string) => parseDocument(text, 'any.txt', resolver);

  test('is read without an exception and says what it found or why not', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme' })),
        (text) => {
          const { document, problems } = read(text);
          expect(document !== undefined || problems.length > 0).toBe(true);
        },
      ),
      { numRuns: 500, seed: 2022 },
    );
  });

  test('cut anywhere, or with anything put in or taken out, is read without an exception', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(
          fc.tuple(
            fc.double({ min: 0, max: 1, noNaN: true }),
            fc.nat(30),
            fc.string({ unit: 'binary', maxLength: 8 }),
          ),
          {
            minLength: 1,
            maxLength: 4,
          },
        ),
        (text, changes) => {
          const changed = changes.reduce((result, [place, length, inserted]) => {
            const start = Math.floor(place * result.length);
            return result.slice(0, start) + inserted + result.slice(start + length);
          }, text);
          const { document, problems } = read(changed);
          for (const { line } of problems)
            if (line !== undefined) expect(line).toBeLessThanOrEqual(changed.split(/\r\n?|\n/).length);
          expect(document !== undefined || problems.length > 0).toBe(true);
        },
      ),
      { numRuns: 400, seed: 2022 },
    );
  });

  test('cut in the middle of a list is said to be cut', () => {
    fc.assert(
      fc.property(
        languages,
        madeUpVotes,
        fc.double({ min: 0.5, max: 0.99, noNaN: true }),
        (language, vote, share) => {
          const { head, lead, lists } = printDocument(language, vote);
          const { document, problems } = read(head + lead + lists.slice(0, Math.floor(lists.length * share)));
          expect(problems.map(({ kind }) => kind)).toContain('truncated');
          const known = new Set(expectedPositions(vote));
          for (const { code, position } of document?.listed ?? [])
            if (code !== undefined) expect(known).toContain(`${code} ${position}`);
        },
      ),
      runs,
    );
  });
});
