import type { Position } from '../core/position.ts';
import { createFormats } from './formats.ts';
import { lowerFirst } from './lowerFirst.ts';
import type { Words } from './wordsOf.ts';

const en = createFormats('en-GB');
const zh = createFormats('zh-Hans');

/** How a share compares with that of most others, to the last digit shown. */
export type Comparison = 'more' | 'less' | 'same';

/** A partner as titles name it: the state, the value in words and the votes behind it. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
  readonly n: number;
}

/** What the pages of all states and of one state say beyond the words that all pages share. */
export interface StateWords {
  readonly mostAbstaining: (state: string, abstentions: number, votes: number) => string;
  readonly statesSubtitle: string;
  readonly mostAmong: (states: number, votes: number) => string;
  readonly statesLimits: string;
  readonly leastVotes: string;
  readonly leastVotesChoice: (votes: number) => string;
  readonly leastVotesGloss: string;
  readonly fewVotes: string;
  readonly columns: Readonly<
    Record<
      | 'held'
      | 'abstaining'
      | 'participation'
      | 'loyalty'
      | 'withOutcome'
      | 'partner'
      | 'value'
      | 'shared'
      | 'interval'
      | 'own'
      | 'most'
      | 'split'
      | 'session',
      string
    >
  >;
  readonly tied: (votes: number) => string;
  readonly none: Readonly<
    Record<'abstaining' | 'participation' | 'loyalty' | 'withOutcome' | 'absence', string>
  >;

  readonly abstention: (state: string, abstentions: number, votes: number, share: string) => string;
  readonly abstentionCompared: Readonly<Record<Comparison, (median: string, states: number) => string>>;
  readonly saysLittle: string;
  readonly betweenSentences: string;
  readonly castNone: (state: string) => string;
  readonly nothingHere: (state: string) => string;

  readonly positionsTitle: (state: string, position: Position, count: number, votes: number) => string;
  readonly positionsSubtitle: string;
  readonly positionsLimits: string;
  readonly listThem: string;

  readonly sessionsTitle: (state: string, sessions: number, total: number) => string;
  readonly sessionsMost: (title: string, session: string, abstentions: number, votes: number) => string;
  readonly sessionsSubtitle: string;
  readonly sessionsLimits: string;
  readonly sessionRange: (first: string, last: string) => string;
  readonly gap: Readonly<Record<'notMember' | 'noRecord', (sessions: number) => string>>;
  readonly openVotes: (session: string, position: string, votes: number) => string;

  readonly partnersTitle: (state: string, closest: NamedValue, furthest: NamedValue) => string;
  readonly partnersNothing: (state: string, least: number) => string;
  readonly partnersSubtitle: (measure: string, least: number, states: number, fewer: number) => string;
  readonly partnersLimits: string;
  readonly closest: (states: number) => string;
  readonly furthest: (states: number) => string;
  readonly openPair: (state: string, partner: string) => string;

  /** The number behind a figure. */
  readonly nVotes: (votes: number) => string;
  readonly mapTitle: (high: number, states: number, state: string, from: string) => string;
  readonly mapNothing: (state: string) => string;
  readonly mapSubtitle: (measure: string, least: number) => string;
  readonly mapLimits: string;
  readonly mapMark: (partner: NamedValue) => string;
  readonly mapFew: (votes: number) => string;
  readonly range: (from: string, to: string) => string;

  readonly timeTitle: (state: string, partner: string, from: string, to: string) => string;
  readonly timeAt: (value: string, period: string) => string;
  readonly timePlain: (state: string) => string;
  readonly timeSubtitle: (measure: string, state: string, division: 'session' | 'year') => string;
  readonly timeLimits: string;
  readonly timeDefault: string;
  readonly timeOwn: string;
  readonly timeEmpty: (partners: readonly string[]) => string;

  readonly breaksTitle: (state: string, breaks: number, votes: number) => string;
  readonly breaksNothing: (state: string) => string;
  readonly breaksSubtitle: (groups: readonly string[], tied: number) => string;
  readonly breaksLimits: string;

