import { createFormats } from './formats.ts';
import { lowerFirst } from './lowerFirst.ts';
import { startingWithArticle, withArticle } from './withArticle.ts';
import type { Words } from './wordsOf.ts';

const en = createFormats('en-GB');
const zh = createFormats('zh-Hans');

/** What the page that compares states says. */
export interface CompareWords {
  readonly lead: string;
  readonly examples: string;
  readonly oneMore: (state: string) => string;
  readonly unknownStates: (codes: readonly string[]) => string;
  readonly tooMany: (most: number) => string;
  readonly minSharedChoice: (votes: number) => string;

  readonly pairTitle: (first: string, second: string, same: number, shared: number) => string;
  readonly pairNothing: (first: string, second: string) => string;
  readonly pairSubtitle: (first: string, second: string, dates: string | undefined) => string;
  readonly span: (from: string, to: string) => string;
  readonly pairFinding: (same: number, shared: number, share: string, interval: string) => string;
  readonly pairLimits: string;
  readonly unshared: (votes: number, reasons: readonly string[]) => string;
  readonly unsharedPart: (votes: number, reason: string) => string;
  readonly notMember: string;
  readonly noRecord: string;
  readonly notRecorded: string;
  readonly notVoting: string;

  readonly crossTable: (first: string, second: string) => string;
  readonly crossCorner: (first: string, second: string) => string;
  readonly crossCell: (first: string, second: string, votes: number) => string;
  readonly crossHint: string;
  readonly stateTakes: (state: string, position: string) => string;
  readonly total: string;
  readonly votes: (votes: number) => string;
  /** The number behind a figure. */
  readonly nVotes: (votes: number) => string;

  readonly differTitle: (votes: number) => string;
  readonly differNothing: string;
  readonly cellTitle: (votes: number, first: string, second: string) => string;
  readonly oftenOn: (subjects: readonly string[]) => string;
  readonly listSubtitle: string;
  readonly listLimits: string;
  readonly showDiffering: string;

  readonly timeTitle: (pair: string, low: string, lowAt: string, high: string, highAt: string) => string;
  readonly timeTitleOfMany: (
    pair: string,
    low: string,
    lowAt: string,
    high: string,
    highAt: string,
  ) => string;
  readonly timeTitlePlain: string;
  readonly timeSubtitle: (measure: string, division: 'session' | 'year') => string;
  readonly timeIntervals: string;
  readonly timeLimits: string;
  readonly onlyWith: (state: string) => string;
  readonly timeEmpty: (pairs: readonly string[]) => string;
  readonly division: string;
  readonly divisions: Readonly<Record<'session' | 'year', string>>;

  readonly measuresTitle: (highest: string, lowest: string) => string;
  readonly measuresNothing: string;
  readonly measuresSubtitle: string;
  readonly measuresLimits: string;

  readonly matrixTitle: (closest: string, furthest: string) => string;
  readonly matrixNothing: string;
  readonly matrixSubtitle: (measure: string) => string;
  readonly matrixLimits: string;
  readonly pairValue: (pair: string, value: string, n: number) => string;
  readonly pairName: (first: string, second: string) => string;
  readonly openPair: (pair: string, value: string, n: string) => string;

  readonly gridTitle: (differing: number, comparable: number) => string;
  readonly gridNothing: string;
  readonly gridSubtitle: (votes: number) => string;
  readonly gridSubtitleDiffering: (shown: number, votes: number) => string;
  readonly gridRows: string;
  readonly gridChoices: Readonly<Record<'all' | 'differing', string>>;
  readonly gridKey: string;
  readonly gridLimits: string;
  readonly emptyCell: Readonly<Record<'notMember' | 'noRecord', string>>;

  readonly columns: Readonly<
    Record<'pair' | 'period' | 'measure' | 'value' | 'shared' | 'interval' | 'range', string>
  >;
}

function votesEn(votes: number): string {
  return `${en.number(votes)} ${votes === 1 ? 'vote' : 'votes'}`;
}

