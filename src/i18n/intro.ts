import type { Words } from './wordsOf.ts';

/** What a reader sees at the first visit. */
export interface IntroWords {
  readonly title: string;
  readonly text: string;
  readonly tryThis: string;
  readonly oneVote: (symbol: string) => string;
  readonly closeVotes: string;
  readonly compare: (first: string, second: string) => string;
  readonly overview: string;
  readonly dismiss: string;
  readonly again: string;
}

/** The words of the introduction in each language. */
export const INTRO_WORDS: Words<IntroWords> = {
  en: {
    title: 'New here?',
    text: 'Most texts are adopted without a vote. When a member asks for a recorded vote, each member is noted by name as in favour, against or abstaining. Everything on these pages is counted from those names, and every number opens the votes behind it.',
    tryThis: 'For example:',
    oneVote: (symbol) => `who decided ${symbol}`,
    closeVotes: 'the closest votes',
    compare: (first, second) => `how ${first} and ${second} compare`,
    overview: 'an overview',
    dismiss: 'Do not show this again',
    again: 'Introduction',
  },
  zh: {
    title: '第一次来？',
    text: '大多数案文未经表决即获通过。有成员要求记录表决时，每个成员的立场——赞成、反对或弃权——都逐名记下。本站的一切数字都从这些记录清点而来，点开每个数字即可看到它背后的表决。',
    tryThis: '例如：',
    oneVote: (symbol) => `谁决定了${symbol}`,
    closeVotes: '票数最接近的表决',
    compare: (first, second) => `比较${first}和${second}`,
    overview: '概览',
    dismiss: '不再显示',
    again: '简介',
  },
};
