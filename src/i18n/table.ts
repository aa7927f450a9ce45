import { createFormats } from './formats.ts';
import type { Words } from './wordsOf.ts';

const en = createFormats('en-GB');
const zh = createFormats('zh-Hans');

/** What tables say of their own length. */
export interface TableWords {
  readonly firstRows: (shown: number, total: number) => string;
  readonly showAll: (total: number) => string;
  /** Of a table that has only the rows near the screen drawn. */
  readonly drawnAsSeen: (total: number) => string;
}

export const TABLE_WORDS: Words<TableWords> = {
  en: {
    firstRows: (shown, total) =>
      `The first ${en.number(shown)} of ${en.number(total)} rows; the CSV holds all.`,
    showAll: (total) => `Show all ${en.number(total)}`,
    drawnAsSeen: (total) =>
      `${en.number(total)} rows, drawn as you scroll to them: your browser’s own search finds only those near the screen. Narrow the list by its filters; print and CSV have all.`,
  },
  zh: {
    firstRows: (shown, total) => `共${zh.number(total)}行，此处为前${zh.number(shown)}行；CSV含全部。`,
    showAll: (total) => `显示全部${zh.number(total)}行`,
    drawnAsSeen: (total) =>
      `共${zh.number(total)}行，滚动到时才绘出：浏览器自带的查找只能找到屏幕附近的行。请用筛选缩小范围；打印和CSV含全部。`,
  },
};
