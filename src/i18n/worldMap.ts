import type { Words } from './wordsOf.ts';

/** What every map of the world says. */
export interface WorldMapWords {
  readonly hint: string;
  readonly loading: string;
  readonly failed: string;
  readonly bordersNote: string;
  readonly unplaced: (names: string) => string;
}

/** The words of the maps in each language. */
export const WORLD_MAP_WORDS: Words<WorldMapWords> = {
  en: {
    hint: 'Point at a state, or touch it, to read it.',
    loading: 'Loading the map…',
    failed: 'The map could not be loaded. The same data stands in the table.',
    bordersNote: 'Borders and names are drawn without opinion. Dots are states too small to see.',
    unplaced: (names) => `Not on this map of today’s borders: ${names}.`,
  },
  zh: {
    hint: '指向或触碰一国即可读出。',
    loading: '正在载入地图…',
    failed: '地图无法载入。表格中有同样的数据。',
    bordersNote: '边界和名称不代表任何立场。圆点为面积过小的国家。',
    unplaced: (names) => `现今边界的地图上没有：${names}。`,
  },
};
