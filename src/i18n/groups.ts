import type { GroupDifference } from '../core/groups/groupPairVotes.ts';
import type { PoliticalGroupId } from '../core/groups/politicalGroup.ts';
import type { CastPosition } from '../core/position.ts';
import type { Tally } from '../core/tally.ts';
import { createFormats } from './formats.ts';
import { lowerFirst } from './lowerFirst.ts';
import { startingWithArticle, withArticle } from './withArticle.ts';
import type { Words } from './wordsOf.ts';

const en = createFormats('en-GB');
const zh = createFormats('zh-Hans');

interface GroupName {
  readonly name: string;
  readonly short: string;
}

/** A value at a time. */
interface ValueAt {
  readonly value: string;
  readonly at: string;
}

/** What the page of groups says. */
export interface GroupsWords {
  readonly lead: string;
  readonly names: Readonly<Record<PoliticalGroupId, GroupName>>;
  /** What a reader has to know of a membership. */
  readonly notes: Readonly<Partial<Record<PoliticalGroupId, string>>>;
  readonly ownNote: string;
  readonly choose: string;
  readonly shownCount: (groups: number) => string;
  readonly regional: string;
  readonly readyMade: string;
  readonly own: string;
  readonly chooseGloss: string;
  readonly onlyRegional: string;
  readonly unknownGroups: (ids: readonly string[]) => string;
  readonly makeSet: string;
  readonly editSet: (name: string) => string;
  readonly deleteSet: (name: string) => string;
  readonly edit: string;
  readonly remove: string;
  readonly setName: string;
  readonly setNameHint: string;
  readonly setStates: (states: number) => string;
  readonly setTooSmall: string;
  readonly save: string;
  readonly cancel: string;

  readonly n: (votes: number) => string;
  readonly group: string;
  readonly members: string;
  readonly agreementIndex: string;
  readonly indexVotes: string;
  readonly rice: string;
  readonly riceVotes: string;
  readonly tooFew: string;

  readonly cohesionTitle: (most: GroupValue, least: GroupValue) => string;
  readonly cohesionTitleOne: (group: GroupValue) => string;
  readonly cohesionNothing: string;
  readonly cohesionSubtitle: string;
  readonly cohesionHint: string;
  readonly cohesionHintOne: string;
  readonly cohesionLimits: string;
  readonly membersTitle: string;
  readonly membersGloss: string;
  readonly membersOf: (group: string, voted: number) => string;
  readonly nobody: string;

  readonly timeTitle: (group: string, earlier: ValueAt, later: ValueAt) => string;
  readonly timeTitleOne: (group: string, earlier: ValueAt, later: ValueAt) => string;
  readonly timeNothing: string;
  readonly timeSubtitle: (division: 'session' | 'year') => string;
  readonly timeLimits: string;
  readonly timeFirst: (shown: number, groups: number) => string;
  readonly timeEmpty: (groups: readonly string[]) => string;
  readonly period: string;
  readonly division: string;
  readonly divisions: Readonly<Record<'session' | 'year', string>>;

  readonly betweenTitle: (closest: PairValue, furthest: PairValue) => string;
  readonly betweenTitleOne: (pair: PairValue) => string;
  readonly betweenTitleWithin: (group: string, value: string) => string;
  readonly betweenNothing: string;
  readonly betweenSubtitle: (measure: string) => string;
  readonly betweenStripe: string;
  readonly betweenHint: string;
  readonly apart: string;
  readonly together: string;
  readonly betweenLimits: string;
  readonly within: (group: string) => string;
  readonly pair: (first: string, second: string) => string;
  readonly openVotes: (pair: string, value: string, n: string) => string;
  readonly pairs: string;
  readonly pairTitle: (first: string, second: string, difference: GroupDifference) => string;
  readonly pairSubtitle: string;
  readonly pairLimits: string;
  readonly pairsAlike: string;
  readonly votes: string;
  readonly value: string;

  readonly loyaltyTitle: (state: string, group: string, share: string, votes: number) => string;
  readonly loyaltyNothing: string;
  readonly loyaltySubtitle: (least: number) => string;
  readonly loyaltySubtitleOne: (least: number) => string;
  readonly loyaltyLimits: string;
  readonly loyaltyNote: (share: string, votes: number) => string;
  readonly loyalty: string;
  readonly interval: string;
  readonly compared: string;
  readonly skipped: string;
  readonly compareWith: string;
  readonly stateInGroup: (state: string, group: string) => string;

