import type { Tally } from '../core/tally.ts';
import { createFormats } from './formats.ts';
import { startingWithArticle } from './withArticle.ts';
import type { Words } from './wordsOf.ts';

const en = createFormats('en-GB');
const zh = createFormats('zh-Hans');

/** The numbers of the first paragraph. */
interface IntroNumbers {
  readonly bodies: string;
  readonly from: string;
  readonly to: string;
  readonly texts: number;
  readonly withoutVote: number;
  readonly recorded: number;
}

/** The vote that was closest. */
interface Closest {
  readonly symbol: string;
  readonly tally: Tally;
  /** The votes that would have turned it; undefined where the tally cannot tell. */
  readonly turn: number | undefined;
  /** Whether it is the only vote, one of several that were as close, or closer than all others. */
  readonly rank: 'only' | 'shared' | 'first';
}

/** The state most often on the losing side. */
interface MostLosing {
  readonly state: string;
  /** Other states with the same share. */
  readonly others: number;
  readonly won: number;
  readonly votes: number;
  readonly share: string;
}

/** What the overview says. */
export interface OverviewWords {
  readonly intro: (numbers: IntroNumbers) => string;
  readonly how: string;
  readonly noTexts: string;
  readonly adoptedOnlyShort: string;
  readonly textCount: (texts: number) => string;
  readonly voteCount: (votes: number) => string;
  readonly outcomesTitle: (withoutVote: number, texts: number) => string;
  readonly outcomesPlainTitle: (texts: number) => string;
  readonly outcomesSubtitle: string;
  readonly outcomesLimits: string;
  readonly session: string;
  readonly body: string;
  readonly texts: string;
  readonly partLabel: (row: string, outcome: string, texts: number) => string;
  readonly dividedTitle: (below: number, votes: number) => string;
  readonly dividedSubtitle: string;
  readonly dividedFinding: (median: string, lowest: string, lowestShare: string) => string;
  readonly dividedHalf: string;
  readonly dividedHint: string;
  readonly dividedLimits: string;
  readonly dotText: (symbol: string, title: string, votes: string, share: string) => string;
  readonly inFavourShare: string;
  readonly agreementIndex: string;
  readonly closestTitle: (closest: Closest) => string;
  readonly closestSubtitle: (shown: number, votes: number) => string;
  readonly closestLimits: string;
  readonly closestMore: (votes: number) => string;
  readonly votesToTurn: string;
  readonly abstainingTitle: (symbol: string, abstain: number, cast: number) => string;
  readonly abstainingSubtitle: (shown: number, votes: number) => string;
  readonly abstainingLimits: string;
  readonly abstainingMore: (votes: number) => string;
  readonly abstainingShare: string;
  readonly subjectsTitle: (subject: string, voted: number, texts: number) => string;
  readonly subjectsSubtitle: string;
  readonly subjectsLimits: string;
  readonly subjectsListed: (names: string) => string;
  readonly ofTexts: (share: string, voted: number, texts: number) => string;
  readonly votedShare: string;
  readonly votedTexts: string;
  readonly losingTitle: (most: MostLosing) => string;
  readonly losingSubtitle: (shown: number, states: number) => string;
  readonly losingNote: string;
  readonly losingMajority: string;
  readonly losingLimits: string;
  readonly withOutcome: string;
  readonly withOutcomeVotes: string;
  readonly yesNoVotes: string;
  readonly low: string;
  readonly high: string;
  readonly rateNote: (share: string, n: number) => string;
}

