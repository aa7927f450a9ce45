import type { Translation } from '../../core/sentences/allSentences.ts';
import type { MARKS, PLACES } from '../../core/sentences/slotPatterns.ts';
import type { SentenceLanguage } from '../../core/sentences/translateSaid.ts';
import { ZH } from '../messages.zh.ts';
import { DOCUMENT_ZH } from './document.zh.ts';
import { FAULT_ZH } from './fault.zh.ts';
import { FILE_ZH } from './file.zh.ts';
import { NOTE_ZH } from './note.zh.ts';
import { PLAIN_ZH } from './plain.zh.ts';
import { SOURCE_ZH } from './source.zh.ts';
import { VOTE_ZH } from './vote.zh.ts';

const SENTENCES: Translation = {
  document: DOCUMENT_ZH,
  vote: VOTE_ZH,
  source: SOURCE_ZH,
  plain: PLAIN_ZH,
  file: FILE_ZH,
  note: NOTE_ZH,
  fault: FAULT_ZH,
};

const PLACES_ZH: Readonly<Record<(typeof PLACES)[number], string>> = {
  'in favour': '赞成',
  against: '反对',
  abstaining: '弃权',
  'not voting': '未参加表决',
  'without a position': '没有立场',
  'not recorded': '无记录',
  'not a member': '非成员',
};

const MARKS_ZH: Readonly<Record<(typeof MARKS)[number], string>> = {
  Y: '赞成',
  N: '反对',
  A: '弃权',
  X: '未参加表决',
  notRecorded: '无记录',
  unlisted: '未列入',
  'in two lists': '列入两份名单',
};

const COUNTED: readonly (readonly [RegExp, string])[] = [
  [/ rows?$/, '行'],
  [/ cells?$/, '个单元格'],
  [/ records?$/, '条记录'],
];

/** How words that say data in English are put in Chinese, by the kind of the slot in which they stand. */
const WRITERS: SentenceLanguage['writers'] = {
  count: (words) => COUNTED.reduce((text, [unit, word]) => text.replace(unit, word), words),
  more: (words) => words.replace(/^ and (\d+) more$/, '（另有$1项）'),
  who: (words) => words.replace(/ \(no code\)$/, '（无代码）').replace(/ \(([^()]*)\)$/, '（$1）'),
  place: (words) => wordIn(PLACES_ZH, words),
  mark: (words) => wordIn(MARKS_ZH, words),
  outcome: (words) => wordIn(ZH.outcomes, words),
  body: (words) => wordIn(ZH.bodies, words),
  list: (words) => withCodes(words).replace(/, (?![^“]*”)/g, '、'),
  or: (words) => withCodes(words).replace(/ or (?![^“]*”)/g, '或'),
  and: (words) => words.replace(/ and (?![^“]*”)/g, '、'),
  chain: (words) => words.replace(/, then /g, '、'),
};

/** Data’s own words, said in Chinese. */
export const SAID_IN_ZH: SentenceLanguage = {
  sentences: SENTENCES,
  writers: WRITERS,
  joints: { terms: '、', phrases: '；', pair: '和' },
};

/** The codes of states behind their names. */
function withCodes(words: string): string {
  return words.replace(/ \(([A-Z]{3})\)/g, '（$1）');
}

function wordIn(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}
