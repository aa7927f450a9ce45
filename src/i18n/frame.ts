import { createFormats } from './formats.ts';
import type { Words } from './wordsOf.ts';

const en = createFormats('en-GB');
const zh = createFormats('zh-Hans');

/** What the selection of votes and every figure say, on all pages. */
export interface FrameWords {
  readonly selection: string;
  readonly votesSelected: (votes: number, total: number) => string;
  readonly unanimousOut: string;
  readonly disputedIn: string;
  readonly unanimousChoice: string;
  readonly disputedChoice: string;
  readonly include: string;
  readonly exclude: string;
  readonly rules: string;
  readonly rulesGloss: string;
  readonly lines: string;
  readonly linesGloss: string;
  /** The votes of a state that ended, counted for another. */
  readonly countedFor: (ended: string, successor: string) => string;
  readonly dates: string;
  readonly from: string;
  readonly to: string;
  readonly abstentions: string;
  readonly abstentionsAtLeast: (votes: number) => string;
  readonly kind: string;
  readonly body: string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly noVotes: string;
  readonly noVotesAdvice: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly copyEmbed: string;
  readonly embedCopied: string;
  /** From an embedded figure to the page that it is on. */
  readonly wholePage: string;
  readonly fullScreen: string;
  readonly leaveFullScreen: string;
  readonly asTable: string;
  readonly asPicture: string;
  readonly more: string;
  readonly csvForExcel: string;
  readonly downloadOf: (format: string, title: string) => string;
  readonly notShown: string;
  /** Where the documents lie, if it is known, and the data set made of them. */
  readonly sourceLine: (hosts: readonly string[], dataSet: string, version: string) => string;
  /** Of the latest text. */
  readonly dataTo: (date: string) => string;
  readonly measure: string;
  readonly minShared: string;
  readonly minSharedGloss: (votes: number) => string;
  readonly noSharedVotes: string;
  readonly undefinedValue: string;
  readonly interval: (low: string, high: string) => string;
  readonly measures: Readonly<
    Record<
      'strict' | 'half-weight' | 'coincidence' | 'kappa' | 'pi' | 's',
      {
        readonly name: string;
        /** The name within a sentence. */
        readonly inSentence: string;
        readonly gloss: string;
      }
    >
  >;
  readonly addState: string;
  readonly removeState: (name: string) => string;
  readonly failedPart: string;
}

