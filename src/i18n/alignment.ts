import { createFormats } from './formats.ts';
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
  readonly reference: string;
  readonly leastShared: (votes: number) => string;
  readonly tooFew: string;
  readonly tooFewAdvice: string;

  readonly matrixTitle: (blocs: string, closest: string, furthest: string) => string;
  readonly blocSizes: (sizes: readonly number[]) => string;
  readonly noBlocs: string;
  readonly closestPair: (first: string, second: string, value: string) => string;
  readonly furthestPair: (first: string, second: string, value: string) => string;
  readonly matrixNothing: (least: number) => string;
  readonly matrixSubtitle: (measure: string, states: number, order: string) => string;
  readonly matrixN: (votes: number, pairs: number) => string;
  readonly matrixFinding: (title: string, many: number) => string;
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

  readonly robustnessTitle: (least: string, leastRho: string, most: string, mostRho: string) => string;
  readonly robustnessNothing: string;
  readonly robustnessSubtitle: (measure: string) => string;
  readonly robustnessLimits: string;
  readonly withUnanimous: Readonly<Record<'include' | 'exclude', string>>;
  readonly noUnanimous: string;
  readonly pairsRanked: (pairs: number) => string;

  readonly movesTitle: (pair: string, before: number, after: number) => string;
  readonly movesNothing: string;
  readonly movesSubtitle: (before: string, after: string) => string;
  readonly movesLimits: string;

  readonly partnersTitle: (state: string, after: string, fit: RankingFit, rho: string) => string;
  readonly partnersNothing: (state: string) => string;
  readonly partnersSubtitle: (state: string, before: string, after: string) => string;
  readonly partnersFirst: (first: readonly string[], firstAfter: readonly string[], kept: number) => string;
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
      | 'comparison'
      | 'spearman'
      | 'kendall'
      | 'pairs'
      | 'mover'
      | 'pair'
      | 'rankBefore'
      | 'rankAfter'
      | 'change',
      string
    >
  >;
  readonly valueIn: (measure: string) => string;
  readonly nIn: (measure: string) => string;
  readonly rankIn: (measure: string) => string;
}

function statesEn(states: number): string {
  return `${en.number(states)} ${states === 1 ? 'state' : 'states'}`;
}

const RANKING_EN: Readonly<Record<RankingFit, string>> = {
  same: 'keeps nearly the same order',
  partly: 'keeps its order in part',
  other: 'changes its order',
};

const RANKING_ZH: Readonly<Record<RankingFit, string>> = {
  same: '顺序几乎不变',
  partly: '顺序部分保持',
  other: '顺序改变',
};

