import type { Translation } from '../../core/sentences/allSentences.ts';

/** What is noted on a record. */
export const NOTE_ZH: Translation['note'] = {
  workedOut: '结果由投票推算：赞成多于反对即获通过',
  shortOfTwoThirds: '未达到重要问题所需的三分之二多数',
  workedOutCouncil: '结果由投票推算：九票赞成（1966年以前为七票）且无否决即获通过',
  veto: '否决：{states}',
  librarySubject: '图书馆所列主题：{subject}',
};