  readonly splitTitle: (group: string, symbol: string, tally: Tally) => string;
  readonly splitNothing: string;
  readonly splitSubtitle: string;
  readonly splitSubtitleOne: string;
  readonly splitLimits: string;
  readonly groupTally: string;
  readonly apartTitle: (group: string, apart: number, votes: number) => string;
  readonly apartNothing: string;
  readonly apartSubtitle: string;
  readonly apartLimits: string;
  readonly apartCount: string;
  readonly apartOf: (apart: number, votes: number) => string;
  readonly apartNever: (groups: readonly string[]) => string;
  readonly othersMostly: string;
  readonly mostly: Readonly<Record<CastPosition, string>>;
}

/** A group with its mean. */
interface GroupValue {
  readonly group: string;
  readonly value: string;
}

/** Two groups with what a measure says of them. */
interface PairValue {
  readonly first: string;
  readonly second: string;
  readonly value: string;
}

/** The words of the page of groups in each language. */
export const GROUPS_WORDS: Words<GroupsWords> = {
  en: {
    lead: 'How much states that belong together vote together: regional groups, political groups with the members of each day, and sets of your own.',
    names: {
      eu: { name: 'European Union', short: 'EU' },
      au: { name: 'African Union', short: 'African Union' },
      'arab-league': { name: 'League of Arab States', short: 'Arab League' },
      oic: { name: 'Organisation of Islamic Cooperation', short: 'OIC' },
      nam: { name: 'Non-Aligned Movement', short: 'Non-Aligned' },
      g77: { name: 'Group of 77 and China', short: 'G77 and China' },
      oecd: { name: 'OECD', short: 'OECD' },
      brics: { name: 'BRICS', short: 'BRICS' },
      nato: { name: 'NATO', short: 'NATO' },
      asean: { name: 'ASEAN', short: 'ASEAN' },
      caricom: { name: 'Caribbean Community', short: 'CARICOM' },
      gcc: { name: 'Gulf Cooperation Council', short: 'GCC' },
      nordic: { name: 'Nordic states', short: 'Nordic' },
      canz: { name: 'Canada, Australia and New Zealand', short: 'CANZ' },
    },
    notes: {
      eu: 'The European Economic Community before November 1993. The United Kingdom counts until 31 January 2020.',
      au: 'The Organization of African Unity before 2002. Morocco is out from 12 November 1984 to 30 January 2017. Suspended members count.',
      'arab-league': 'Suspended members count: the Syrian Arab Republic from 2011 to 2023, for one.',
      oic: 'Known by the year of joining only. Suspended members count.',
      nam: 'Full members, known by the year of joining only.',
      g77: 'The Group publishes no dates: before about 1990 a member may count some years too early.',
      brics: 'Members, not partners; Saudi Arabia is not counted.',
      nordic: 'Those of the Nordic Council.',
      canz: 'An informal group, taken as unchanged.',
    },
    ownNote: 'A set of your own: the same states at every vote.',
    choose: 'Groups',
    shownCount: (groups) => `${en.number(groups)} shown`,
    regional: 'Regional groups',
    readyMade: 'Political groups',
    own: 'Sets of your own',
    chooseGloss: 'With none ticked, the regional groups and your own sets are shown.',
    onlyRegional: 'Back to the regional groups',
    unknownGroups: (ids) => `Not known here, and left out: ${en.list(ids)}.`,
    makeSet: 'Make a set of states',
    editSet: (name) => `Edit ${name}`,
    deleteSet: (name) => `Delete ${name}`,
    edit: 'Edit',
    remove: 'Delete',
    setName: 'Name of the set',
    setNameHint: 'Any name without a colon',
    setStates: (states) => enStates(states),
    setTooSmall: 'A set needs a name and at least two states.',
    save: 'Save the set',
    cancel: 'Cancel',

    n: (votes) => `n ${enVotes(votes)}`,
    group: 'Group',
    members: 'Members that voted',
    agreementIndex: 'Agreement Index',
    indexVotes: 'n',
    rice: 'Rice index',
    riceVotes: 'n (yes or no)',
    tooFew: 'never two members voting',

    cohesionTitle: (most, least) =>
      `${startingWithArticle(most.group)} voted most alike (${most.value}), ${withArticle(least.group)} least (${least.value})`,
    cohesionTitleOne: ({ group, value }) => `${group}: Agreement Index ${value}`,
    cohesionNothing: 'No group had two members voting',
    cohesionSubtitle: 'Mean Agreement Index: 1 where all voted alike, 0 in three equal parts',
    cohesionHint: 'Press a group to see it alone, with all its votes.',
    cohesionHintOne:
      'All its votes are listed below, the most divided first. Press it to see all groups again.',
    cohesionLimits:
      'Votes in which fewer than two members voted are left out, so n differs between groups. Small groups reach high values more easily: two members can only agree or not. Alike is not the same as arranged, and what is adopted without a vote is not here.',
    membersTitle: 'Who belongs',
    membersGloss:
      'The members that voted here. Each counts in the votes held while it belonged to the group, and in no others.',
    membersOf: (group, voted) => `${group}: ${enStates(voted)} voted`,
    nobody: 'None of its members voted here.',

    timeTitle: (group, earlier, later) =>
      `${startingWithArticle(group)} changed most: from ${earlier.value} (${lowerFirst(earlier.at)}) to ${later.value} (${lowerFirst(later.at)})`,
    timeTitleOne: (group, earlier, later) =>
      `${startingWithArticle(group)} went from ${earlier.value} (${lowerFirst(earlier.at)}) to ${later.value} (${lowerFirst(later.at)})`,
    timeNothing: 'How alike each group voted over time',
    timeSubtitle: (division) =>
      `Mean Agreement Index per ${division === 'session' ? 'session' : 'year'}; 1 all alike, 0 three equal parts`,
    timeLimits:
      'What was voted on differs from one session to the next, and so do the members of the body: a change of the line need not be a change of anybody’s position. Hollow points rest on few votes.',
    timeFirst: (shown, groups) =>
      `The first ${en.number(shown)} of ${en.number(groups)} groups are drawn; the table has all.`,
    timeEmpty: (groups) => `Never two members voting: ${en.list(groups)}.`,
    period: 'Session or year',
    division: 'One point for each',
    divisions: { session: 'session', year: 'year' },

    betweenTitle: (closest, furthest) =>
      `Closest: ${withArticle(closest.first)} with ${withArticle(closest.second)} (${closest.value}); furthest apart: ${withArticle(furthest.first)} with ${withArticle(furthest.second)} (${furthest.value})`,
    betweenTitleOne: ({ first, second, value }) =>
      `${startingWithArticle(first)} with ${withArticle(second)}: ${value}`,
    betweenTitleWithin: (group, value) => `${group}: ${value}`,
    betweenNothing: 'No two groups voted beside each other',
    betweenSubtitle: (measure) =>
      `${measure} over all pairs of one member from each group; on the diagonal, of two members of one group`,
    betweenStripe: 'The stripe below a number',
    betweenHint: 'Press a number to see the two groups alone, vote by vote.',
    apart: 'apart',
    together: 'together',
    betweenLimits:
      'All pairs are counted together, so large groups and frequent voters weigh more. There is no interval: the pairs of one vote are not independent of each other, and one computed from their number would be far too narrow. n is the number of votes. A state in both groups is never paired with itself.',
    within: (group) => `${startingWithArticle(group)} among themselves`,
    pair: (first, second) => `${first} and ${second}`,
    openVotes: (pair, value, n) => `${pair}: ${value}, ${n}; open the votes`,
    pairs: 'Pairs counted',
    pairTitle: (first, second, { apart, compared }) =>
      compared === 0
        ? `${startingWithArticle(first)} and ${withArticle(second)} cannot be compared`
        : `Most of ${withArticle(first)} voted otherwise than most of ${withArticle(second)} in ${en.number(apart)} of ${enVotes(compared)}`,
    pairSubtitle:
      'Each vote in which members of both voted, the furthest apart first; what either did (in favour – against – abstaining), and the share of pairs of one member from each that took the same position',
    pairLimits:
      'What most of a group did is its most frequent position; votes in which either group was tied are listed, but count neither way in the title. Otherwise is not opposed: it may be abstaining beside a yes. A state in both groups is never paired with itself.',
    pairsAlike: 'Pairs alike',
    votes: 'Votes',
    value: 'Value',

    loyaltyTitle: (state, group, share, votes) =>
      `${startingWithArticle(state)} was furthest from its group: with most of ${withArticle(group)} in ${share} of ${enVotes(votes)}`,
    loyaltyNothing: 'No member had votes enough to compare',
    loyaltySubtitle: (least) =>
      `Share of a member’s votes cast as most of the others in its group did; the lowest of each group with at least ${enVotes(least)}, with 95% interval`,
    loyaltySubtitleOne: (least) =>
      `Share of a member’s votes cast as most of the others in its group did; members with at least ${enVotes(least)}, with 95% interval`,
    loyaltyLimits:
      'The group is what most of its other members did that day; votes in which they were tied, or none voted, are skipped. Voting with the group says nothing of who followed whom, and a low share of few votes is mostly chance. The table has all members.',
    loyaltyNote: (share, votes) => `${share} · n ${en.number(votes)}`,
    loyalty: 'With most of its group',
    interval: '95% interval',
    compared: 'n',
    skipped: 'Skipped (tied)',
    compareWith: 'Compare with',
    stateInGroup: (state, group) => `${state}, ${group}`,

    splitTitle: (group, symbol, tally) => `${symbol} split ${withArticle(group)} most: ${enTally(tally)}`,
    splitNothing: 'No group had two members voting',
    splitSubtitle:
      'For each group, the vote with the lowest Agreement Index; its members in favour – against – abstaining',
    splitSubtitleOne:
      'Each vote in which at least two of its members voted, the most divided first; its members in favour – against – abstaining',
    splitLimits:
      'Of several groups, one vote each: of equally divided ones that of most members; there may be others almost as divided, which show where the group is looked at alone. An index of a few voters falls with a single vote.',
    groupTally: 'The group’s vote',
    apartTitle: (group, apart, votes) =>
      apart === 0
        ? 'No group stood apart from most others'
        : `${startingWithArticle(group)} stood apart from most others in ${en.number(apart)} of ${enVotes(votes)}`,
    apartNothing: 'No group stood apart from most others',
    apartSubtitle:
      'Votes in which most of a group took another position than most of the others, and the one in which the group was most united (in favour – against – abstaining)',
    apartLimits:
      'Others are all states outside the group that voted. Votes in which either side was tied do not count as apart. Apart is not outvoted: it may be abstaining beside a yes.',
    apartCount: 'Apart',
    apartOf: (apart, votes) => `${en.number(apart)} of ${en.number(votes)}`,
    apartNever: (groups) => `Never apart: ${en.list(groups)}.`,
    othersMostly: 'Most others',
    mostly: { Y: 'in favour', N: 'against', A: 'abstaining' },
  },
  zh: {
    lead: '同属一组的国家投票有多一致：区域组、按每次表决当日成员计算的政治集团，以及您自己组成的国家组。',
    names: {
      eu: { name: '欧洲联盟', short: '欧盟' },
      au: { name: '非洲联盟', short: '非盟' },
      'arab-league': { name: '阿拉伯国家联盟', short: '阿盟' },
      oic: { name: '伊斯兰合作组织', short: '伊合组织' },
      nam: { name: '不结盟运动', short: '不结盟运动' },
      g77: { name: '77国集团和中国', short: '77国集团和中国' },
      oecd: { name: '经济合作与发展组织', short: '经合组织' },
      brics: { name: '金砖国家', short: '金砖国家' },
      nato: { name: '北大西洋公约组织', short: '北约' },
      asean: { name: '东南亚国家联盟', short: '东盟' },
      caricom: { name: '加勒比共同体', short: '加共体' },
      gcc: { name: '海湾阿拉伯国家合作委员会', short: '海合会' },
      nordic: { name: '北欧国家', short: '北欧国家' },
      canz: { name: '加拿大、澳大利亚和新西兰', short: '加澳新' },
    },
    notes: {
      eu: '1993年11月以前为欧洲经济共同体。联合王国计至2020年1月31日。',
      au: '2002年以前为非洲统一组织。摩洛哥1984年11月12日至2017年1月30日不在其中。被中止资格的成员仍计入。',
      'arab-league': '被中止资格的成员仍计入，如2011年至2023年的阿拉伯叙利亚共和国。',
      oic: '加入时间只知年份。被中止资格的成员仍计入。',
      nam: '只计正式成员，加入时间只知年份。',
      g77: '集团不公布加入日期：1990年前后以前，成员可能早计若干年。',
      brics: '只计成员，不计伙伴国；沙特阿拉伯未计入。',
      nordic: '即北欧理事会成员国。',
      canz: '非正式集团，视为成员不变。',
    },
    ownNote: '您自己的国家组：每次表决的国家相同。',
    choose: '国家组',
    shownCount: (groups) => `显示${zh.number(groups)}个`,
    regional: '区域组',
    readyMade: '政治集团',
    own: '自选国家组',
    chooseGloss: '一个也不选时，显示各区域组和自选国家组。',
    onlyRegional: '恢复为区域组',
    unknownGroups: (ids) => `以下国家组无法识别，已略去：${zh.list(ids)}。`,
    makeSet: '自选一组国家',
    editSet: (name) => `编辑${name}`,
    deleteSet: (name) => `删除${name}`,
    edit: '编辑',
    remove: '删除',
    setName: '国家组名称',
    setNameHint: '任意名称，不含冒号',
    setStates: (states) => `${zh.number(states)}个国家`,
    setTooSmall: '国家组需有名称和至少两个国家。',
    save: '保存',
    cancel: '取消',

    n: (votes) => `n ${zhVotes(votes)}`,
    group: '国家组',
    members: '参加投票的成员',
    agreementIndex: '一致指数',
    indexVotes: 'n',
    rice: '赖斯指数',
    riceVotes: 'n（赞成或反对）',
    tooFew: '从无两个成员同时投票',

    cohesionTitle: (most, least) =>
      `${most.group}投票最一致（${most.value}），${least.group}最不一致（${least.value}）`,
    cohesionTitleOne: ({ group, value }) => `${group}：一致指数${value}`,
    cohesionNothing: '没有一个组有两个成员同时投票',
    cohesionSubtitle: '平均一致指数：1为完全一致，0为三方均分',
    cohesionHint: '点按一个国家组可单独查看，并列出其全部表决。',
    cohesionHintOne: '其全部表决列于下方，分歧最大者在先。再点按可恢复显示各组。',
    cohesionLimits:
      '投票成员不足两个的表决不计，因此各组的n不同。小组更容易得到高值：两个成员不是一致就是不一致。投票一致不等于事先商定；未经表决获得通过的案文不在其中。',
    membersTitle: '成员',
    membersGloss: '在此参加投票的成员。每个成员只计入其属于该组期间的表决。',
    membersOf: (group, voted) => `${group}：${zh.number(voted)}个国家参加投票`,
    nobody: '其成员在此均未投票。',

    timeTitle: (group, earlier, later) =>
      `${group}变化最大：从${earlier.value}（${earlier.at}）到${later.value}（${later.at}）`,
    timeTitleOne: (group, earlier, later) =>
      `${group}从${earlier.value}（${earlier.at}）到${later.value}（${later.at}）`,
    timeNothing: '各组投票一致程度的变化',
    timeSubtitle: (division) =>
      `每${division === 'session' ? '届会议' : '年'}的平均一致指数；1为完全一致，0为三方均分`,
    timeLimits:
      '各届会议表决的事项不同，机构成员也不同：线的变化不一定表示任何国家改变了立场。空心点所依据的表决较少。',
    timeFirst: (shown, groups) => `${zh.number(groups)}个组中只画出前${zh.number(shown)}个；表格列有全部。`,
    timeEmpty: (groups) => `从无两个成员同时投票：${zh.list(groups)}。`,
    period: '届会或年份',
    division: '每点代表',
    divisions: { session: '一届会议', year: '一年' },

    betweenTitle: (closest, furthest) =>
      `最接近：${closest.first}与${closest.second}（${closest.value}）；相距最远：${furthest.first}与${furthest.second}（${furthest.value}）`,
    betweenTitleOne: ({ first, second, value }) => `${first}与${second}：${value}`,
    betweenTitleWithin: (group, value) => `${group}：${value}`,
    betweenNothing: '没有两个组参加过同一次表决',
    betweenSubtitle: (measure) => `两组各取一个成员的所有配对的${measure}；对角线为同组两个成员之间`,
    betweenStripe: '数字下方的色条',
    betweenHint: '点按数字，可单独逐次查看这两个组的表决。',
    apart: '相远',
    together: '相近',
    betweenLimits:
      '所有配对合并计算，因此大组和投票多的国家权重较大。不给出区间：同一次表决中的配对并不相互独立，按配对数计算的区间会窄得多。n为表决次数。同属两组的国家不与自身配对。',
    within: (group) => `${group}内部`,
    pair: (first, second) => `${first}与${second}`,
    openVotes: (pair, value, n) => `${pair}：${value}，${n}；打开这些表决`,
    pairs: '配对数',
    pairTitle: (first, second, { apart, compared }) =>
      compared === 0
        ? `${first}与${second}无法比较`
        : `${zhVotes(compared)}中，${first}多数与${second}多数有${zh.number(apart)}次立场不同`,
    pairSubtitle:
      '两组均有成员投票的每次表决，相距最远的在前；各组投票（赞成–反对–弃权），以及两组各取一个成员的配对中立场相同的比例',
    pairLimits:
      '一组的多数指票数最多的立场；任一组票数相持的表决照样列出，但不计入标题。不同不等于对立：也可能是一方弃权、一方赞成。同属两组的国家不与自身配对。',
    pairsAlike: '立场相同的配对',
    votes: '表决次数',
    value: '数值',

    loyaltyTitle: (state, group, share, votes) =>
      `${state}离本组最远：${zhVotes(votes)}中有${share}与${group}多数相同`,
    loyaltyNothing: '没有成员有足够的表决可比',
    loyaltySubtitle: (least) =>
      `成员与本组其他成员多数投票相同的比例；各组中至少有${zhVotes(least)}的最低者，附95%区间`,
    loyaltySubtitleOne: (least) =>
      `成员与本组其他成员多数投票相同的比例；至少有${zhVotes(least)}的成员，附95%区间`,
    loyaltyLimits:
      '本组立场指其他成员当日的多数立场；票数相等或无人投票的表决跳过。与本组一致并不说明谁跟随谁；表决很少时，低比例多属偶然。表格列有全部成员。',
    loyaltyNote: (share, votes) => `${share} · n ${zh.number(votes)}`,
    loyalty: '与本组多数相同',
    interval: '95%区间',
    compared: 'n',
    skipped: '跳过（票数相等）',
    compareWith: '与谁比较',
    stateInGroup: (state, group) => `${state}，${group}`,

    splitTitle: (group, symbol, tally) => `${symbol}使${group}分歧最大：${zhTally(tally)}`,
    splitNothing: '没有一个组有两个成员同时投票',
    splitSubtitle: '各组一致指数最低的一次表决；数字为其成员赞成–反对–弃权',
    splitSubtitleOne: '至少两个成员投票的每次表决，分歧最大者在先；数字为其成员赞成–反对–弃权',
    splitLimits:
      '显示多个组时每组只列一次表决，同样分歧的取投票成员最多者；可能还有分歧相近的表决，单独查看该组即可见到。投票成员很少时，一票之差即可使指数下降。',
    groupTally: '本组投票',
    apartTitle: (group, apart, votes) =>
      apart === 0
        ? '没有一个组与其他国家多数立场不同'
        : `${group}在${zhVotes(votes)}中有${zh.number(apart)}次与其他国家多数立场不同`,
    apartNothing: '没有一个组与其他国家多数立场不同',
    apartSubtitle: '本组多数与其他国家多数立场不同的表决，以及其中本组最一致的一次（赞成–反对–弃权）',
    apartLimits:
      '其他国家指组外所有投票的国家。任何一方票数相等的表决不算不同。立场不同不等于被否决：可能是多数赞成时弃权。',
    apartCount: '立场不同',
    apartOf: (apart, votes) => `${zh.number(votes)}次中的${zh.number(apart)}次`,
    apartNever: (groups) => `从未不同：${zh.list(groups)}。`,
    othersMostly: '其他国家多数',
    mostly: { Y: '赞成', N: '反对', A: '弃权' },
  },
};

function enVotes(votes: number): string {
  return `${en.number(votes)} ${votes === 1 ? 'vote' : 'votes'}`;
}

function enStates(states: number): string {
  return `${en.number(states)} ${states === 1 ? 'state' : 'states'}`;
}

function enTally({ yes, no, abstain }: Tally): string {
  return `${en.number(yes)} in favour, ${en.number(no)} against, ${en.number(abstain)} abstaining`;
}

function zhVotes(votes: number): string {
  return `${zh.number(votes)}次表决`;
}

function zhTally({ yes, no, abstain }: Tally): string {
  return `赞成${zh.number(yes)}票、反对${zh.number(no)}票、弃权${zh.number(abstain)}票`;
}
