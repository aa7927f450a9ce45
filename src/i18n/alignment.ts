import { createFormats } from './formats.ts';
import { lowerFirst } from './lowerFirst.ts';
import { startingWithArticle, withArticle } from './withArticle.ts';
import type { Words } from './wordsOf.ts';

const en = createFormats('en-GB');
const zh = createFormats('zh-Hans');

/** How near the distances of a map come to what they stand for. */
export type MapFit = 'good' | 'fair' | 'poor';

/** How far a ranking is the same in two ways. */
export type RankingFit = 'same' | 'partly' | 'other';

/** What the page of who votes with whom says. */
export interface AlignmentWords {
  readonly lead: string;
  readonly order: string;
  readonly orders: Readonly<Record<'blocs' | 'group' | 'name' | 'state', string>>;
  /** An order with what it goes by, one after the other. */
  readonly orderBy: (order: string, parts: readonly string[]) => string;
  readonly reference: string;
  readonly leastShared: (votes: number) => string;
  readonly tooFew: string;
  readonly tooFewAdvice: string;

  readonly matrixTitle: (blocs: string, closest: string, furthest: string) => string;
  readonly blocSizes: (sizes: readonly number[]) => string;
  readonly noBlocs: string;
  readonly closestPair: (first: string, second: string, value: string, n: number) => string;
  readonly furthestPair: (first: string, second: string, value: string, n: number) => string;
  readonly matrixNothing: (least: number) => string;
  readonly matrixSubtitle: (measure: string, states: number, order: string) => string;
  readonly matrixN: (votes: number, pairs: number) => string;
  readonly matrixFinding: (title: string, many: number) => string;
  readonly blocList: string;
  readonly blocMembers: (place: number, names: readonly string[]) => string;
  readonly matrixLimits: string;
  readonly matrixField: string;
  readonly matrixHint: string;
  readonly enlarge: string;
  readonly fit: string;
  readonly apart: (value: string) => string;
  readonly together: (value: string) => string;
  readonly looks: {
    readonly thin: (votes: number) => string;
    readonly noSharedVotes: string;
    readonly undefined: string;
    readonly self: string;
  };
  readonly votesCast: (state: string, votes: number) => string;
  readonly pairName: (first: string, second: string) => string;
  readonly reasons: Readonly<Record<'agreementCertain' | 'noYesNoVotes', string>>;
  readonly fewerThan: (votes: number) => string;

  readonly anchors: string;
  readonly leftAnchor: string;
  readonly rightAnchor: string;
  readonly drawing: string;
  readonly failedTitle: string;
  readonly failed: (reason: string) => string;

  readonly mapTitle: (nearLeft: string, left: string, nearRight: string, right: string) => string;
  readonly mapNothing: string;
  readonly mapSubtitle: (measure: string) => string;
  readonly mapN: (states: number) => string;
  readonly mapReading: (stress: string, fit: MapFit) => string;
  readonly pairsLeftOut: (pairs: number, least: number) => string;
  readonly unplaced: (names: readonly string[]) => string;
  readonly notAnchored: string;
  readonly mapAcross: (left: string, right: string) => { readonly start: string; readonly end: string };
  readonly mapUp: string;
  readonly mapUpShort: string;
  readonly stressIs: (stress: string) => string;
  readonly mapLimits: string;
  readonly pointHint: string;

  readonly scatterTitle: (
    state: string,
    left: string,
    leftValue: string,
    right: string,
    rightValue: string,
  ) => string;
  readonly scatterNothing: string;
  readonly scatterSubtitle: (measure: string, left: string, right: string) => string;
  readonly axisRight: (measure: string, state: string) => string;
  readonly axisUp: (measure: string, state: string) => string;
  readonly withAnchor: (anchor: string, value: string, n: number) => string;
  readonly notDrawn: (names: readonly string[], least: number) => string;
  readonly scatterLimits: string;

