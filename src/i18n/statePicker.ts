import { createFormats } from './formats.ts';
import type { Words } from './wordsOf.ts';

const en = createFormats('en-GB');
const zh = createFormats('zh-Hans');

/** What the field says in which states are chosen. */
export interface StatePickerWords {
  readonly label: string;
  readonly hint: string;
  readonly chosen: string;
  readonly remove: (state: string) => string;
  readonly none: string;
  readonly found: (states: number) => string;
  readonly full: (states: number) => string;
}

/** The words of the choice of states in each language. */
export const STATE_PICKER_WORDS: Words<StatePickerWords> = {
  en: {
    label: 'Add a state',
    hint: 'Add a state: name or code',
    chosen: 'States chosen',
    remove: (state) => `Remove ${state}`,
    none: 'No state of this data set has this name or code.',
    found: (states) => `${en.number(states)} ${states === 1 ? 'state fits' : 'states fit'}`,
    full: (states) => `At most ${en.number(states)} states`,
  },
  zh: {
    label: '添加国家',
    hint: '添加国家：名称或代码',
    chosen: '已选国家',
    remove: (state) => `移除${state}`,
    none: '本数据集中没有这一名称或代码的国家。',
    found: (states) => `符合的国家：${zh.number(states)}个`,
    full: (states) => `最多可选${zh.number(states)}个国家`,
  },
};