/** The words of the comparison in each language. */
export const COMPARE_WORDS: Words<CompareWords> = {
  en: {
    lead: 'Choose two to eight states: how often did they vote alike, and on what did they differ?',
    examples: 'For example',
    oneMore: (state) => `Choose at least one more state to compare ${withArticle(state)} with.`,
    unknownStates: (codes) => `This data set has no votes of: ${codes.join(', ')}.`,
    tooMany: (most) => `Only the first ${en.number(most)} states of the link are compared.`,
    minSharedChoice: (votes) => (votes === 1 ? 'Any number' : `At least ${en.number(votes)}`),

    pairTitle: (first, second, same, shared) =>
      `${startingWithArticle(first)} and ${withArticle(second)} agreed in ${en.number(same)} of ${en.number(shared)} shared ${shared === 1 ? 'vote' : 'votes'}`,
    pairNothing: (first, second) =>
      `${startingWithArticle(first)} and ${withArticle(second)} have no shared votes here`,
    pairSubtitle: (first, second, dates) =>
      `Recorded votes in which both voted: rows by the position of ${withArticle(first)}, colours and columns by that of ${withArticle(second)}${dates === undefined ? '' : `; ${dates}`}`,
    span: (from, to) => (from === to ? from : `${from} to ${to}`),
    pairFinding: (same, shared, share, interval) =>
      `They took the same position in ${en.number(same)} of the ${votesEn(shared)} in which both voted: ${share}, ${interval}.`,
    pairLimits:
      'Why they voted as they did: two states can vote alike for different reasons. Texts adopted without a vote are not in it, though most texts are adopted so.',
    unshared: (votes, reasons) =>
      `${votesEn(votes)} of the selection ${votes === 1 ? 'is' : 'are'} not counted: ${en.list(reasons)}.`,
    unsharedPart: (votes, reason) => `in ${en.number(votes)} ${reason}`,
    notMember: 'at least one of the two was not a member of the body that day',
    noRecord:
      'no vote of at least one of the two is recorded (not a member, or absent: the source does not say)',
    notRecorded: 'a position is not recorded',
    notVoting: 'at least one of the two did not vote',

    crossTable: (first, second) => `Positions of ${first} by positions of ${second}`,
    crossCorner: (first, second) => `${first} (rows) by ${second} (columns)`,
    crossCell: (first, second, votes) => `${first}, ${second}: ${votesEn(votes)}`,
    crossHint: 'Shaded: the same position. Press a number to list its votes.',
    stateTakes: (state, position) => `${state} ${position}`,
    total: 'Total',
    votes: votesEn,
    nVotes: (votes) => `n ${votesEn(votes)}`,

    differTitle: (votes) => `They differed in ${votesEn(votes)}`,
    differNothing: 'They never differed',
    cellTitle: (votes, first, second) => `${votesEn(votes)}: ${first}, ${second}`,
    oftenOn: (subjects) => `Most often on: ${subjects.join('; ')}`,
    listSubtitle: 'One row for each vote, the newest first',
    listLimits:
      'Votes that only one of them took part in. A difference between a vote and an abstention counts as much here as one between yes and no.',
    showDiffering: 'Show all votes in which they differed',

    timeTitle: (pair, low, lowAt, high, highAt) =>
      `${pair}: between ${low} (${lowerFirst(lowAt)}) and ${high} (${lowerFirst(highAt)})`,
    timeTitleOfMany: (pair, low, lowAt, high, highAt) =>
      `${pair} varied most: between ${low} (${lowerFirst(lowAt)}) and ${high} (${lowerFirst(highAt)})`,
    timeTitlePlain: 'Agreement over time',
    timeSubtitle: (measure, division) =>
      `${measure} ${division === 'session' ? 'by session' : 'by year'}; below the axis, the number of shared votes`,
    timeIntervals: 'upright strokes are 95% intervals',
    timeLimits:
      'Which texts were voted on: a rise can come from other texts as well as from other votes. With few votes in a session the value moves much by chance; the interval says how much.',
    onlyWith: (state) => `Only the pairs with ${withArticle(state)}, chosen first, are drawn.`,
    timeEmpty: (pairs) => `No shared votes, so no line: ${pairs.join('; ')}.`,
    division: 'One point for each',
    divisions: { session: 'session', year: 'year' },

    measuresTitle: (highest, lowest) => `From ${lowest} to ${highest}, by the measure chosen`,
    measuresNothing: 'No measure has a value without shared votes',
    measuresSubtitle:
      'The same votes by each of six measures, which differ in how they treat abstentions and chance',
    measuresLimits:
      'Measures of different ranges cannot be set against each other as numbers: 0 is never alike for the first two, always opposite for the third, chance for κ and π, and halfway for S.',

    matrixTitle: (closest, furthest) => `Closest: ${closest}. Furthest: ${furthest}`,
    matrixNothing: 'No two of these states share a vote here',
    matrixSubtitle: (measure) => `${measure} of each pair, with the number of shared votes`,
    matrixLimits:
      'Pairs may rest on different votes, since each shares others: compare the numbers of votes first. Texts adopted without a vote are not in it.',
    pairValue: (pair, value, n) => `${pair}, ${value} (n ${en.number(n)})`,
    pairName: (first, second) => `${first} – ${second}`,
    openPair: (pair, value, n) => `${pair}: ${value}, ${n}. Open the pair`,

    gridTitle: (differing, comparable) =>
      `${en.number(differing)} of ${votesEn(comparable)} in which at least two took part divided these states`,
    gridNothing: 'No vote in which two of these states took part',
    gridSubtitle: (votes) => `${votesEn(votes)} with a record of at least one, the newest first`,
    gridSubtitleDiffering: (shown, votes) =>
      `${en.number(shown)} of ${votesEn(votes)} with a record of at least one: those in which two of them voted and not alike`,
    gridRows: 'Votes shown',
    gridChoices: { all: 'All votes', differing: 'Only where they differed' },
    gridKey: 'Key',
    gridLimits: 'What became of a text, and what the other members did: open the vote for that.',
    emptyCell: {
      notMember: 'empty: not a member that day',
      noRecord: 'empty: no vote recorded (not a member, or absent: the source does not say)',
    },

    columns: {
      pair: 'Pair',
      period: 'Period',
      measure: 'Measure',
      value: 'Value',
      shared: 'Shared votes',
      interval: '95% interval',
      range: 'Range',
    },
  },
  zh: {
    lead: '选择二至八个国家：它们的投票有多少次一致，在哪些问题上不同？',
    examples: '例如',
    oneMore: (state) => `请至少再选一个国家与${state}比较。`,
    unknownStates: (codes) => `本数据集中没有以下国家的表决：${codes.join('、')}。`,
    tooMany: (most) => `链接中只比较前${zh.number(most)}个国家。`,
    minSharedChoice: (votes) => (votes === 1 ? '不限' : `至少${zh.number(votes)}次`),

    pairTitle: (first, second, same, shared) =>
      `${first}和${second}在${zh.number(shared)}次共同表决中有${zh.number(same)}次一致`,
    pairNothing: (first, second) => `${first}和${second}在此没有共同表决`,
    pairSubtitle: (first, second, dates) =>
      `双方都投票的记录表决：各行为${first}的立场，各栏和颜色为${second}的立场${dates === undefined ? '' : `；${dates}`}`,
    span: (from, to) => (from === to ? from : `${from}至${to}`),
    pairFinding: (same, shared, share, interval) =>
      `双方都投票的${zh.number(shared)}次表决中，${zh.number(same)}次立场相同：${share}，${interval}。`,
    pairLimits:
      '投票的理由：两国可能出于不同理由投相同的票。未经表决通过的案文不在其中，而多数案文是这样通过的。',
    unshared: (votes, reasons) => `所选表决中有${zh.number(votes)}次不计入：${reasons.join('；')}。`,
    unsharedPart: (votes, reason) => `${zh.number(votes)}次${reason}`,
    notMember: '至少一方当日不是该机构成员',
    noRecord: '至少一方没有投票记录（非成员或缺席，来源未说明）',
    notRecorded: '有立场未记录',
    notVoting: '至少一方未投票',

    crossTable: (first, second) => `${first}的立场与${second}的立场`,
    crossCorner: (first, second) => `${first}（行）与${second}（列）`,
    crossCell: (first, second, votes) => `${first}，${second}：${zh.number(votes)}次表决`,
    crossHint: '有底色：立场相同。点按数字可列出相应表决。',
    stateTakes: (state, position) => `${state}${position}`,
    total: '合计',
    votes: (votes) => `${zh.number(votes)}次表决`,
    nVotes: (votes) => `n ${zh.number(votes)}次表决`,

    differTitle: (votes) => `双方在${zh.number(votes)}次表决中立场不同`,
    differNothing: '双方立场从未不同',
    cellTitle: (votes, first, second) => `${zh.number(votes)}次表决：${first}，${second}`,
    oftenOn: (subjects) => `最常见的主题：${subjects.join('；')}`,
    listSubtitle: '每次表决一行，最近的在前',
    listLimits: '只有一方参加的表决。投票与弃权之间的不同，在此与赞成和反对之间的不同同等计算。',
    showDiffering: '显示立场不同的全部表决',

    timeTitle: (pair, low, lowAt, high, highAt) =>
      `${pair}：介于${low}（${lowAt}）与${high}（${highAt}）之间`,
    timeTitleOfMany: (pair, low, lowAt, high, highAt) =>
      `${pair}变化最大：介于${low}（${lowAt}）与${high}（${highAt}）之间`,
    timeTitlePlain: '一致度的变化',
    timeSubtitle: (measure, division) =>
      `各${division === 'session' ? '届会议' : '年'}的${measure}；坐标轴下为共同表决次数`,
    timeIntervals: '竖线为95%区间',
    timeLimits:
      '表决的是哪些案文：数值上升可能因为案文不同，也可能因为投票不同。一届会议中表决次数少时，数值受偶然影响大，区间说明其程度。',
    onlyWith: (state) => `只画出最先选择的${state}与其他国家的组合。`,
    timeEmpty: (pairs) => `没有共同表决，因此没有线：${pairs.join('；')}。`,
    division: '每点代表',
    divisions: { session: '一届会议', year: '一年' },

    measuresTitle: (highest, lowest) => `视所选指标，从${lowest}到${highest}`,
    measuresNothing: '没有共同表决，各指标均无数值',
    measuresSubtitle: '同样的表决按六种指标计算；指标的区别在于如何对待弃权和偶然一致',
    measuresLimits:
      '范围不同的指标不能直接比较数值：对前两种，0是从不一致；对第三种，0是总是相反；对κ和π，0是偶然；对S，0居中。',

    matrixTitle: (closest, furthest) => `最接近：${closest}。最疏远：${furthest}`,
    matrixNothing: '这些国家在此没有任何共同表决',
    matrixSubtitle: (measure) => `每对国家的${measure}及其共同表决次数`,
    matrixLimits: '各对国家的共同表决不尽相同：请先比较表决次数。未经表决通过的案文不在其中。',
    pairValue: (pair, value, n) => `${pair}，${value}（n ${zh.number(n)}）`,
    pairName: (first, second) => `${first}—${second}`,
    openPair: (pair, value, n) => `${pair}：${value}，${n}。打开这一对`,

    gridTitle: (differing, comparable) =>
      `至少两国参加的${zh.number(comparable)}次表决中，这些国家有${zh.number(differing)}次立场不同`,
    gridNothing: '没有其中两国都参加的表决',
    gridSubtitle: (votes) => `至少有一国记录的${zh.number(votes)}次表决，最近的在前`,
    gridSubtitleDiffering: (shown, votes) =>
      `至少有一国记录的${zh.number(votes)}次表决中的${zh.number(shown)}次：其中两国投票且立场不同`,
    gridRows: '所示表决',
    gridChoices: { all: '全部表决', differing: '只显示立场不同的' },
    gridKey: '图例',
    gridLimits: '案文的结果以及其他成员的立场：请打开该次表决查看。',
    emptyCell: {
      notMember: '空白：当日不是成员',
      noRecord: '空白：没有投票记录（非成员或缺席，来源未说明）',
    },

    columns: {
      pair: '国家对',
      period: '时期',
      measure: '指标',
      value: '数值',
      shared: '共同表决',
      interval: '95%区间',
      range: '范围',
    },
  },
};