  readonly scaleTitle: (first: string, last: string, share: string) => string;
  readonly scaleNothing: string;
  readonly scaleSubtitle: string;
  readonly scaleN: (states: number, votes: number) => string;
  readonly scaleUnit: string;
  readonly scalePlace: (position: string) => string;
  readonly scaleReading: (share: string) => string;
  readonly scaleUnplaced: (names: readonly string[]) => string;
  readonly scaleVotes: string;
  readonly favouredLeft: string;
  readonly favouredRight: string;
  readonly scaleLimits: string;

  readonly robustnessTitle: (fit: RankingFit, least: string, leastRho: string, mostRho: string) => string;
  readonly robustnessTitleOne: (fit: RankingFit, choice: string, rho: string) => string;
  readonly robustnessNote: (rho: string, pairs: number) => string;
  readonly robustnessHint: string;
  readonly blocsKept: (choices: readonly string[]) => string;
  readonly blocsChanged: (choices: readonly { readonly choice: string; readonly states: number }[]) => string;
  /** Sentences one after the other. */
  readonly sentences: (parts: readonly (string | false)[]) => string;
  readonly blocsSame: string;
  readonly statesMove: (states: number) => string;
  readonly robustnessNothing: string;
  readonly robustnessSubtitle: (measure: string) => string;
  readonly robustnessLimits: string;
  readonly withUnanimous: Readonly<Record<'include' | 'exclude', string>>;
  readonly noUnanimous: string;
  readonly pairsRanked: (pairs: number) => string;

  readonly movesTitle: (pair: string, before: number, after: number, pairs: number) => string;
  readonly movesNothing: string;
  readonly movesSubtitle: (before: string, after: string) => string;
  readonly movesLimits: string;

  readonly partnersTitle: (state: string, after: string, fit: RankingFit, rho: string) => string;
  readonly partnersNothing: (state: string) => string;
  readonly partnersSubtitle: (state: string, before: string, after: string) => string;
  readonly partnersFirst: (first: readonly string[], firstAfter: readonly string[], kept: number) => string;
  readonly partnersN: (partners: number) => string;
  readonly partnersLimits: string;
  readonly partnersState: string;
  readonly partnerLine: (
    name: string,
    before: string,
    rankBefore: string,
    after: string,
    rankAfter: string,
  ) => string;
  readonly slopeHint: string;
  /** Which partners have a name, where not all have. */
  readonly slopesNamed: (first: number, last: number) => string;
  readonly unranked: (names: readonly string[], least: number) => string;

  readonly columns: Readonly<
    Record<
      | 'first'
      | 'second'
      | 'state'
      | 'value'
      | 'shared'
      | 'interval'
      | 'across'
      | 'up'
      | 'group'
      | 'position'
      | 'low'
      | 'high'
      | 'votesCast'
      | 'comparison'
      | 'spearman'
      | 'kendall'
      | 'pairs'
      | 'mover'
      | 'blocs'
      | 'pair'
      | 'change',
      string
    >
  >;
  readonly valueIn: (measure: string) => string;
  readonly nIn: (measure: string) => string;
  readonly rankIn: (measure: string) => string;
}

