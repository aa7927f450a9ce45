import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listSentences, SENTENCES } from '../../src/core/sentences/allSentences.ts';
import { say } from '../../src/core/sentences/say.ts';
import { SLOT } from '../../src/core/sentences/slots.ts';
import { createTranslator } from '../../src/core/sentences/translateSaid.ts';
import { SAID_IN_ZH } from '../../src/i18n/sentences/zh.ts';
import { sayingOf } from '../core/sentences/sayings.ts';

const ENGLISH = listSentences(SENTENCES);
const CHINESE = listSentences(SAID_IN_ZH.sentences);
const translate = createTranslator(SAID_IN_ZH);

function slotsOf(sentence: string | undefined): readonly string[] {
  return [...(sentence ?? '').matchAll(SLOT)].map(([, name = '']) => name).sort();
}

describe('what is said of data in Chinese', () => {
  test('is every sentence that there is in English, and no other', () => {
    expect([...CHINESE.keys()].sort()).toEqual([...ENGLISH.keys()].sort());
  });

  test.each([...ENGLISH])('has the slots of %s', (code, sentence) => {
    expect(slotsOf(CHINESE.get(code))).toEqual(slotsOf(sentence));
  });

  test.each([...CHINESE])('has no English words and no English marks: %s', (_, sentence) => {
    const own = sentence.replace(SLOT, '').replace(/“[^”]*”/g, '');
    expect(own).not.toMatch(/[a-z]{2,} [a-z]{2,}/);
    expect(own).not.toMatch(/\p{Script=Han}(?:[,;:?!]|\.(?![a-z]))/u);
  });

  test.each([...ENGLISH.keys()])('says all that %s says', (code) => {
    fc.assert(
      fc.property(sayingOf(code), ({ text, facts }) => {
        const chinese = translate(text) ?? '';
        expect(facts.filter((fact) => !chinese.includes(fact))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

describe(createTranslator, () => {
  const { source, vote, document } = SENTENCES;

  test('keeps quotations, puts places, outcomes and bodies in words, and joins lists', () => {
    const found = say(source.cellsReadTally, {
      cells: ['“RECORDED, by roll call”', '“adopted”'],
      tally: '12-4-12',
    });
    const done = say(source.outcomeSet, { outcome: 'adopted_by_vote' });
    expect(translate(`${found} ${done}`)).toBe(
      '各单元格作“RECORDED, by roll call”、“adopted”；票数为12-4-12。结果定为“经记录表决获得通过”。',
    );
    expect(translate(say(vote.strangerVoted, { states: ['ISR'], body: 'GA', date: '1948-12-10' }))).toBe(
      'ISR投了票，但在1948-12-10不是该机构（大会）的成员。',
    );
  });

  test('says what stands within a sentence', () => {
    const columns = [
      say(vote.columnDiffers, { place: 'in favour', counted: 46, declared: 47 }),
      say(vote.columnDiffers, { place: 'against', counted: 2, declared: 1 }),
    ];
    const tallies = { declared: '47-1-1', counted: '46-2-1' };
    expect(translate(say(vote.tallyDiffers, { ...tallies, columns }))).toBe(
      '所述票数为47-1-1，名单为46-2-1：赞成46票而非47票、反对2票而非1票。',
    );
  });

  test('counts what was counted', () => {
    expect(translate(say(source.rowsLeftOut, { rows: '1 row' }))).toBe('1行：已略去。');
    expect(translate(say(source.rowsNotRecorded, { rows: '12 cells' }))).toBe('12个单元格：作为无记录保留。');
    const names = ['“Niger” (NER)', '“Nigeria” (NGA)'];
    expect(translate(say(document.leastFar, { names }))).toBe('最相近的是“Niger”（NER）或“Nigeria”（NGA）。');
  });

  test('leaves alone what nothing here has said', () => {
    expect(translate('Somebody wrote this.')).toBeUndefined();
  });
});
