import { describe, expect, test } from 'vitest';
import { linesOfTexts, lineThrough } from '../../../src/core/agreement/textLines.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import type { Resolution } from '../../../src/core/resolution.ts';
import { makeDataSet, makeDate, makeGrid } from './builders.ts';

function tableOf(...texts: readonly Partial<Resolution>[]) {
  return buildVoteTable(
    makeDataSet(makeGrid('Y'.repeat(texts.length), 'N'.repeat(texts.length)), (column) => ({
      ...texts[column],
    })),
  );
}

const columnsOn = (table: ReturnType<typeof tableOf>, basis: 'title' | 'recall' | 'subject') =>
  linesOfTexts(table, basis).map(({ columns }) => columns);

const en = (title: string) => ({ titles: { en: title } });

describe(linesOfTexts, () => {
  test('joins titles that differ in session and mandate words, by date', () => {
    const table = tableOf(
      { ...en('The right to food'), date: makeDate(2023, 4, 4) },
      { ...en('The right to water'), date: makeDate(2022, 4, 4) },
      { ...en('Mandate of the Special Rapporteur on the right to food'), date: makeDate(2022, 4, 4) },
    );
    expect(columnsOn(table, 'title')).toEqual([[2, 0]]);
  });

  test('joins through titles in another language', () => {
    const table = tableOf(
      en('Right to food'),
      { titles: { en: 'Right to food', zh: '食物权' } },
      { titles: { zh: '食物权' } },
    );
    expect(columnsOn(table, 'title')).toEqual([[0, 1, 2]]);
  });

  test('does not join titles of two bodies', () => {
    expect(columnsOn(tableOf(en('Right to food'), { ...en('Right to food'), body: 'GA' }), 'title')).toEqual(
      [],
    );
  });

  test('does not join amendments, paragraphs and motions', () => {
    const table = tableOf(en('Right to food'), { ...en('Right to food'), kind: 'amendment' });
    expect(columnsOn(table, 'title')).toEqual([]);
  });

  test('follows the latest recorded text that a text recalls', () => {
    const table = tableOf(
      { symbol: 'A/1', date: makeDate(2020, 1, 1) },
      { symbol: 'A/2', date: makeDate(2021, 1, 1), recalls: ['A/1'] },
      { symbol: 'A/3', date: makeDate(2021, 1, 1), recalls: ['A/0'] },
      { symbol: 'A/4', date: makeDate(2022, 1, 1), recalls: ['A/3', 'A/1', 'A/2', 'A/9'] },
    );
    expect(columnsOn(table, 'recall')).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test('never lets a text follow itself or a later one', () => {
    const table = tableOf(
      { symbol: 'A/1', date: makeDate(2020, 1, 1), recalls: ['A/1', 'A/2'] },
      { symbol: 'A/2', date: makeDate(2021, 1, 1) },
    );
    expect(columnsOn(table, 'recall')).toEqual([]);
  });

  test('joins texts on one subject, a text with two subjects in two lines', () => {
    const table = tableOf(
      { subjects: ['food'] },
      { subjects: ['food', 'water'] },
      { subjects: ['water'] },
      {},
    );
    expect(columnsOn(table, 'subject')).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });
});

describe(lineThrough, () => {
  const table = tableOf(
    { ...en('Right to food'), subjects: ['food'] },
    { ...en('Right to food'), subjects: ['food'] },
    { ...en('Hunger'), subjects: ['food'] },
    en('Death penalty'),
  );

  test('says on which basis it joins, the title before the subject', () => {
    expect(lineThrough(table, 0)).toEqual({ basis: 'title', columns: [0, 1] });
    expect(lineThrough(table, 2)).toEqual({ basis: 'subject', columns: [0, 1, 2] });
  });

  test('is undefined for a text that stands alone', () => {
    expect(lineThrough(table, 3)).toBeUndefined();
  });
});
