import { createFormats } from './formats.ts';
import type { Words } from './wordsOf.ts';

const en = createFormats('en-GB');
const zh = createFormats('zh-Hans');

/** What a chart of lines says itself. */
export interface LineChartWords {
  readonly votes: string;
  readonly hollow: (votes: number) => string;
  readonly fewerThan: (votes: number) => string;
  readonly hint: string;
}

/** The words of the line chart in each language. */
export const LINE_CHART_WORDS: Words<LineChartWords> = {
  en: {
    votes: 'n',
    hollow: (votes) => `Hollow: fewer than ${en.number(votes)} votes; not joined`,
    fewerThan: (votes) => `fewer than ${en.number(votes)} votes`,
    hint: 'Point at the lines, or use the arrow keys, to read a value.',
  },
  zh: {
    votes: 'n',
    hollow: (votes) => `空心：少于${zh.number(votes)}次表决，不连线`,
    fewerThan: (votes) => `少于${zh.number(votes)}次表决`,
    hint: '指向线条或使用方向键读取数值。',
  },
};