  readonly votesTitle: (state: string, counts: readonly string[]) => string;
  readonly votesTitleOf: (state: string, position: Position, count: number, votes: number) => string;
  readonly votesLimits: string;
  readonly positionChoice: string;
  readonly all: string;
  readonly countOf: (label: string, count: number) => string;
}

function votesEn(votes: number): string {
  return `${en.number(votes)} ${votes === 1 ? 'vote' : 'votes'}`;
}

function statesEn(states: number): string {
  return `${en.number(states)} ${states === 1 ? 'state' : 'states'}`;
}

function valueEn({ name, value, n }: NamedValue): string {
  return `${name} (${value}, n ${en.number(n)})`;
}

function valueZh({ name, value, n }: NamedValue): string {
  return `${name}（${value}，n ${zh.number(n)}）`;
}

const TOOK_EN: Readonly<Record<Position, string>> = {
  Y: 'voted in favour',
  N: 'voted against',
  A: 'abstained',
  X: 'did not vote',
  notRecorded: 'has no recorded position',
};

const TOOK_ZH: Readonly<Record<Position, string>> = {
  Y: '投赞成票',
  N: '投反对票',
  A: '弃权',
  X: '未投票',
  notRecorded: '立场未予记录',
};

/** The words of the pages of states in each language. */
export const STATE_WORDS: Words<StateWords> = {
  en: {
    mostAbstaining: (state, abstentions, votes) =>
      `${state} abstained most often: in ${en.number(abstentions)} of ${votesEn(votes)} cast`,
    statesSubtitle:
      'Recorded votes held while each state was a member, by position; and how often it took part, voted with most of its regional group, and was on the side that prevailed',
    mostAmong: (states, votes) =>
      `“Most often” among the ${statesEn(states)} that cast at least ${votesEn(votes)}.`,
    statesLimits:
      'Why a state voted as it did, and what it did before the vote. Participation counts votes, not attendance at meetings. The group is the regional group without the state itself; votes in which the others were tied are left out and counted beside. “With the outcome” leaves out abstentions and votes whose outcome the source does not state; where a set holds adopted texts only, it says how often a yes or no was a yes.',
    leastVotes: 'Fewest votes behind a rate',
    leastVotesChoice: (votes) => (votes === 1 ? 'Any number' : `At least ${en.number(votes)}`),
    leastVotesGloss: 'Rates from fewer votes are greyed out and marked “few votes”.',
    fewVotes: 'few votes',
    columns: {
      held: 'Votes held',
      abstaining: 'Share abstaining',
      participation: 'Took part',
      loyalty: 'With its group',
      withOutcome: 'With the outcome',
      partner: 'State',
      value: 'Value',
      shared: 'n',
      interval: '95% interval',
      own: 'Its position',
      most: 'Most of its group',
      split: 'The others: Y–N–A',
      session: 'Session',
    },
    tied: (votes) => `${en.number(votes)} tied`,
    none: {
      abstaining: 'no votes cast',
      participation: 'no votes',
      loyalty: 'nothing to compare',
      withOutcome: 'not known',
      absence: 'absences not in source',
    },

    abstention: (state, abstentions, votes, share) =>
      `${state} abstained in ${en.number(abstentions)} of the ${votesEn(votes)} it cast: ${share}.`,
    abstentionCompared: {
      more: (median, states) =>
        `That is more often than the median of the ${statesEn(states)} looked at (${median}).`,
      less: (median, states) =>
        `That is less often than the median of the ${statesEn(states)} looked at (${median}).`,
      same: (median, states) =>
        `That is as often as the median of the ${statesEn(states)} looked at (${median}).`,
    },
    saysLittle: 'So few votes say little.',
    betweenSentences: ' ',
    castNone: (state) => `${state} cast none of the votes looked at.`,
    nothingHere: (state) => `No vote of ${state} is among the votes looked at.`,

    positionsTitle: (state, position, count, votes) =>
      `${state} ${TOOK_EN[position]} in ${en.number(count)} of ${en.number(votes)} recorded ${votes === 1 ? 'vote' : 'votes'}`,
    positionsSubtitle: 'Votes held while it was a member, by position',
    positionsLimits:
      'Texts adopted without a vote, which are most of them: there no state’s position is noted.',
    listThem: 'List them',

    sessionsTitle: (state, sessions, total) =>
      `${state} has votes in ${en.number(sessions)} of ${en.number(total)} ${total === 1 ? 'session' : 'sessions'}`,
    sessionsMost: (title, session, abstentions, votes) =>
      `${title}; it abstained most in ${lowerFirst(session)}, in ${en.number(abstentions)} of ${en.number(votes)}`,
    sessionsSubtitle: 'Votes held while it was a member, by session and position',
    sessionsLimits:
      'How many texts a session adopted without a vote. A longer bar means more votes held, not more activity of the state.',
    sessionRange: (first, last) => `Sessions ${first} to ${last}`,
    gap: {
      notMember: (sessions) =>
        sessions === 1 ? 'not a member' : `not a member (${en.number(sessions)} sessions)`,
      noRecord: (sessions) =>
        sessions === 1 ? 'no record of it' : `no record of it (${en.number(sessions)} sessions)`,
    },
    openVotes: (session, position, votes) => `${session}, ${position}: ${votesEn(votes)}`,

    partnersTitle: (state, closest, furthest) =>
      `${state} voted most like ${valueEn(closest)} and least like ${valueEn(furthest)}`,
    partnersNothing: (state, least) => `No state shares at least ${votesEn(least)} with ${state} here`,
    partnersSubtitle: (measure, least, states, fewer) =>
      [
        `${measure} with each of the ${statesEn(states)} that share at least ${votesEn(least)} with it`,
        fewer > 0 && `${statesEn(fewer)} with fewer left out`,
      ]
        .filter(Boolean)
        .join('; '),
    partnersLimits:
      'Why two states vote alike: they may do so for different reasons. Members of different years share different votes, so that values from different votes stand side by side. Of equal values the one from more votes stands first.',
    closest: (states) => `Closest ${en.number(states)}`,
    furthest: (states) => `Furthest ${en.number(states)}`,
    openPair: (state, partner) => `Compare ${state} with ${partner}`,

    nVotes: (votes) => `n ${en.number(votes)} recorded ${votes === 1 ? 'vote' : 'votes'}`,
    mapTitle: (high, states, state, from) =>
      `${en.number(high)} of ${statesEn(states)} agreed with ${state} at ${from} or more`,
    mapNothing: (state) => `Too few shared votes for a map of ${state}`,
    mapSubtitle: (measure, least) => `${measure}, for states with at least ${votesEn(least)} shared`,
    mapLimits:
      'Large states are not more important than small ones: every state has one vote. States that were never members together share no votes and stay empty.',
    mapMark: valueEn,
    mapFew: (votes) => `fewer than ${votesEn(votes)} shared`,
    range: (from, to) => `${from} to ${to}`,

    timeTitle: (state, partner, from, to) => `${state} – ${partner} varied most: between ${from} and ${to}`,
    timeAt: (value, period) => `${value} (${lowerFirst(period)})`,
    timePlain: (state) => `Agreement with ${state} over time`,
    timeSubtitle: (measure, state, division) => `${measure} with ${state}, by ${division}`,
    timeLimits:
      'A session has few votes, so that one vote moves a point far. A gap means no shared votes, not disagreement.',
    timeDefault: 'The three closest are shown until you choose others.',
    timeOwn: 'The states chosen are those of the comparison, too.',
    timeEmpty: (partners) => `No shared votes with: ${en.list(partners)}.`,

    breaksTitle: (state, breaks, votes) =>
      breaks === 0
        ? `${state} voted with most of its group in all ${votesEn(votes)}`
        : `${state} voted otherwise than most of its group in ${en.number(breaks)} of ${votesEn(votes)}`,
    breaksNothing: (state) => `There is no vote in which ${state} can be compared with its group`,
    breaksSubtitle: (groups, tied) =>
      [
        en.list(groups),
        'votes in which it took another position than most of the others',
        tied > 0 && `${votesEn(tied)} in which the others were tied are left out`,
      ]
        .filter(Boolean)
        .join('; '),
    breaksLimits:
      'Whether the group had agreed on a position: regional groups often do not. “Most” is the position that more of the others took than any other. The state itself is left out of the group it is compared with; who did not vote broke with nobody.',

    votesTitle: (state, counts) => `Every vote of ${state}: ${counts.join(', ')}`,
    votesTitleOf: (state, position, count, votes) =>
      `${state} ${TOOK_EN[position]} in these ${en.number(count)} of ${votesEn(votes)}`,
    votesLimits:
      'Texts adopted without a vote. Why the state voted so: explanations of vote are not in the data.',
    positionChoice: 'Votes shown',
    all: 'All',
    countOf: (label, count) => `${label} (${en.number(count)})`,
  },
  zh: {
    mostAbstaining: (state, abstentions, votes) =>
      `${state}弃权最多：投票${zh.number(votes)}次，弃权${zh.number(abstentions)}次`,
    statesSubtitle:
      '各国担任成员期间举行的记录表决，按立场；以及参加表决、与本区域组多数一致、与结果一致的比例',
    mostAmong: (states, votes) => `“最多”是就投票至少${zh.number(votes)}次的${zh.number(states)}个国家而言。`,
    statesLimits:
      '国家为何如此投票，以及表决前做了什么。参加率计的是表决，不是出席会议。区域组不含该国自己；组内其他国家票数相同而无多数的表决不计入，另行列出。“与结果一致”不计弃权票和来源未说明结果的表决；若数据集只含通过的案文，它说的是赞成或反对票中赞成所占比例。',
    leastVotes: '比例所依据的最少表决',
    leastVotesChoice: (votes) => (votes === 1 ? '不限' : `至少${zh.number(votes)}次`),
    leastVotesGloss: '依据更少的比例显示为灰色，并注明“票数少”。',
    fewVotes: '票数少',
    columns: {
      held: '表决次数',
      abstaining: '弃权比例',
      participation: '参加率',
      loyalty: '与本组一致',
      withOutcome: '与结果一致',
      partner: '国家',
      value: '数值',
      shared: 'n',
      interval: '95%区间',
      own: '该国立场',
      most: '本组多数',
      split: '其他国家：赞成–反对–弃权',
      session: '届会',
    },
    tied: (votes) => `${zh.number(votes)}次无多数`,
    none: {
      abstaining: '未投票',
      participation: '无表决',
      loyalty: '无可比较',
      withOutcome: '不详',
      absence: '来源不载缺席',
    },

    abstention: (state, abstentions, votes, share) =>
      `${state}投票${zh.number(votes)}次，其中弃权${zh.number(abstentions)}次，占${share}。`,
    abstentionCompared: {
      more: (median, states) => `高于所看${zh.number(states)}个国家的中位数（${median}）。`,
      less: (median, states) => `低于所看${zh.number(states)}个国家的中位数（${median}）。`,
      same: (median, states) => `与所看${zh.number(states)}个国家的中位数（${median}）相同。`,
    },
    saysLittle: '票数如此之少，说明不了多少问题。',
    betweenSentences: '',
    castNone: (state) => `${state}在所看的表决中没有投票。`,
    nothingHere: (state) => `所看的表决中没有${state}的投票。`,

    positionsTitle: (state, position, count, votes) =>
      `${zh.number(votes)}次记录表决中，${state}${TOOK_ZH[position]}${zh.number(count)}次`,
    positionsSubtitle: '担任成员期间举行的表决，按立场',
    positionsLimits: '未经表决通过的案文，即大多数案文：其中不记录各国立场。',
    listThem: '逐次列出',

    sessionsTitle: (state, sessions, total) =>
      `${state}在${zh.number(total)}届会议中的${zh.number(sessions)}届有表决`,
    sessionsMost: (title, session, abstentions, votes) =>
      `${title}；${session}弃权最多，${zh.number(votes)}次中${zh.number(abstentions)}次`,
    sessionsSubtitle: '担任成员期间举行的表决，按届会和立场',
    sessionsLimits: '各届会议未经表决通过了多少案文。条形较长只表示表决较多，不表示该国更活跃。',
    sessionRange: (first, last) => `第${first}届至第${last}届会议`,
    gap: {
      notMember: (sessions) => (sessions === 1 ? '非成员' : `非成员（${zh.number(sessions)}届）`),
      noRecord: (sessions) => (sessions === 1 ? '无记录' : `无记录（${zh.number(sessions)}届）`),
    },
    openVotes: (session, position, votes) => `${session}，${position}：${zh.number(votes)}次表决`,

    partnersTitle: (state, closest, furthest) =>
      `${state}的投票与${valueZh(closest)}最相近，与${valueZh(furthest)}最不同`,
    partnersNothing: (state, least) => `没有国家与${state}有至少${zh.number(least)}次共同表决`,
    partnersSubtitle: (measure, least, states, fewer) =>
      [
        `${measure}，与有至少${zh.number(least)}次共同表决的${zh.number(states)}个国家逐一比较`,
        fewer > 0 && `另有${zh.number(fewer)}个国家共同表决较少，未列入`,
      ]
        .filter(Boolean)
        .join('；'),
    partnersLimits:
      '两国为何投票相同：原因可能不同。任期不同的成员共同参加的表决也不同，因此并列的数值来自不同的表决。数值相同者，表决较多的在前。',
    closest: (states) => `最相近的${zh.number(states)}个`,
    furthest: (states) => `最不同的${zh.number(states)}个`,
    openPair: (state, partner) => `比较${state}与${partner}`,

    nVotes: (votes) => `n ${zh.number(votes)}次记录表决`,
    mapTitle: (high, states, state, from) =>
      `${zh.number(states)}个国家中有${zh.number(high)}个与${state}的一致程度达${from}或以上`,
    mapNothing: (state) => `${state}的共同表决太少，无法绘制地图`,
    mapSubtitle: (measure, least) => `${measure}，限有至少${zh.number(least)}次共同表决的国家`,
    mapLimits: '面积大的国家并不比小国重要：每国一票。从未同时担任成员的国家没有共同表决，留为空白。',
    mapMark: valueZh,
    mapFew: (votes) => `共同表决少于${zh.number(votes)}次`,
    range: (from, to) => `${from}至${to}`,

    timeTitle: (state, partner, from, to) => `${state}与${partner}变化最大：${from}至${to}之间`,
    timeAt: (value, period) => `${value}（${period}）`,
    timePlain: (state) => `历时与${state}的一致程度`,
    timeSubtitle: (measure, state, division) =>
      `与${state}的${measure}，按${division === 'session' ? '届会' : '年份'}`,
    timeLimits: '一届会议表决不多，一次表决就能使一个点移动很远。空缺表示没有共同表决，不表示分歧。',
    timeDefault: '在您选择之前，显示最相近的三个国家。',
    timeOwn: '所选国家也是比较页中的国家。',
    timeEmpty: (partners) => `没有共同表决：${zh.list(partners)}。`,

    breaksTitle: (state, breaks, votes) =>
      breaks === 0
        ? `${state}在全部${zh.number(votes)}次表决中与本区域组多数一致`
        : `${zh.number(votes)}次表决中，${state}有${zh.number(breaks)}次与本区域组多数不同`,
    breaksNothing: (state) => `没有可将${state}与本区域组比较的表决`,
    breaksSubtitle: (groups, tied) =>
      [
        zh.list(groups),
        '该国立场不同于组内其他国家多数立场的表决',
        tied > 0 && `其他国家无多数的${zh.number(tied)}次表决未列入`,
      ]
        .filter(Boolean)
        .join('；'),
    breaksLimits:
      '区域组是否商定了立场：区域组往往没有商定。“多数”指组内其他国家采取最多的立场。用来比较的区域组不含该国自己；未投票者不算与本组不同。',

    votesTitle: (state, counts) => `${state}的历次投票：${counts.join('，')}`,
    votesTitleOf: (state, position, count, votes) =>
      `${zh.number(votes)}次表决中，${state}在这${zh.number(count)}次中${TOOK_ZH[position]}`,
    votesLimits: '未经表决通过的案文。国家为何如此投票：数据中没有对投票的解释。',
    positionChoice: '所示表决',
    all: '全部',
    countOf: (label, count) => `${label}（${zh.number(count)}）`,
  },
};