/** The words of the page of who votes with whom, in each language. */
export const ALIGNMENT_WORDS: Words<AlignmentWords> = {
  en: {
    lead: 'Who votes with whom: every pair of states that shared votes, as a matrix and as a map, and whether the picture holds when agreement is measured in another way.',
    order: 'Order of states',
    orders: { blocs: 'Blocs', group: 'Regional group', name: 'Name', state: 'Agreement with one state' },
    reference: 'State',
    leastShared: (votes) =>
      `For blocs and maps, pairs with fewer than ${en.number(votes)} shared votes count as unknown.`,
    tooFew: 'Fewer than two states voted.',
    tooFewAdvice: 'Clear a part of the selection above.',

    matrixTitle: (blocs, closest, furthest) => `${blocs}: ${closest}, ${furthest}`,
    blocSizes: (sizes) => `${en.number(sizes.length)} blocs, of ${en.list(sizes.map(en.number))} states`,
    noBlocs: 'No blocs',
    closestPair: (first, second, value) => `${first} and ${second} are closest (${value})`,
    furthestPair: (first, second, value) => `${first} and ${second} furthest apart (${value})`,
    matrixNothing: (least) => `No two states share ${en.number(least)} votes or more`,
    matrixSubtitle: (measure, states, order) =>
      `${measure} of every pair among ${statesEn(states)}. Order: ${order.toLowerCase()}`,
    matrixN: (votes, pairs) => `n ${en.number(votes)} votes, ${en.number(pairs)} pairs with a value`,
    matrixFinding: (title, many) =>
      `${title}. Closest and furthest among pairs with at least ${en.number(many)} shared votes.`,
    blocMembers: (place, names) => `Bloc ${en.number(place)}: ${en.list(names)}.`,
    matrixLimits:
      'Why states vote alike: agreement is no alliance, and a state can agree with another for reasons of its own. A pair of few shared votes can look closer or further than it is. Blocs are drawn where states are most clearly apart by their mean silhouette, between two and six of them; another number is possible.',
    matrixField: 'Matrix of states: arrow keys move from pair to pair, Enter opens the votes',
    matrixHint: 'Point at a cell, or use the arrow keys, to read a pair; press it to open its votes.',
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

    anchors: 'Anchors of map and plot',
    leftAnchor: 'Left',
    rightAnchor: 'Right',
    drawing: 'Computing…',
    failed: (reason) => `The picture could not be computed: ${reason}`,

    mapTitle: (nearLeft, left, nearRight, right) =>
      `On the map ${nearLeft} is next to ${left}, ${nearRight} next to ${right}`,
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
    unplaced: (names) => `Not on the map for want of shared votes: ${en.list(names)}.`,
    notAnchored: 'The anchors do not lie apart, so the map is not turned to them.',
    mapAcross: (left, right) => ({ start: `← nearer to ${left}`, end: `nearer to ${right} →` }),
    mapUp: '↕ differences that left and right do not show',
    mapLimits:
      'Only distances mean something. Left and right are given by the two anchors; up and down show what sets states apart besides, and have no name of their own. Another pair of anchors turns the map and changes no distance.',
    pointHint: 'Point at a state, or use the arrow keys, to read it.',

    scatterTitle: (state, left, leftValue, right, rightValue) =>
      `${state} stands between: ${leftValue} with ${left}, ${rightValue} with ${right}`,
    scatterNothing: 'No state shares votes with both anchors',
    scatterSubtitle: (measure, left, right) => `${measure} with ${left} and with ${right}`,
    axisRight: (measure, state) => `${measure} with ${state} →`,
    axisUp: (measure, state) => `↑ ${measure} with ${state}`,
    withAnchor: (anchor, value, n) => `${value} with ${anchor} (n ${en.number(n)})`,
    notDrawn: (names, least) =>
      `Not drawn, with fewer than ${en.number(least)} votes shared with one of the two: ${en.list(names)}.`,
    scatterLimits:
      'The two values of a state may come from different votes, where it shared some with one anchor alone.',

    robustnessTitle: (least, leastRho, most, mostRho) =>
      `The ranking of pairs changes most with ${least} (ρ ${leastRho}), least with ${most} (ρ ${mostRho})`,
    robustnessNothing: 'No other ranking can be compared',
    robustnessSubtitle: (measure) => `All pairs ranked by ${measure}, compared with other choices`,
    robustnessLimits:
      'Rank correlations look at order alone: 1 is the same order, 0 none in common, −1 the reverse. They do not say which measure is right.',
    withUnanimous: { include: 'Unanimous votes counted', exclude: 'Unanimous votes left out' },
    noUnanimous: 'There is no unanimous vote among those looked at, so leaving them out changes nothing.',
    pairsRanked: (pairs) => `n ${en.number(pairs)} pairs`,

    movesTitle: (pair, before, after) =>
      `${pair} moves most: from rank ${en.number(before)} to ${en.number(after)}`,
    movesNothing: 'No pair changes its rank',
    movesSubtitle: (before, after) => `Pairs whose rank changes most from ${before} to ${after}`,
    movesLimits:
      'Ranks of pairs with equal values are shared, so a small change of value can move many ranks.',

    partnersTitle: (state, after, fit, rho) =>
      `With ${after} the ranking of ${state}’s partners ${RANKING_EN[fit]} (ρ ${rho})`,
    partnersNothing: (state) => `The partners of ${state} cannot be ranked in both ways`,
    partnersSubtitle: (state, before, after) =>
      `Partners of ${state}, closest first: by ${before} and by ${after}`,
    partnersFirst: (first, firstAfter, kept) =>
      `The first five were ${en.list(first)}; they become ${en.list(firstAfter)}: ${en.number(kept)} of the five stay.`,
    partnersLimits:
      'Two partners with nearly the same value can change places without meaning. Values of different measures are not on one scale; only their order is compared.',
    partnersState: 'Partners of',
    partnerLine: (name, before, rankBefore, after, rankAfter) =>
      `${name}: ${before}, rank ${rankBefore}; ${after}, rank ${rankAfter}`,
    slopeHint: 'Point at a partner, or use the arrow keys; press it to open the votes.',
    unranked: (names, least) =>
      `Not ranked, with fewer than ${en.number(least)} votes or no value: ${en.list(names)}.`,

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
      comparison: 'Compared with',
      spearman: 'Spearman’s ρ',
      kendall: 'Kendall’s τ-b',
      pairs: 'Pairs ranked',
      mover: 'Moves most',
      pair: 'Pair',
      rankBefore: 'Rank before',
      rankAfter: 'Rank after',
      change: 'Ranks moved',
    },
    valueIn: (measure) => measure,
    nIn: (measure) => `n (${measure})`,
    rankIn: (measure) => `Rank by ${measure}`,
  },
  zh: {
    lead: '谁与谁投票一致：有共同表决的每一对国家，以矩阵和地图呈现；并看换一种指标后图景是否不变。',
    order: '国家顺序',
    orders: { blocs: '集团', group: '区域组', name: '名称', state: '与某国的一致程度' },
    reference: '国家',
    leastShared: (votes) => `划分集团和绘制地图时，共同表决少于${zh.number(votes)}次的国家对视为未知。`,
    tooFew: '参加表决的国家不足两个。',
    tooFewAdvice: '请清除上面的部分条件。',

    matrixTitle: (blocs, closest, furthest) => `${blocs}：${closest}，${furthest}`,
    blocSizes: (sizes) => `${zh.number(sizes.length)}个集团，分别有${zh.list(sizes.map(zh.number))}国`,
    noBlocs: '没有集团',
    closestPair: (first, second, value) => `${first}与${second}最接近（${value}）`,
    furthestPair: (first, second, value) => `${first}与${second}相距最远（${value}）`,
    matrixNothing: (least) => `没有两国的共同表决达到${zh.number(least)}次`,
    matrixSubtitle: (measure, states, order) =>
      `${zh.number(states)}个国家两两之间的${measure}；顺序：${order}`,
    matrixN: (votes, pairs) => `n ${zh.number(votes)}次表决，${zh.number(pairs)}对有数值`,
    matrixFinding: (title, many) => `${title}。最近与最远取自共同表决至少${zh.number(many)}次的国家对。`,
    blocMembers: (place, names) => `集团${zh.number(place)}：${zh.list(names)}。`,
    matrixLimits:
      '为何投票一致：一致不等于结盟，各国可能出于各自的理由。共同表决很少的一对可能显得比实际更近或更远。集团数在二至六个之间，取平均轮廓系数最大者；也可以划分为其他数目。',
    matrixField: '国家矩阵：方向键逐对移动，回车键打开有关表决',
    matrixHint: '指向格子或使用方向键读取一对国家；点按可打开有关表决。',
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

    anchors: '地图与散点图的参照国',
    leftAnchor: '左',
    rightAnchor: '右',
    drawing: '正在计算……',
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
    mapLimits:
      '只有距离有意义。左右由两个参照国决定；上下显示其余差异，没有固定含义。更换参照国只会转动地图，不改变距离。',
    pointHint: '指向一国或使用方向键读取。',

    scatterTitle: (state, left, leftValue, right, rightValue) =>
      `${state}居中：与${left}为${leftValue}，与${right}为${rightValue}`,
    scatterNothing: '没有国家与两个参照国都有共同表决',
    scatterSubtitle: (measure, left, right) => `与${left}和与${right}的${measure}`,
    axisRight: (measure, state) => `与${state}的${measure} →`,
    axisUp: (measure, state) => `↑ 与${state}的${measure}`,
    withAnchor: (anchor, value, n) => `与${anchor}为${value}（n ${zh.number(n)}）`,
    notDrawn: (names, least) => `与其中一国的共同表决少于${zh.number(least)}次，未绘出：${zh.list(names)}。`,
    scatterLimits: '一国的两个数值可能来自不同的表决，因为它可能只与其中一个参照国有共同表决。',

    robustnessTitle: (least, leastRho, most, mostRho) =>
      `改用${least}时国家对的排名变化最大（ρ ${leastRho}），改用${most}时最小（ρ ${mostRho}）`,
    robustnessNothing: '没有可比较的其他排名',
    robustnessSubtitle: (measure) => `按${measure}排列的所有国家对，与其他做法比较`,
    robustnessLimits: '等级相关只看顺序：1为顺序相同，0为毫无共同，−1为完全相反。它不说明哪个指标正确。',
    withUnanimous: { include: '计入全体一致的表决', exclude: '不计全体一致的表决' },
    noUnanimous: '所看的表决中没有全体一致的，因此不计入它们也没有变化。',
    pairsRanked: (pairs) => `n ${zh.number(pairs)}对`,

    movesTitle: (pair, before, after) =>
      `${pair}变动最大：从第${zh.number(before)}位到第${zh.number(after)}位`,
    movesNothing: '没有国家对改变位次',
    movesSubtitle: (before, after) => `从${before}到${after}位次变化最大的国家对`,
    movesLimits: '数值相等的国家对共享位次，因此数值的微小变化可能移动许多位次。',

    partnersTitle: (state, after, fit, rho) =>
      `改用${after}，${state}的伙伴排名${RANKING_ZH[fit]}（ρ ${rho}）`,
    partnersNothing: (state) => `无法以两种方式排列${state}的伙伴`,
    partnersSubtitle: (state, before, after) => `${state}的伙伴，最接近者在先：按${before}和按${after}`,
    partnersFirst: (first, firstAfter, kept) =>
      `前五名原为${zh.list(first)}；变为${zh.list(firstAfter)}：五国中${zh.number(kept)}国不变。`,
    partnersLimits: '数值几乎相同的两个伙伴互换位次并无意义。不同指标的数值不在同一尺度上，只比较顺序。',
    partnersState: '伙伴排名所属国家',
    partnerLine: (name, before, rankBefore, after, rankAfter) =>
      `${name}：${before}，第${rankBefore}位；${after}，第${rankAfter}位`,
    slopeHint: '指向一个伙伴或使用方向键；点按可打开有关表决。',
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
      comparison: '比较对象',
      spearman: '斯皮尔曼ρ',
      kendall: '肯德尔τ-b',
      pairs: '排列对数',
      mover: '变动最大',
      pair: '国家对',
      rankBefore: '原位次',
      rankAfter: '新位次',
      change: '位次变化',
    },
    valueIn: (measure) => measure,
    nIn: (measure) => `n（${measure}）`,
    rankIn: (measure) => `按${measure}的位次`,
  },
};
