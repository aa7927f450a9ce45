import { describe, expect, test } from 'vitest';
import { OVERVIEW_WORDS } from '../../src/i18n/overview.ts';

const { en, zh } = OVERVIEW_WORDS;

describe('the titles of the overview', () => {
  test.each([
    [138, 209, '138 of 209 texts were adopted without a vote'],
    [138, 138, 'All 138 texts were adopted without a vote'],
    [1, 2, '1 of 2 texts was adopted without a vote'],
    [0, 2, 'None of 2 texts was adopted without a vote'],
    [1, 1, 'The one text was adopted without a vote'],
    [0, 1, 'The one text was not adopted without a vote'],
  ])('say that %i of %i texts were adopted without a vote', (withoutVote, texts, title) => {
    expect(en.outcomesTitle(withoutVote, texts)).toBe(title);
  });

  test.each([
    [24, 71, 'In 24 of 71 recorded votes, fewer than half of the votes cast were in favour'],
    [0, 2, 'In each of 2 recorded votes, at least half of the votes cast were in favour'],
    [0, 1, 'In the one recorded vote, at least half of the votes cast were in favour'],
    [1, 1, 'In the one recorded vote, fewer than half of the votes cast were in favour'],
  ])('say in how many votes less than half were in favour: %i of %i', (below, votes, title) => {
    expect(en.dividedTitle(below, votes)).toBe(title);
  });

  test('call a vote the closest only where it is', () => {
    const vote = { symbol: '54/2', tally: { yes: 19, no: 16, abstain: 12 }, turn: 2 };
    expect(en.closestTitle({ ...vote, rank: 'first' })).toMatch(/^The closest vote, on 54\/2, was 19 to 16;/);
    expect(en.closestTitle({ ...vote, rank: 'shared' })).toMatch(/^One of the closest votes, on 54\/2,/);
    expect(en.closestTitle({ ...vote, rank: 'only' })).toMatch(/^The one vote, on 54\/2,/);
    expect(zh.closestTitle({ ...vote, rank: 'only' })).toBe(
      '仅有的一次表决是54/2：19票对16票，改变2票即可改变结果',
    );
  });

  test('name no subject as most voted on where none was voted on', () => {
    expect(en.subjectsTitle('Health', 0, 9)).toBe('No text of these subjects was put to a vote');
  });

  test('name one state alone as the one on the losing side only where no other has the same share', () => {
    const most = { state: 'Russian Federation', won: 8, votes: 15, share: '53%' };
    expect(en.losingTitle({ ...most, others: 0 })).toBe(
      'The Russian Federation was least often on the side that prevailed: in 8 of 15 yes and no votes',
    );
    expect(en.losingTitle({ ...most, others: 2 })).toBe(
      'The Russian Federation and 2 other states were least often on the side that prevailed: in 53% of their yes and no votes',
    );
    expect(zh.losingTitle({ ...most, state: '中国', others: 2 })).toBe(
      '中国等3国站在胜出一方的比例最低：占其赞成和反对票的53%',
    );
    expect(en.losingTitle({ ...most, won: 15, others: 5 })).toBe(
      'Every yes and no was on the side that prevailed',
    );
  });
});
