import type { Words } from './wordsOf.ts';

/** What the search across the whole page says. */
export interface PaletteWords {
  readonly open: string;
  readonly title: string;
  readonly placeholder: string;
  readonly close: string;
  readonly nothing: string;
  readonly kinds: Readonly<Record<'view' | 'state' | 'resolution' | 'subject', string>>;
  readonly results: string;
  readonly keys: string;
}

/** The words of the search across the whole page in each language. */
export const PALETTE_WORDS: Words<PaletteWords> = {
  en: {
    open: 'Go to…',
    title: 'Go to a state, a text, a subject or a page',
    placeholder: 'State, symbol, words of a title, subject or page',
    close: 'Close',
    nothing: 'Nothing fits.',
    kinds: { view: 'Page', state: 'State', resolution: 'Text', subject: 'Subject' },
    results: 'Places to go to',
    keys: 'Arrow keys choose, Enter goes there, Escape closes.',
  },
  zh: {
    open: '前往……',
    title: '前往某个国家、案文、主题或页面',
    placeholder: '国名、文号、标题用词、主题或页面',
    close: '关闭',
    nothing: '没有符合的内容。',
    kinds: { view: '页面', state: '国家', resolution: '案文', subject: '主题' },
    results: '可前往之处',
    keys: '方向键选择，回车键前往，Esc键关闭。',
  },
};