/** The words of the overview in each language. */
export const OVERVIEW_WORDS: Words<OverviewWords> = {
  en: {
    intro: ({ bodies, from, to, texts, withoutVote, recorded }) =>
      `A United Nations body writes down in resolutions what it decides. Here ${texts === 1 ? 'is' : 'are'} ${enTexts(texts)} that the ${bodies} acted on from ${from} to ${to}. On ${en.number(withoutVote)} nobody asked for a vote, so they were adopted without one. On ${en.number(recorded)} a vote was recorded: each member is on record as in favour, against or abstaining.`,
    how: 'Press any bar, dot or row to see the texts behind it.',
    noTexts: 'No text fits.',
    adoptedOnlyShort: 'adopted texts only',
    textCount: (texts) => `n ${enTexts(texts)}`,
    voteCount: (votes) => `n ${enVotes(votes)}`,
    outcomesTitle: (withoutVote, texts) => {
      if (texts === 1) return `The one text was ${withoutVote === 1 ? '' : 'not '}adopted without a vote`;
      if (withoutVote === 0) return `None of ${enTexts(texts)} was adopted without a vote`;
      if (withoutVote === texts) return `All ${enTexts(texts)} were adopted without a vote`;
      return `${en.number(withoutVote)} of ${enTexts(texts)} ${withoutVote === 1 ? 'was' : 'were'} adopted without a vote`;
    },
    outcomesPlainTitle: (texts) => `${enTexts(texts)} by session`,
    outcomesSubtitle: 'Texts by what became of them, per session',
    outcomesLimits:
      'How many texts a session acts on, not how much they matter. Adopted without a vote means that no member asked for one, not that all agreed.',
    session: 'Session',
    body: 'Body',
    texts: 'Texts',
    partLabel: (row, outcome, texts) => `${row}: ${outcome}, ${enTexts(texts)}`,
    dividedTitle: (below, votes) => {
      const of = below === 0 ? 'at least half' : 'fewer than half';
      const where = below === 0 ? `each of ${enVotes(votes)}` : `${en.number(below)} of ${enVotes(votes)}`;
      return `In ${votes === 1 ? 'the one recorded vote' : where}, ${of} of the votes cast were in favour`;
    },
    dividedSubtitle: 'Votes in favour as a share of votes cast; one dot for each recorded vote',
    dividedFinding: (median, lowest, lowestShare) =>
      `In the middle vote ${median} of the votes cast were in favour; the least, ${lowestShare}, in ${lowest}.`,
    dividedHalf: 'half of the votes cast',
    dividedHint: 'Point at a dot to read its vote; press it to open the resolution.',
    dividedLimits:
      'Abstaining is a vote cast, but counts for neither side: a text is adopted when more vote in favour than against, even with fewer than half of the votes cast. Members that did not vote are not in these shares.',
    dotText: (symbol, title, votes, share) => `${symbol} ${title}: ${votes} (${share} in favour)`,
    inFavourShare: 'In favour, of votes cast',
    agreementIndex: 'Agreement Index',
    closestTitle: ({ symbol, tally: { yes, no }, turn, rank }) =>
      `${{ only: 'The one vote', shared: 'One of the closest votes', first: 'The closest vote' }[rank]}, on ${symbol}, was ${en.number(yes)} to ${en.number(no)}${
        turn === undefined
          ? ''
          : `; ${turn === 1 ? 'one vote' : `${en.number(turn)} votes`} would have turned it`
      }`,
    closestSubtitle: (shown, votes) =>
      shown === votes
        ? `${enVotes(votes)}, those with the fewest votes between yes and no first`
        : `The ${en.number(shown)} with the fewest votes between yes and no, of ${enVotes(votes)}`,
    closestLimits:
      'Votes to turn: how many would have had to move from one side to the other for the opposite outcome, all else as it was. It says nothing of whether anybody was close to moving.',
    closestMore: (votes) => `All texts with at most ${enPlainVotes(votes)} between yes and no`,
    votesToTurn: 'Votes to turn',
    abstainingTitle: (symbol, abstain, cast) =>
      `On ${symbol}, ${en.number(abstain)} of ${en.number(cast)} votes cast were abstentions`,
    abstainingSubtitle: (shown, votes) =>
      shown === votes
        ? `${enVotes(votes)}, those with the largest share of abstentions first`
        : `The ${en.number(shown)} with the largest share of abstentions, of ${enVotes(votes)}`,
    abstainingLimits:
      'Why a state abstains is not on record here; some do so rather than vote against. Members that did not vote are another matter and not counted.',
    abstainingMore: (votes) => `All texts with at least ${enPlainVotes(votes)} abstaining`,
    abstainingShare: 'Abstaining, of votes cast',
    subjectsTitle: (subject, voted, texts) =>
      voted === 0
        ? 'No text of these subjects was put to a vote'
        : `${subject}: ${en.number(voted)} of ${enTexts(texts)} put to a vote, the largest share`,
    subjectsSubtitle: 'Texts of each subject by what became of them; each bar is the whole of its subject',
    subjectsLimits:
      'A text may have several subjects and then stands in each. Subjects are topics of our own, assigned by words in the title and by agenda item.',
    subjectsListed: (names) => `Fewer than three texts, so not charted: ${names}.`,
    ofTexts: (share, voted, texts) => `${share} voted on · ${en.number(voted)} of ${en.number(texts)}`,
    votedShare: 'Put to a vote, share',
    votedTexts: 'Put to a vote',
    losingTitle: ({ state, others, won, votes, share }) => {
      if (won === votes) return 'Every yes and no was on the side that prevailed';
      const name = startingWithArticle(state);
      return others === 0
        ? `${name} was least often on the side that prevailed: in ${en.number(won)} of ${en.number(votes)} yes and no votes`
        : `${name} and ${en.number(others)} other ${others === 1 ? 'state' : 'states'} were least often on the side that prevailed: in ${share} of their yes and no votes`;
    },
    losingSubtitle: (shown, states) =>
      `Share of yes and no votes on the side that prevailed, with 95% interval; ${
        shown === states
          ? `${en.number(states)} ${states === 1 ? 'state' : 'states'}`
          : `the ${en.number(shown)} states most often on the losing side, of ${en.number(states)}`
      }`,
    losingNote:
      'A low share means voting against texts that were adopted, or for texts that were rejected. It is neither good nor bad: it shows who is in the minority of this body.',
    losingMajority:
      'Where the source states no outcome, the larger of yes and no is taken for the side that prevailed; some votes need more than that.',
    losingLimits:
      'Abstentions are not counted, so a state that rarely says yes or no has few votes here. Texts adopted without a vote are not counted either.',
    withOutcome: 'With the outcome',
    withOutcomeVotes: 'Votes with the outcome',
    yesNoVotes: 'Yes and no votes',
    low: 'Interval from',
    high: 'Interval to',
    rateNote: (share, n) => `${share} · n ${en.number(n)}`,
  },
  zh: {
    intro: ({ bodies, from, to, texts, withoutVote, recorded }) =>
      `联合国机构的决定写成决议。这里是${bodies}自${from}至${to}处理的${zh.number(texts)}项案文。其中${zh.number(withoutVote)}项无人要求表决，未经表决获得通过；${zh.number(recorded)}项进行了记录表决，每个成员投赞成票、反对票还是弃权，都记录在案。`,
    how: '点按任一条形、圆点或行，即可查看其背后的案文。',
    noTexts: '没有符合条件的案文。',
    adoptedOnlyShort: '仅含获得通过的案文',
    textCount: (texts) => `n ${zh.number(texts)}项案文`,
    voteCount: (votes) => `n ${zh.number(votes)}次记录表决`,
    outcomesTitle: (withoutVote, texts) => {
      if (withoutVote === 0) return `${zh.number(texts)}项案文中没有一项未经表决获得通过`;
      if (withoutVote === texts) return `全部${zh.number(texts)}项案文未经表决获得通过`;
      return `${zh.number(texts)}项案文中有${zh.number(withoutVote)}项未经表决获得通过`;
    },
    outcomesPlainTitle: (texts) => `各届会议的${zh.number(texts)}项案文`,
    outcomesSubtitle: '各届会议的案文，按结果分列',
    outcomesLimits:
      '本图显示每届会议处理了多少案文，不显示其重要程度。未经表决获得通过是指没有成员要求表决，并不表示所有成员都同意。',
    session: '届会',
    body: '机构',
    texts: '案文',
    partLabel: (row, outcome, texts) => `${row}：${outcome}，${zh.number(texts)}项`,
    dividedTitle: (below, votes) => {
      if (votes === 1) return `仅有的一次记录表决中赞成票${below === 0 ? '不少于' : '不到'}所投票数的一半`;
      return below === 0
        ? `全部${zh.number(votes)}次记录表决中赞成票都不少于所投票数的一半`
        : `${zh.number(votes)}次记录表决中有${zh.number(below)}次赞成票不到所投票数的一半`;
    },
    dividedSubtitle: '赞成票占所投票数的比例；每个圆点为一次记录表决',
    dividedFinding: (median, lowest, lowestShare) =>
      `居中的一次表决中赞成票占所投票数的${median}；最低的是${lowest}，占${lowestShare}。`,
    dividedHalf: '所投票数的一半',
    dividedHint: '指向圆点可读出该次表决，点按可打开决议。',
    dividedLimits:
      '弃权也是所投的票，但不计入任何一方：赞成多于反对即获通过，即使赞成票不到所投票数的一半。未投票的成员不在这些比例之内。',
    dotText: (symbol, title, votes, share) => `${symbol} ${title}：${votes}（赞成${share}）`,
    inFavourShare: '赞成占所投票数',
    agreementIndex: '一致指数',
    closestTitle: ({ symbol, tally: { yes, no }, turn, rank }) =>
      `${{ only: '仅有的一次表决是', shared: '票数最接近的表决之一是', first: '票数最接近的是' }[rank]}${symbol}：${zh.number(yes)}票对${zh.number(no)}票${
        turn === undefined ? '' : `，改变${zh.number(turn)}票即可改变结果`
      }`,
    closestSubtitle: (shown, votes) =>
      shown === votes
        ? `${zh.number(votes)}次记录表决，赞成与反对票差最小的在前`
        : `${zh.number(votes)}次记录表决中赞成与反对票差最小的${zh.number(shown)}次`,
    closestLimits:
      '改变结果所需票数：其他不变，须有多少票从一方转到另一方，结果才会相反。这并不表示有哪个国家几乎改变立场。',
    closestMore: (votes) => `赞成与反对相差不超过${zh.number(votes)}票的所有案文`,
    votesToTurn: '改变结果所需票数',
    abstainingTitle: (symbol, abstain, cast) =>
      `${symbol}所投的${zh.number(cast)}票中有${zh.number(abstain)}票弃权`,
    abstainingSubtitle: (shown, votes) =>
      shown === votes
        ? `${zh.number(votes)}次记录表决，弃权比例最大的在前`
        : `${zh.number(votes)}次记录表决中弃权比例最大的${zh.number(shown)}次`,
    abstainingLimits: '这里没有记录国家为何弃权；有些国家以弃权代替反对。未投票的成员是另一回事，不计在内。',
    abstainingMore: (votes) => `弃权至少${zh.number(votes)}票的所有案文`,
    abstainingShare: '弃权占所投票数',
    subjectsTitle: (subject, voted, texts) =>
      voted === 0
        ? '这些主题的案文均未付诸表决'
        : `${subject}：${zh.number(texts)}项案文中有${zh.number(voted)}项付诸表决，比例最高`,
    subjectsSubtitle: '各主题的案文，按结果分列；每条代表该主题的全部案文',
    subjectsLimits: '一项案文可有多个主题，在每个主题中都计入。主题由本站根据标题用语和议程项目划分。',
    subjectsListed: (names) => `案文少于三项、不作图的主题：${names}。`,
    ofTexts: (share, voted, texts) => `${share}付诸表决 · ${zh.number(voted)}/${zh.number(texts)}`,
    votedShare: '付诸表决的比例',
    votedTexts: '付诸表决',
    losingTitle: ({ state, others, won, votes, share }) => {
      if (won === votes) return '赞成和反对票全部在胜出一方';
      return others === 0
        ? `${state}站在胜出一方的比例最低：${zh.number(votes)}张赞成和反对票中有${zh.number(won)}张`
        : `${state}等${zh.number(others + 1)}国站在胜出一方的比例最低：占其赞成和反对票的${share}`;
    },
    losingSubtitle: (shown, states) =>
      `一国赞成和反对票中站在胜出一方的比例及其95%区间；${
        shown === states
          ? `共${zh.number(states)}国`
          : `${zh.number(states)}国中最常处于落败一方的${zh.number(shown)}国`
      }`,
    losingNote:
      '比例低，表示对获得通过的案文投了反对票，或对未获通过的案文投了赞成票。这无所谓好坏，只表明谁在该机构中居于少数。',
    losingMajority: '来源未说明结果的，以赞成与反对中票数较多的一方为胜出一方；有些表决需要更多票数。',
    losingLimits: '弃权不计，因此很少投赞成或反对票的国家在此票数很少。未经表决通过的案文也不计。',
    withOutcome: '与结果一致',
    withOutcomeVotes: '与结果一致的票',
    yesNoVotes: '赞成和反对票',
    low: '区间下限',
    high: '区间上限',
    rateNote: (share, n) => `${share} · n ${zh.number(n)}`,
  },
};

function enTexts(texts: number): string {
  return `${en.number(texts)} ${texts === 1 ? 'text' : 'texts'}`;
}

function enVotes(votes: number): string {
  return `${en.number(votes)} recorded ${votes === 1 ? 'vote' : 'votes'}`;
}

function enPlainVotes(votes: number): string {
  return `${en.number(votes)} ${votes === 1 ? 'vote' : 'votes'}`;
}