/** The words of the frame in each language. */
export const FRAME_WORDS: Words<FrameWords> = {
  en: {
    selection: 'Votes looked at',
    votesSelected: (votes, total) =>
      votes === total
        ? `All ${en.number(total)} recorded votes`
        : `${en.number(votes)} of ${en.number(total)} recorded votes`,
    unanimousOut: 'Unanimous votes left out',
    disputedIn: 'Disputed records counted',
    unanimousChoice: 'Unanimous votes',
    disputedChoice: 'Disputed records',
    include: 'count',
    exclude: 'left out',
    rules: 'What counts',
    rulesGloss:
      'Votes in which all voted alike raise every agreement; records whose source contradicts itself may be wrong.',
    lines: 'Joined lines',
    linesGloss:
      'A state that ended is itself, with a line of its own, unless you join it to that of a successor. Where both voted, each keeps its own vote. The page of one vote always shows who voted that day.',
    countedFor: (ended, successor) => `${ended} counted as ${successor}`,
    dates: 'Dates',
    from: 'From',
    to: 'To',
    abstentions: 'Abstentions',
    abstentionsAtLeast: (votes) => `At least ${en.number(votes)} abstaining`,
    kind: 'Kind',
    body: 'Body',
    since: (date) => `From ${date}`,
    until: (date) => `To ${date}`,
    noVotes: 'No recorded vote fits.',
    noVotesAdvice: 'Clear a part of the selection above.',
    copyLink: 'Copy link',
    copied: 'Link copied',
    copyEmbed: 'Copy code to embed',
    embedCopied: 'Code copied',
    wholePage: 'Open in Rollcall',
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
    asTable: 'Table',
    asPicture: 'Picture',
    more: 'More',
    csvForExcel: 'CSV for Excel',
    downloadOf: (format, title) => `Download “${title}” as ${format}`,
    notShown: 'What this does not show',
    sourceLine: (hosts, dataSet, version) =>
      `Source: ${hosts.length === 0 ? '' : `${en.list(hosts)} via `}Rollcall, ${dataSet}, version ${version}`,
    dataTo: (date) => `to ${date}`,
    measure: 'Measure',
    minShared: 'Least shared votes',
    minSharedGloss: (votes) => `Values from fewer than ${en.number(votes)} shared votes are greyed out.`,
    noSharedVotes: 'no shared votes',
    undefinedValue: 'undefined',
    interval: (low, high) => `95% interval ${low} to ${high}`,
    measures: {
      strict: {
        name: 'Agreement',
        inSentence: 'agreement',
        gloss: 'Share of shared votes with the same position; abstaining is a position of its own.',
      },
      'half-weight': {
        name: 'Half-weight agreement',
        inSentence: 'half-weight agreement',
        gloss: 'As agreement, but an abstention beside a yes or a no counts one half.',
      },
      coincidence: {
        name: 'Yes/No coincidence',
        inSentence: 'Yes/No coincidence',
        gloss: 'Share of the same side among votes in which both said yes or no; abstentions are dropped.',
      },
      kappa: {
        name: 'Cohen’s κ',
        inSentence: 'Cohen’s κ',
        gloss:
          'Agreement beyond what the habits of each state would give by chance; 0 is chance, 1 always alike.',
      },
      pi: {
        name: 'Scott’s π',
        inSentence: 'Scott’s π',
        gloss: 'Agreement beyond what the habits of the two together would give by chance; 0 is chance.',
      },
      s: {
        name: 'Signorino–Ritter S',
        inSentence: 'Signorino–Ritter S',
        gloss: 'From −1 (always opposite) to 1 (always alike); an abstention stands halfway.',
      },
    },
    addState: 'Add a state',
    removeState: (name) => `Remove ${name}`,
    failedPart: 'This part of the page could not be loaded.',
  },
  zh: {
    selection: '所看的表决',
    votesSelected: (votes, total) =>
      votes === total
        ? `全部${zh.number(total)}次记录表决`
        : `${zh.number(total)}次记录表决中的${zh.number(votes)}次`,
    unanimousOut: '不含全体一致的表决',
    disputedIn: '含有争议的记录',
    unanimousChoice: '全体一致的表决',
    disputedChoice: '有争议的记录',
    include: '计入',
    exclude: '不计入',
    rules: '计入范围',
    rulesGloss: '全体投票一致的表决会抬高所有一致度；来源自相矛盾的记录可能有误。',
    lines: '合并的国家',
    linesGloss:
      '已不存在的国家单独列出，除非您把它并入继承国。双方都有记录的表决各算各的。单项表决的页面始终显示当日的表决国。',
    countedFor: (ended, successor) => `${ended}并入${successor}`,
    dates: '日期',
    from: '起',
    to: '止',
    abstentions: '弃权票',
    abstentionsAtLeast: (votes) => `弃权至少${zh.number(votes)}票`,
    kind: '类别',
    body: '机构',
    since: (date) => `${date}起`,
    until: (date) => `${date}止`,
    noVotes: '没有符合条件的记录表决。',
    noVotesAdvice: '请清除上面的部分条件。',
    copyLink: '复制链接',
    copied: '链接已复制',
    copyEmbed: '复制嵌入代码',
    embedCopied: '代码已复制',
    wholePage: '在Rollcall中打开',
    fullScreen: '全屏',
    leaveFullScreen: '退出全屏',
    asTable: '表格',
    asPicture: '图形',
    more: '更多',
    csvForExcel: 'CSV（Excel用）',
    downloadOf: (format, title) => `下载“${title}”的${format}文件`,
    notShown: '本图未显示什么',
    sourceLine: (hosts, dataSet, version) =>
      `来源：${hosts.length === 0 ? '' : `${zh.list(hosts)}，经由`}Rollcall，${dataSet}，版本${version}`,
    dataTo: (date) => `截至${date}`,
    measure: '指标',
    minShared: '最少共同表决',
    minSharedGloss: (votes) => `共同表决少于${zh.number(votes)}次的数值显示为灰色。`,
    noSharedVotes: '没有共同表决',
    undefinedValue: '无定义',
    interval: (low, high) => `95%区间${low}至${high}`,
    measures: {
      strict: { name: '一致度', inSentence: '一致度', gloss: '共同表决中立场相同的比例；弃权自成一种立场。' },
      'half-weight': {
        name: '半权一致度',
        inSentence: '半权一致度',
        gloss: '同一致度，但弃权与赞成或反对并列时计一半。',
      },
      coincidence: {
        name: '赞成/反对重合度',
        inSentence: '赞成/反对重合度',
        gloss: '双方都投赞成或反对票的表决中站在同一边的比例；弃权不计。',
      },
      kappa: {
        name: '科恩κ',
        inSentence: '科恩κ',
        gloss: '超出两国各自习惯所致偶然一致的程度；0为偶然，1为总是一致。',
      },
      pi: { name: '斯科特π', inSentence: '斯科特π', gloss: '超出两国合并习惯所致偶然一致的程度；0为偶然。' },
      s: {
        name: '西尼奥里诺–里特S',
        inSentence: '西尼奥里诺–里特S',
        gloss: '从−1（总是相反）到1（总是一致）；弃权居中。',
      },
    },
    addState: '添加国家',
    removeState: (name) => `移除${name}`,
    failedPart: '本页的这一部分无法载入。',
  },
};
