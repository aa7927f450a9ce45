import type { Movement } from '../core/texts/lineMovement.ts';
import type { SupportMeasure } from '../core/texts/support.ts';
import { createFormats } from './formats.ts';
import { withArticle } from './withArticle.ts';
import type { Words } from './wordsOf.ts';

const en = createFormats('en-GB');
const zh = createFormats('zh-Hans');

/** A state or group with the part of its votes that was in favour. */
interface NamedShare {
  readonly name: string;
  readonly share: string;
}

/** What the page of subjects says. */
export interface SubjectsWords {
  readonly intro: (subjects: number, texts: number) => string;
  readonly textCount: (texts: number) => string;
  readonly voteCount: (votes: number) => string;
  readonly noTexts: string;
  readonly division: string;
  readonly divisions: Readonly<Record<'session' | 'year', string>>;
  /** The least supported subject, and its share. */
  readonly supportTitle: Readonly<Record<SupportMeasure, (subject: string, share: string) => string>>;
  readonly supportSubtitle: Readonly<Record<SupportMeasure, string>>;
  readonly supportNote: Readonly<Record<SupportMeasure, (share: string, n: number) => string>>;
  readonly supportLimits: string;
  readonly support: Readonly<Record<SupportMeasure, string>>;
  readonly supportChoice: string;
  readonly panelHint: string;
  readonly thinPoints: (texts: number) => string;
  readonly pointLabel: (subject: string, period: string, share: string, n: number) => string;
  readonly openTexts: (subject: string) => string;
  readonly listed: Readonly<Record<SupportMeasure, (names: string) => string>>;
  readonly period: string;
  readonly subject: string;
  readonly n: string;
  readonly statesChoice: string;
  readonly statesGloss: string;
  readonly sharesTitle: (subject: string, high: NamedShare, low: NamedShare) => string;
  readonly sharesSubtitle: (isGroups: boolean) => string;
  readonly sharesLimits: string;
  readonly sharesListed: (names: string) => string;
  readonly noVotesCast: string;
  readonly shareCell: (share: string, n: number) => string;
  readonly votesOf: (voter: string, subject: string, cell: string) => string;
  readonly votesCastBy: (voter: string) => string;
  readonly linesTitle: (moved: number, lines: number) => string;
  readonly linesMoved: (title: string, movement: Movement) => string;
  readonly linesSubtitle: (shown: number, left: number) => string;
  readonly linesLimits: string;
  readonly noLines: string;
  readonly line: string;
  readonly texts: string;
  readonly first: string;
  readonly last: string;
  readonly movement: string;
  readonly movements: Readonly<Record<Movement, string>>;
  readonly withoutVote: string;
  readonly change: string;
  readonly points: (change: number) => string;
}