/** The possessive of a name: `China’s`, `the Philippines’`. */
function ownedBy(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

function statesEn(states: number): string {
  return `${en.number(states)} ${states === 1 ? 'state' : 'states'}`;
}

const RANKING_EN: Readonly<Record<RankingFit, string>> = {
  same: 'keeps nearly the same order',
  partly: 'keeps its order in part',
  other: 'changes its order',
};

const HOLDS_EN: Readonly<Record<RankingFit, string>> = {
  same: 'The picture holds',
  partly: 'The picture holds in part',
  other: 'The picture changes',
};

const HOLDS_ZH: Readonly<Record<RankingFit, string>> = {
  same: '图景不变',
  partly: '图景部分不变',
  other: '图景改变',
};

const RANKING_ZH: Readonly<Record<RankingFit, string>> = {
  same: '顺序几乎不变',
  partly: '顺序部分保持',
  other: '顺序改变',
};

/** The words of the page of who votes with whom, in each language. */
export const ALIGNMENT_WORDS: Words<AlignmentWords> = {
  en: {
    lead: 'Who votes with whom: every pair of states that shared votes, as a matrix, as a map and along one line, and whether the picture holds when agreement is measured in another way.',
    order: 'Order of states',
    orders: { blocs: 'Blocs', group: 'Regional group', name: 'Name', state: 'Agreement with one state' },
    orderBy: (order, parts) => `${order} (${parts.join(', ')})`,
    reference: 'State',
    leastShared: (votes) =>
      `For blocs and maps, pairs with fewer than ${en.number(votes)} shared votes count as unknown.`,
    tooFew: 'Fewer than two states voted.',
    tooFewAdvice: 'Clear a part of the selection above.',

    matrixTitle: (blocs, closest, furthest) => `${blocs}: ${closest}, ${furthest}`,
    blocSizes: (sizes) => `${en.number(sizes.length)} blocs, of ${en.list(sizes.map(en.number))} states`,
    noBlocs: 'No blocs',
    closestPair: (first, second, value, n) =>
      `${withArticle(first)} and ${withArticle(second)} are closest (${value}, n ${en.number(n)})`,
    furthestPair: (first, second, value, n) =>
      `${withArticle(first)} and ${withArticle(second)} furthest apart (${value}, n ${en.number(n)})`,
    matrixNothing: (least) => `No two states share ${en.number(least)} votes or more`,
    matrixSubtitle: (measure, states, order) =>
      `${measure} of every pair among ${statesEn(states)}. Order: ${lowerFirst(order)}`,
    matrixN: (votes, pairs) => `n ${en.number(votes)} votes, ${en.number(pairs)} pairs with a value`,
    matrixFinding: (title, many) =>
      `${title}. Closest and furthest among pairs with at least ${en.number(many)} shared votes.`,
    blocList: 'Who stands in which bloc',
    blocMembers: (place, names) => `Bloc ${en.number(place)}: ${en.list(names)}.`,
    matrixLimits:
      'Why states vote alike: agreement is no alliance, and a state can agree with another for reasons of its own. A pair of few shared votes can look closer or further than it is. Blocs are drawn where states are most clearly apart by their mean silhouette, between two and six of them; another number is possible.',
    matrixField: 'Matrix of states: arrow keys move from pair to pair, Enter opens the votes',
    matrixHint:
      'Point at a cell or touch it, or use the arrow keys, to read a pair; press it to open its votes.',
    enlarge: 'Larger cells with names',
    fit: 'Fit to width',
    apart: (value) => `${value}, apart`,
    together: (value) => `${value}, together`,
    looks: {
      thin: (votes) => `Smaller: fewer than ${en.number(votes)} votes`,
      noSharedVotes: 'No shared votes',
      undefined: 'Undefined',
      self: 'The state itself',
    },
    votesCast: (state, votes) => `${state}: ${en.number(votes)} ${votes === 1 ? 'vote' : 'votes'} cast`,
    pairName: (first, second) => `${first} – ${second}`,
    reasons: {
      agreementCertain: 'undefined: each always took one and the same position, so chance explains all',
      noYesNoVotes: 'undefined: no shared vote in which both said yes or no',
    },
    fewerThan: (votes) => `fewer than ${en.number(votes)} votes`,

    anchors: 'Anchors of map, plot and line',
    leftAnchor: 'Left',
    rightAnchor: 'Right',
    drawing: 'Computing…',
    failedTitle: 'No picture',
    failed: (reason) => `The picture could not be computed: ${reason}`,

    mapTitle: (nearLeft, left, nearRight, right) =>
      `On the map ${withArticle(nearLeft)} is next to ${withArticle(left)}, ${withArticle(nearRight)} next to ${withArticle(right)}`,
    mapNothing: 'No map: too few shared votes',
    mapSubtitle: (measure) => `Each state a point: the less alike by ${measure}, the further apart`,
    mapN: (states) => `n ${statesEn(states)}`,
    mapReading: (stress, fit) =>
      `Stress ${stress}: ${
        {
          good: 'a good fit; distances can be read as they are',
          fair: 'a fair fit; trust the large distances more than the small ones',
          poor: 'a poor fit; two directions do not hold what the votes say',
        }[fit]
      } (about 0.05 is good, 0.1 fair, 0.2 poor: Kruskal 1964).`,
    pairsLeftOut: (pairs, least) =>
      pairs === 0
        ? ''
        : `${en.number(pairs)} pairs share fewer than ${en.number(least)} votes: nothing holds them together or apart.`,
    unplaced: (names) => `Not on the map for want of shared votes: ${en.list(names.map(withArticle))}.`,
    notAnchored: 'The anchors do not lie apart, so the map is not turned to them.',
    mapAcross: (left, right) => ({
      start: `← nearer to ${withArticle(left)}`,
      end: `nearer to ${withArticle(right)} →`,
    }),
    mapUp: '↕ differences that left and right do not show',
    mapUpShort: '↕ other differences',
    stressIs: (stress) => `stress ${stress}`,
    mapLimits:
      'Only distances mean something. Left and right are given by the two anchors; up and down show what sets states apart besides, and have no name of their own. Another pair of anchors turns the map and changes no distance.',
    pointHint: 'Point at a state or touch it, or use the arrow keys, to read it; press it to open it.',

    scatterTitle: (state, left, leftValue, right, rightValue) =>
      `${startingWithArticle(state)} stands between: ${leftValue} with ${withArticle(left)}, ${rightValue} with ${withArticle(right)}`,
    scatterNothing: 'No state shares votes with both anchors',
    scatterSubtitle: (measure, left, right) =>
      `${measure} with ${withArticle(left)} and with ${withArticle(right)}`,
    axisRight: (measure, state) => `${measure} with ${withArticle(state)} →`,
    axisUp: (measure, state) => `↑ ${measure} with ${withArticle(state)}`,
    withAnchor: (anchor, value, n) => `${value} with ${withArticle(anchor)} (n ${en.number(n)})`,
    notDrawn: (names, least) =>
      `Not drawn, with fewer than ${en.number(least)} votes shared with one of the two: ${en.list(names.map(withArticle))}.`,
    scatterLimits:
      'The two values of a state may come from different votes, where it shared some with one anchor alone.',

    scaleTitle: (first, last, share) =>
      `From ${withArticle(first)} to ${withArticle(last)}: one line accounts for ${share} of the differences`,
    scaleNothing: 'No line: no vote divided these states',
    scaleSubtitle:
      'States along the line that most of their votes follow, by regional group; made from the votes, whatever the measure',
    scaleN: (states, votes) => `n ${statesEn(states)}, ${en.number(votes)} ${votes === 1 ? 'vote' : 'votes'}`,
    scaleUnit: 'standard deviations from the mean of all states',
    scalePlace: (position) => `at ${position}`,
    scaleReading: (share) =>
      `How to read it: with in favour as 1, abstaining as 0 and against as −1, this is the line that tells most about who voted how (the first principal component; votes not cast are left out). It accounts for ${share} of the differences between states; the rest does not lie on one line. The anchors decide only which end is on the left.`,
    scaleUnplaced: (names) =>
      `Not on the line, with no vote that divided others: ${en.list(names.map(withArticle))}.`,
    scaleVotes: 'The votes that it shows best:',
    favouredLeft: '(support grows towards the left)',
    favouredRight: '(support grows towards the right)',
    scaleLimits:
      'What the line is about: it follows from these votes alone, and other votes make another line. 0 is the mean of the states, not a neutral place, and no end is better than the other. A state with few votes lies nearer to 0, with a wide interval.',

    robustnessTitle: (fit, least, leastRho, mostRho) =>
      `${HOLDS_EN[fit]} with another measure: ρ ${leastRho} to ${mostRho}, least with ${least}`,
    robustnessTitleOne: (fit, choice, rho) => `${HOLDS_EN[fit]} with ${choice}: ρ ${rho}`,
    robustnessNote: (rho, pairs) => `ρ ${rho} · n ${en.number(pairs)}`,
    robustnessHint: 'Press a row to see the whole page by that choice.',
    blocsKept: (choices) => `The blocs stay the same with ${en.list(choices)}.`,
    blocsChanged: (choices) =>
      `In another bloc would stand ${en.list(choices.map(({ choice, states }) => `${statesEn(states)} with ${choice}`))}.`,
    sentences: (parts) => parts.filter(Boolean).join(' '),
    blocsSame: 'the same',
    statesMove: (states) => `${statesEn(states)} in another`,
    robustnessNothing: 'No other ranking can be compared',
    robustnessSubtitle: (measure) =>
      `Does the picture hold? All pairs ranked by ${measure} and by each other choice: 1 is the same order (Spearman’s ρ)`,
    robustnessLimits:
      'Rank correlations look at order alone: 1 is the same order, 0 none in common, −1 the reverse. They do not say which measure is right.',
    withUnanimous: { include: 'Unanimous votes counted', exclude: 'Unanimous votes left out' },
    noUnanimous: 'There is no unanimous vote among those looked at, so leaving them out changes nothing.',
    pairsRanked: (pairs) => `n ${en.number(pairs)} pairs`,

    movesTitle: (pair, before, after, pairs) =>
      `${pair} moves most: from rank ${en.number(before)} to ${en.number(after)} of ${en.number(pairs)}`,
    movesNothing: 'No pair changes its rank',
    movesSubtitle: (before, after) => `Pairs whose rank changes most from ${before} to ${after}`,
    movesLimits:
      'Pairs with equal values share the middle of their ranks, halves included, so a small change of value can move many ranks.',

    partnersTitle: (state, after, fit, rho) =>
      `With ${after} the ranking of ${ownedBy(withArticle(state))} partners ${RANKING_EN[fit]} (ρ ${rho})`,
    partnersNothing: (state) => `The partners of ${withArticle(state)} cannot be ranked in both ways`,
    partnersSubtitle: (state, before, after) =>
      `Partners of ${withArticle(state)}, closest first: by ${before} and by ${after}`,
    partnersFirst: (first, firstAfter, kept) =>
      kept === first.length
        ? `The first ${en.number(kept)} stay the first: ${en.list(firstAfter.map(withArticle))}.`
        : `The first ${en.number(first.length)} were ${en.list(first.map(withArticle))}; they become ${en.list(firstAfter.map(withArticle))}: ${en.number(kept)} of them stay.`,
    partnersN: (partners) => `n ${en.number(partners)} ${partners === 1 ? 'partner' : 'partners'}`,
    partnersLimits:
      'Two partners with nearly the same value can change places without meaning. Values of different measures are not on one scale; only their order is compared.',
    partnersState: 'Partners of',
    partnerLine: (name, before, rankBefore, after, rankAfter) =>
      `${name}: ${before}, rank ${rankBefore}; ${after}, rank ${rankAfter}`,
    slopeHint: 'Point at a partner or touch it, or use the arrow keys; press it to open the votes.',
    slopesNamed: (first, last) =>
      `Named on each side are the first ${en.number(first)}, the last ${en.number(last)} and those that move most; the table has all.`,
    unranked: (names, least) =>
      `Not ranked, with fewer than ${en.number(least)} votes or no value: ${en.list(names.map(withArticle))}.`,

    columns: {
      first: 'State',
      second: 'Other state',
      state: 'State',
      value: 'Value',
      shared: 'n',
      interval: '95% interval',
      across: 'Left to right',
      up: 'Upwards',
      group: 'Regional group',
      position: 'Position',
      low: 'Interval from',
      high: 'Interval to',
      votesCast: 'Votes cast',
      comparison: 'Compared with',
      spearman: 'Spearman’s ρ',
      kendall: 'Kendall’s τ-b',
      pairs: 'Pairs ranked',
      mover: 'Moves most',
      blocs: 'Blocs',
      pair: 'Pair',
      change: 'Ranks moved',
    },
    valueIn: (measure) => measure,
    nIn: (measure) => `n (${measure})`,
    rankIn: (measure) => `Rank by ${measure}`,
  },
  zh: {
    lead: '谁与谁投票一致：有共同表决的每一对国家，以矩阵、地图和一条直线呈现；并看换一种指标后图景是否不变。',
    order: '国家顺序',
    orders: { blocs: '集团', group: '区域组', name: '名称', state: '与某国的一致程度' },
    orderBy: (order, parts) => `${order}（${parts.join('、')}）`,
    reference: '国家',
    leastShared: (votes) => `划分集团和绘制地图时，共同表决少于${zh.number(votes)}次的国家对视为未知。`,
    tooFew: '参加表决的国家不足两个。',
    tooFewAdvice: '请清除上面的部分条件。',

    matrixTitle: (blocs, closest, furthest) => `${blocs}：${closest}，${furthest}`,
    blocSizes: (sizes) => `${zh.number(sizes.length)}个集团，分别有${zh.list(sizes.map(zh.number))}国`,
    noBlocs: '没有集团',
    closestPair: (first, second, value, n) => `${first}与${second}最接近（${value}，n ${zh.number(n)}）`,
    furthestPair: (first, second, value, n) => `${first}与${second}相距最远（${value}，n ${zh.number(n)}）`,
    matrixNothing: (least) => `没有两国的共同表决达到${zh.number(least)}次`,
    matrixSubtitle: (measure, states, order) =>
      `${zh.number(states)}个国家两两之间的${measure}；顺序：${order}`,
    matrixN: (votes, pairs) => `n ${zh.number(votes)}次表决，${zh.number(pairs)}对有数值`,
    matrixFinding: (title, many) => `${title}。最近与最远取自共同表决至少${zh.number(many)}次的国家对。`,
    blocList: '各集团有哪些国家',
    blocMembers: (place, names) => `集团${zh.number(place)}：${zh.list(names)}。`,
    matrixLimits:
      '为何投票一致：一致不等于结盟，各国可能出于各自的理由。共同表决很少的一对可能显得比实际更近或更远。集团数在二至六个之间，取平均轮廓系数最大者；也可以划分为其他数目。',
    matrixField: '国家矩阵：方向键逐对移动，回车键打开有关表决',
    matrixHint: '指向或轻触格子，或使用方向键，读取一对国家；再点按可打开有关表决。',
    enlarge: '放大格子并显示名称',
    fit: '适合宽度',
    apart: (value) => `${value}，相远`,
    together: (value) => `${value}，相近`,
    looks: {
      thin: (votes) => `较小：少于${zh.number(votes)}次表决`,
      noSharedVotes: '没有共同表决',
      undefined: '无定义',
      self: '该国自身',
    },
    votesCast: (state, votes) => `${state}：投票${zh.number(votes)}次`,
    pairName: (first, second) => `${first}—${second}`,
    reasons: {
      agreementCertain: '无定义：双方始终持同一立场，一致可全由偶然解释',
      noYesNoVotes: '无定义：没有双方都投赞成或反对票的共同表决',
    },
    fewerThan: (votes) => `少于${zh.number(votes)}次表决`,

    anchors: '地图、散点图和直线的参照国',
    leftAnchor: '左',
    rightAnchor: '右',
    drawing: '正在计算……',
    failedTitle: '没有图形',
    failed: (reason) => `未能计算此图：${reason}`,

    mapTitle: (nearLeft, left, nearRight, right) => `地图上${nearLeft}紧邻${left}，${nearRight}紧邻${right}`,
    mapNothing: '没有地图：共同表决太少',
    mapSubtitle: (measure) => `每点为一国：按${measure}越不相似，相距越远`,
    mapN: (states) => `n ${zh.number(states)}国`,
    mapReading: (stress, fit) =>
      `应力${stress}：${
        {
          good: '吻合良好，距离可以直接解读',
          fair: '吻合尚可，大的距离比小的可靠',
          poor: '吻合较差，两个方向容纳不下表决所示',
        }[fit]
      }（约0.05为良好，0.1为尚可，0.2为较差：Kruskal 1964）。`,
    pairsLeftOut: (pairs, least) =>
      pairs === 0 ? '' : `${zh.number(pairs)}对国家的共同表决少于${zh.number(least)}次，不影响位置。`,
    unplaced: (names) => `因缺少共同表决而不在地图上：${zh.list(names)}。`,
    notAnchored: '两个参照国未分开，地图未按其转向。',
    mapAcross: (left, right) => ({ start: `← 更近${left}`, end: `更近${right} →` }),
    mapUp: '↕ 左右方向未显示的差异',
    mapUpShort: '↕ 其余差异',
    stressIs: (stress) => `应力${stress}`,
    mapLimits:
      '只有距离有意义。左右由两个参照国决定；上下显示其余差异，没有固定含义。更换参照国只会转动地图，不改变距离。',
    pointHint: '指向或轻触一国，或使用方向键读取；点按可打开该国。',

    scatterTitle: (state, left, leftValue, right, rightValue) =>
      `${state}居中：与${left}为${leftValue}，与${right}为${rightValue}`,
    scatterNothing: '没有国家与两个参照国都有共同表决',
    scatterSubtitle: (measure, left, right) => `与${left}和与${right}的${measure}`,
    axisRight: (measure, state) => `与${state}的${measure} →`,
    axisUp: (measure, state) => `↑ 与${state}的${measure}`,
    withAnchor: (anchor, value, n) => `与${anchor}为${value}（n ${zh.number(n)}）`,
    notDrawn: (names, least) => `与其中一国的共同表决少于${zh.number(least)}次，未绘出：${zh.list(names)}。`,
    scatterLimits: '一国的两个数值可能来自不同的表决，因为它可能只与其中一个参照国有共同表决。',

    scaleTitle: (first, last, share) => `从${first}到${last}：一条直线可解释${share}的差异`,
    scaleNothing: '没有直线：没有任何表决使这些国家出现分歧',
    scaleSubtitle: '各国在多数表决所循直线上的位置，按区域组分行；直接由表决得出，与所选指标无关',
    scaleN: (states, votes) => `n ${zh.number(states)}国，${zh.number(votes)}次表决`,
    scaleUnit: '与各国均值相差的标准差数',
    scalePlace: (position) => `位于${position}`,
    scaleReading: (share) =>
      `读法：以赞成为1、弃权为0、反对为−1，这是最能说明各国如何投票的直线（第一主成分；未投的票不计）。它解释了各国之间${share}的差异，其余的不在一条直线上。参照国只决定哪一端在左。`,
    scaleUnplaced: (names) => `因未参加任何有分歧的表决而不在直线上：${zh.list(names)}。`,
    scaleVotes: '最能体现这条直线的表决：',
    favouredLeft: '（越往左越赞成）',
    favouredRight: '（越往右越赞成）',
    scaleLimits:
      '这条直线说明什么：它只由这些表决得出，换一些表决就是另一条直线。0是各国的均值，并非中立位置；两端没有优劣之分。投票少的国家更靠近0，区间也宽。',

    robustnessTitle: (fit, least, leastRho, mostRho) =>
      `换用其他指标，${HOLDS_ZH[fit]}：ρ在${leastRho}至${mostRho}之间，改用${least}时变化最大`,
    robustnessTitleOne: (fit, choice, rho) => `改用${choice}，${HOLDS_ZH[fit]}：ρ ${rho}`,
    robustnessNote: (rho, pairs) => `ρ ${rho} · n ${zh.number(pairs)}`,
    robustnessHint: '点按一行，全页改用该做法。',
    blocsKept: (choices) => `改用${zh.list(choices)}，集团不变。`,
    blocsChanged: (choices) =>
      `归入其他集团的国家：${choices.map(({ choice, states }) => `改用${choice}有${zh.number(states)}国`).join('，')}。`,
    sentences: (parts) => parts.filter(Boolean).join(''),
    blocsSame: '不变',
    statesMove: (states) => `${zh.number(states)}国归入其他集团`,
    robustnessNothing: '没有可比较的其他排名',
    robustnessSubtitle: (measure) =>
      `换一种做法是否不变？所有国家对按${measure}与按其他做法的排名：1为顺序相同（斯皮尔曼ρ）`,
    robustnessLimits: '等级相关只看顺序：1为顺序相同，0为毫无共同，−1为完全相反。它不说明哪个指标正确。',
    withUnanimous: { include: '计入全体一致的表决', exclude: '不计全体一致的表决' },
    noUnanimous: '所看的表决中没有全体一致的，因此不计入它们也没有变化。',
    pairsRanked: (pairs) => `n ${zh.number(pairs)}对`,

    movesTitle: (pair, before, after, pairs) =>
      `${pair}变动最大：${zh.number(pairs)}对中从第${zh.number(before)}位到第${zh.number(after)}位`,
    movesNothing: '没有国家对改变位次',
    movesSubtitle: (before, after) => `从${before}到${after}位次变化最大的国家对`,
    movesLimits: '数值相等的国家对共享其位次的中间值（可能带半位），因此数值的微小变化可能移动许多位次。',

    partnersTitle: (state, after, fit, rho) =>
      `改用${after}，${state}的伙伴排名${RANKING_ZH[fit]}（ρ ${rho}）`,
    partnersNothing: (state) => `无法以两种方式排列${state}的伙伴`,
    partnersSubtitle: (state, before, after) => `${state}的伙伴，最接近者在先：按${before}和按${after}`,
    partnersFirst: (first, firstAfter, kept) =>
      kept === first.length
        ? `前${zh.number(kept)}名仍是这几国：${zh.list(firstAfter)}。`
        : `前${zh.number(first.length)}名原为${zh.list(first)}；变为${zh.list(firstAfter)}：其中${zh.number(kept)}国不变。`,
    partnersN: (partners) => `n ${zh.number(partners)}个伙伴`,
    partnersLimits: '数值几乎相同的两个伙伴互换位次并无意义。不同指标的数值不在同一尺度上，只比较顺序。',
    partnersState: '伙伴排名所属国家',
    partnerLine: (name, before, rankBefore, after, rankAfter) =>
      `${name}：${before}，第${rankBefore}位；${after}，第${rankAfter}位`,
    slopeHint: '指向或轻触一个伙伴，或使用方向键；点按可打开有关表决。',
    slopesNamed: (first, last) =>
      `两侧各标出前${zh.number(first)}位、后${zh.number(last)}位和位次变动最大者；全部见表格。`,
    unranked: (names, least) => `表决少于${zh.number(least)}次或无数值，未列入：${zh.list(names)}。`,

    columns: {
      first: '国家',
      second: '另一国',
      state: '国家',
      value: '数值',
      shared: 'n',
      interval: '95%区间',
      across: '左右',
      up: '上下',
      group: '区域组',
      position: '位置',
      low: '区间下限',
      high: '区间上限',
      votesCast: '投票次数',
      comparison: '比较对象',
      spearman: '斯皮尔曼ρ',
      kendall: '肯德尔τ-b',
      pairs: '排列对数',
      mover: '变动最大',
      blocs: '集团',
      pair: '国家对',
      change: '位次变化',
    },
    valueIn: (measure) => measure,
    nIn: (measure) => `n（${measure}）`,
    rankIn: (measure) => `按${measure}的位次`,
  },
};