/** The words of the page of subjects in each language. */
export const SUBJECTS_WORDS: Words<SubjectsWords> = {
  en: {
    intro: (subjects, texts) =>
      `What the texts are about: ${en.number(subjects)} subjects of ${enTexts(texts)}. Some subjects are agreed on without a vote nearly always, others are voted on each time. Press a subject, a point or a number to see the texts behind it.`,
    textCount: (texts) => `n ${enTexts(texts)}`,
    voteCount: (votes) => `n ${enVotes(votes)}`,
    noTexts: 'No text fits.',
    division: 'One point for each',
    divisions: { session: 'session', year: 'year' },
    supportTitle: {
      withoutVote: (subject, share) =>
        `${subject}: ${share} of texts adopted without a vote, the least of all subjects`,
      inFavour: (subject, share) => `${subject}: ${share} in favour on average, the least of all subjects`,
    },
    supportSubtitle: {
      withoutVote: 'Share of the texts decided on that were adopted without a vote',
      inFavour: 'Votes in favour as a share of votes cast, mean over recorded votes',
    },
    supportNote: {
      withoutVote: (share, n) => `${share} without a vote · n ${en.number(n)}`,
      inFavour: (share, n) => `${share} in favour · n ${en.number(n)}`,
    },
    supportLimits:
      'A session acts on few texts of a subject, often each year on the same ones, so that points jump: read n below each. A text may have several subjects. An adoption without a vote has no part in favour: the share in favour is that of the recorded votes alone.',
    support: { withoutVote: 'Adopted without a vote', inFavour: 'In favour, of votes cast' },
    supportChoice: 'Support as the share',
    panelHint:
      'Point at a dot, or use the right arrow key on a subject, to read it; press it to open its texts.',
    thinPoints: (texts) => `fewer than ${enTexts(texts)}; not joined`,
    pointLabel: (subject, period, share, n) => `${subject}, ${period}: ${share}, n ${en.number(n)}`,
    openTexts: (subject) => `Texts on ${subject}`,
    listed: {
      withoutVote: (names) => `Fewer than three texts, so not charted: ${names}.`,
      inFavour: (names) => `Fewer than three recorded votes, so not charted: ${names}.`,
    },
    period: 'Session or year',
    subject: 'Subject',
    n: 'n',
    statesChoice: 'States to compare',
    statesGloss: 'Without a choice, the regional groups are compared.',
    sharesTitle: (subject, high, low) =>
      `Furthest apart on “${subject}”: ${withArticle(high.name)} cast ${high.share} in favour, ${withArticle(low.name)} ${low.share}`,
    sharesSubtitle: (isGroups) =>
      isGroups
        ? 'Votes in favour as a share of votes cast, by subject; the members of a regional group counted together'
        : 'Votes in favour as a share of votes cast, by subject',
    sharesLimits:
      'In favour of the text as it stood, which is not the same as in favour of a topic. Only recorded votes count; n is votes cast, abstentions among them.',
    sharesListed: (names) => `Fewer than three recorded votes, so not in the table: ${names}.`,
    noVotesCast: 'no votes',
    shareCell: (share, n) => `${share} · n ${en.number(n)}`,
    votesOf: (voter, subject, cell) => `${voter}, ${subject}: ${cell}`,
    votesCastBy: (voter) => `${voter}, votes cast`,
    linesTitle: (moved, lines) =>
      moved === 0
        ? `None of ${enLines(lines)} of texts moved between a vote and none`
        : `${en.number(moved)} of ${enLines(lines)} of texts moved between a vote and none`,
    linesMoved: (title, movement) => {
      switch (movement) {
        case 'toConsensus':
          return `“${title}” was voted on first and then adopted without a vote`;
        case 'toVote':
          return `“${title}” was adopted without a vote first and then voted on`;
        case 'thereAndBack':
        case 'alwaysVote':
        case 'neverVote':
          return `“${title}” moved there and back between a vote and none`;
      }
    },
    linesSubtitle: (shown, left) =>
      `Texts of one title through the sessions: the ${en.number(shown)} that were voted on; ${en.number(left)} never were`,
    linesLimits:
      'Texts are joined by their titles, less the words for sessions and mandates. A matter that changed its title is not followed; a text may have changed while its title did not. The change is from the first vote to the last, in the share in favour of the votes cast.',
    noLines: 'No two texts of the selection have one title.',
    line: 'Title',
    texts: 'Texts',
    first: 'First',
    last: 'Last',
    movement: 'What changed',
    movements: {
      toConsensus: 'from a vote to none',
      toVote: 'from no vote to one',
      thereAndBack: 'there and back',
      alwaysVote: 'a vote each time',
      neverVote: 'no vote each time',
    },
    withoutVote: 'without a vote',
    change: 'Change (% points)',
    points: signedPoints,
  },
  zh: {
    intro: (subjects, texts) =>
      `案文涉及的内容：${zh.number(texts)}项案文，${zh.number(subjects)}个主题。有些主题几乎总是未经表决通过，有些则每次都要表决。点按主题、圆点或数字，即可查看其背后的案文。`,
    textCount: (texts) => `n ${zh.number(texts)}项案文`,
    voteCount: (votes) => `n ${zh.number(votes)}次记录表决`,
    noTexts: '没有符合条件的案文。',
    division: '每点代表',
    divisions: { session: '一届会议', year: '一年' },
    supportTitle: {
      withoutVote: (subject, share) => `${subject}：${share}的案文未经表决获得通过，为各主题最低`,
      inFavour: (subject, share) => `${subject}：平均${share}赞成，为各主题最低`,
    },
    supportSubtitle: {
      withoutVote: '已作决定的案文中未经表决获得通过的比例',
      inFavour: '赞成票占所投票数的比例，各次记录表决的平均值',
    },
    supportNote: {
      withoutVote: (share, n) => `${share}未经表决 · n ${zh.number(n)}`,
      inFavour: (share, n) => `${share}赞成 · n ${zh.number(n)}`,
    },
    supportLimits:
      '一届会议处理的同一主题案文不多，往往每年都是同样几项，因此各点起伏较大，请看下方的n。一项案文可有多个主题。未经表决通过的没有赞成票可言：赞成比例只计记录表决。',
    support: { withoutVote: '未经表决获得通过', inFavour: '赞成占所投票数' },
    supportChoice: '支持程度按比例',
    panelHint: '指向圆点，或在主题上按右方向键，即可读取；点按可打开有关案文。',
    thinPoints: (texts) => `少于${zh.number(texts)}项案文，不连线`,
    pointLabel: (subject, period, share, n) => `${subject}，${period}：${share}，n ${zh.number(n)}`,
    openTexts: (subject) => `关于${subject}的案文`,
    listed: {
      withoutVote: (names) => `案文少于三项、不作图的主题：${names}。`,
      inFavour: (names) => `记录表决少于三次、不作图的主题：${names}。`,
    },
    period: '届会或年份',
    subject: '主题',
    n: 'n',
    statesChoice: '所比较的国家',
    statesGloss: '未选择国家时，比较各区域组。',
    sharesTitle: (subject, high, low) =>
      `相距最远的是“${subject}”：${high.name}所投票${high.share}为赞成，${low.name}为${low.share}`,
    sharesSubtitle: (isGroups) =>
      isGroups ? '各主题中赞成票占所投票数的比例；区域组各成员合并计算' : '各主题中赞成票占所投票数的比例',
    sharesLimits: '赞成的是当时的案文，并不等于赞成某个主题。只计记录表决；n为所投票数，包括弃权。',
    sharesListed: (names) => `记录表决少于三次、不列入表中的主题：${names}。`,
    noVotesCast: '没有投票',
    shareCell: (share, n) => `${share} · n ${zh.number(n)}`,
    votesOf: (voter, subject, cell) => `${voter}，${subject}：${cell}`,
    votesCastBy: (voter) => `${voter}，所投票数`,
    linesTitle: (moved, lines) =>
      moved === 0
        ? `${zh.number(lines)}组同题案文都没有在表决与不表决之间变动`
        : `${zh.number(lines)}组同题案文中有${zh.number(moved)}组在表决与不表决之间变动`,
    linesMoved: (title, movement) => {
      switch (movement) {
        case 'toConsensus':
          return `“${title}”先经表决，后未经表决获得通过`;
        case 'toVote':
          return `“${title}”先未经表决获得通过，后付诸表决`;
        case 'thereAndBack':
        case 'alwaysVote':
        case 'neverVote':
          return `“${title}”在表决与不表决之间来回变动`;
      }
    },
    linesSubtitle: (shown, left) =>
      `历届会议中标题相同的案文：曾付诸表决的${zh.number(shown)}组；另有${zh.number(left)}组从未付诸表决`,
    linesLimits:
      '案文按标题归组，不计届会和任务授权的用语。标题改变的事项不再追踪；标题不变，案文也可能已改变。变化是指从首次表决到末次表决赞成票占所投票数比例之差。',
    noLines: '所选范围内没有标题相同的案文。',
    line: '标题',
    texts: '案文',
    first: '首次',
    last: '末次',
    movement: '变化',
    movements: {
      toConsensus: '从表决到不表决',
      toVote: '从不表决到表决',
      thereAndBack: '来回变动',
      alwaysVote: '每次表决',
      neverVote: '从未表决',
    },
    withoutVote: '未经表决',
    change: '赞成比例之差（百分点）',
    points: signedPoints,
  },
};

function enTexts(texts: number): string {
  return `${en.number(texts)} ${texts === 1 ? 'text' : 'texts'}`;
}

function enVotes(votes: number): string {
  return `${en.number(votes)} recorded ${votes === 1 ? 'vote' : 'votes'}`;
}

function enLines(lines: number): string {
  return `${en.number(lines)} ${lines === 1 ? 'line' : 'lines'}`;
}

/** A difference of shares in percentage points, with its sign: `+12`, `−3`, `0`. */
function signedPoints(change: number): string {
  const points = Math.round(change * 100);
  if (points === 0) return '0';
  return `${points > 0 ? '+' : '−'}${en.number(Math.abs(points))}`;
}
