import type { LineBasis } from '../core/agreement/textLines.ts';
import type { Body } from '../core/body.ts';
import type { CastPosition } from '../core/position.ts';
import type { Tally } from '../core/tally.ts';
import { createFormats } from './formats.ts';
import { withArticle } from './withArticle.ts';
import type { Words } from './wordsOf.ts';

const en = createFormats('en-GB');
const zh = createFormats('zh-Hans');

/** How a vote would have come out otherwise. */
interface Turning {
  readonly kind: 'toReject' | 'toAdopt';
  readonly votes: number;
  /** The side that the votes would have to leave: all in favour, or all against. */
  readonly of: number;
}

/** What the page of one resolution says besides the words it shares with others. */
export interface ResolutionWords {
  readonly accountTitle: string;
  readonly whoDecides: Readonly<Record<Body, string>>;
  readonly voteOn: (date: string | undefined, tally: Tally, notCast: number) => string;
  readonly consensusOn: (date: string | undefined) => string;
  readonly byMajority: Readonly<Record<'adopted' | 'rejected', string>>;
  readonly turning: (turning: Turning) => string;
  readonly tieNote: string;
  /** Which groups voted as one, as a sentence. */
  readonly byGroup: (united: string) => string;
  readonly force: Readonly<Record<Body, string>>;
  /** What became of a text that the Security Council voted on. */
  readonly councilGloss: string;
  readonly vetoed: (states: readonly string[]) => string;
  readonly permanentMember: string;
  readonly kind: string;
  readonly sponsors: string;
  readonly modality: string;
  readonly sourceNote: string;
  readonly neighbours: string;
  readonly previousText: (text: string) => string;
  readonly nextText: (text: string) => string;
  readonly nTexts: (texts: number) => string;
  /** The number behind a figure with a mark for each member. */
  readonly nMembers: (members: number) => string;
  /** Of which text a figure is, where it stands without its page. */
  readonly contextOf: (title: string, symbol: string, body: string, date: string | undefined) => string;
  readonly seatsHint: string;
  readonly seat: (name: string, group: string, position: string) => string;
  readonly mapTitle: (parts: readonly { position: CastPosition; groups: readonly string[] }[]) => string;
  readonly mapSubtitle: string;
  /** `isWhole`: whether every member is on record, so that all others were none. */
  readonly mapLimits: (isWhole: boolean) => string;
  readonly mapSummary: (parts: readonly string[]) => string;
  readonly notMember: string;
  readonly noVoteRecorded: string;
  readonly countOf: (label: string, count: number) => string;
  readonly members: string;
  readonly tallyLimits: string;
  readonly seatsLimits: string;
  readonly rice: string;
  readonly agreementIndex: string;
  readonly cohesionLimits: string;
  readonly cohesionFinding: (group: string, index: string) => string;
  readonly noCohesion: string;
  readonly index: (value: number) => string;
  readonly oneVoter: string;
  readonly breaksTitle: (states: number) => string;
  readonly breaksGloss: string;
  readonly mostOf: (group: string, position: CastPosition, followers: number, voters: number) => string;
  readonly tiedGroup: (group: string) => string;
  readonly castVerb: Readonly<Record<CastPosition, string>>;
  /** Changes are undefined where fewer than two of the texts were voted on. */
  readonly lineTitle: (
    basis: LineBasis,
    texts: number,
    changes: number | undefined,
    subject: string | undefined,
  ) => string;
  readonly lineGloss: Readonly<Record<LineBasis, string>>;
  readonly lineNone: string;
  readonly lineHeading: string;
  readonly lineSubtitle: string;
  readonly lineShortened: (shown: number, total: number) => string;
  readonly lineLimits: string;
  readonly changed: string;
  readonly thisText: string;
  readonly firstInLine: string;
  readonly noChange: string;
  readonly leftOut: string;
  readonly changeCount: (states: number) => string;
  readonly fromTo: (before: string, after: string) => string;
  readonly since: (symbol: string) => string;
  readonly reportTitle: string;
  readonly reportGloss: string;
  readonly reportLabel: string;
  readonly reportOpening: string;
  readonly reportWrong: string;
  readonly reportRecord: string;
  readonly reportLink: string;
  readonly reportData: string;
  readonly reportShown: string;
  readonly reportProblems: string;
  /** A line of a file; lines of tables are their rows. */
  readonly lineOf: (file: string, line: number) => string;
  /** Between sentences. */
  readonly sentenceGap: string;
  /** Between names and what is said of them. */
  readonly colon: string;
  /** Between names in a line. */
  readonly separator: string;
  readonly none: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

const EN: ResolutionWords = {
  accountTitle: 'What happened, and who decided it',
  whoDecides: {
    HRC: 'The Human Rights Council decided. It has 47 members: states elected by the General Assembly for three years each. Other states may speak there but do not vote.',
    CHR: 'The Commission on Human Rights decided: the body of states that came before the Human Rights Council. Only its members voted.',
    GA: 'The General Assembly decided. Every member state of the United Nations has one vote in it.',
    SC: 'The Security Council decided. It has five permanent members and ten that are elected for two years each.',
  },
  voteOn: (date, { yes, no, abstain }, notCast) => {
    const others = notCast === 0 ? '' : `; ${en.number(notCast)} cast no vote`;
    const when = date === undefined ? 'The members voted by name' : `On ${date} the members voted by name`;
    return `${when}: ${en.number(yes)} said yes, ${en.number(no)} said no and ${en.number(abstain)} abstained${others}.`;
  },
  consensusOn: (date) => (date === undefined ? '' : `This happened on ${date}.`),
  byMajority: {
    adopted: 'More were in favour than against, so it was adopted.',
    rejected: 'No more were in favour than against, so it was not adopted.',
  },
  turning: ({ kind, votes, of }) =>
    kind === 'toReject'
      ? `${en.number(votes)} of the ${en.number(of)} in favour would have had to vote against for the text to fail.`
      : `${en.number(votes)} of the ${en.number(of)} against would have had to vote in favour for the text to be adopted.`,
  tieNote: 'A text with as many votes for as against is not adopted.',
  byGroup: (united) => `By regional group: ${united}.`,
  force: {
    HRC: 'A resolution states the position of the Council and gives tasks to states and to the United Nations; it is not a law.',
    CHR: 'A resolution stated the position of the Commission; it is not a law.',
    GA: 'Its resolutions are recommendations to states; on some questions two thirds of those voting are needed.',
    SC: 'Its decisions can be binding on all member states.',
  },
  councilGloss:
    'A text needs nine of fifteen votes in favour (before 1966 seven of eleven) and, unless it is about procedure, no permanent member against; abstentions count for neither side.',
  vetoed: (states) =>
    states.length === 1
      ? `Vetoed by ${en.list(states.map(withArticle))}: the text had the votes that it needed, but a permanent member was against.`
      : `Vetoed by ${en.list(states.map(withArticle))}: the text had the votes that it needed, but permanent members were against.`,
  permanentMember: 'permanent member',
  kind: 'Kind',
  sponsors: 'Sponsors',
  modality: 'Way of voting, as the source has it',
  sourceNote: 'Note on the vote',
  neighbours: 'Texts before and after it',
  previousText: (text) => `The text before it: ${text}`,
  nextText: (text) => `The text after it: ${text}`,
  nTexts: (texts) => `n ${en.number(texts)} ${texts === 1 ? 'text' : 'texts'}`,
  nMembers: (members) => `n ${en.number(members)} ${members === 1 ? 'member' : 'members'}`,
  contextOf: (title, symbol, body, date) =>
    `${title}. ${[symbol, body, date].filter((part) => part !== undefined).join(', ')}`,
  seatsHint: 'Point at a square to read which state it is; press it to open the state.',
  seat: (name, group, position) => `${name}, ${group}: ${position}`,
  mapTitle: (parts) =>
    parts.length === 0
      ? 'No regional group voted as one'
      : parts
          .map(
            ({ position, groups }) =>
              `${en.list(groups)} states all ${{ Y: 'voted in favour', N: 'voted against', A: 'abstained' }[position]}`,
          )
          .join('; '),
  mapSubtitle: 'Position of each member on the map of the world',
  mapLimits: (isWhole) =>
    `Large states catch the eye, but each has one vote. ${isWhole ? 'States in plain land were not members and had no vote.' : 'Of states in plain land no vote is recorded: they were not members, or absent.'} Votes that were explained or positions stated in the debate are not shown.`,
  mapSummary: (parts) => `Map of the world: ${parts.join('; ')}.`,
  notMember: 'Not a member',
  noVoteRecorded: 'No vote recorded',
  countOf: (label, count) => `${label} ${en.number(count)}`,
  members: 'Members',
  tallyLimits:
    'How strongly members felt, why they voted so, and what was changed in the text before the vote are not shown.',
  seatsLimits:
    'The regional groups are those of elections in the United Nations; they do not vote as groups, and states also act in other alliances.',
  rice: 'Rice index',
  agreementIndex: 'Agreement Index',
  cohesionLimits:
    'Rice index: votes for and against apart, divided by their sum; 0 is evenly split, 1 all on one side; abstentions are left aside. Agreement Index: (M − ½(T − M)) / T with M the largest of in favour, against and abstaining and T all three together; 0 is three equal parts, 1 all alike. With few voters both jump: n is beside each. Not voting counts in neither.',
  cohesionFinding: (group, index) => `Least at one: ${group} (Agreement Index ${index}).`,
  noCohesion: 'No group had two members that voted.',
  index: (value) => value.toFixed(2),
  oneVoter: 'fewer than two voted',
  breaksTitle: (states) =>
    states === 0
      ? 'No state broke with its regional group'
      : `${en.number(states)} ${states === 1 ? 'state' : 'states'} broke with ${states === 1 ? 'its' : 'their'} regional group`,
  breaksGloss:
    'A state breaks with its group when it casts another vote than the most frequent one in the group. Groups do not vote as groups: nobody is bound.',
  mostOf: (group, position, followers, voters) =>
    `${group}: ${en.number(followers)} of ${en.number(voters)} ${{ Y: 'voted in favour', N: 'voted against', A: 'abstained' }[position]}.`,
  tiedGroup: (group) =>
    `${group}: no position had more votes than every other, so nobody could break with it.`,
  castVerb: { Y: 'In favour instead', N: 'Against instead', A: 'Abstaining instead' },
  lineTitle: (basis, texts, changes, subject) => {
    if (basis === 'subject') {
      return `${en.number(texts)} votes on the same subject${subject === undefined ? '' : `: ${subject}`}`;
    }
    const name = `${en.number(texts)} texts ${{ title: 'under the same title', recall: 'joined by what they recall' }[basis]}`;
    if (changes === undefined) return name;
    if (changes === 0) return `${name}; no state that voted again changed its position`;
    return `${name}; ${en.number(changes)} ${changes === 1 ? 'position' : 'positions'} changed`;
  },
  lineGloss: {
    title: 'The same title but for small words and those on sessions and mandates.',
    recall: 'Each text recalls the one before it.',
    subject:
      'No text here has the same title or recalls this one, so these are different texts on one subject. A difference between two of them says more of the texts than of the state.',
  },
  lineNone:
    'No other vote in its line is in this data set: none has the same title, recalls it or shares its subject.',
  lineHeading: 'Votes in its line',
  lineSubtitle:
    'Latest first. Changes are those of states that voted both times, since the vote before or the vote named.',
  lineShortened: (shown, total) => `The nearest ${en.number(shown)} of ${en.number(total)} are listed.`,
  lineLimits:
    'Recorded votes of this data set alone: earlier texts, and texts of the line that were adopted without a vote, are not listed. Memberships change from year to year, so only states that voted on both can have changed. The texts may have changed too.',
  changed: 'What changed',
  thisText: 'this text',
  firstInLine: 'first in the line',
  noChange: 'no state changed',
  leftOut: 'disputed, left out',
  changeCount: (states) => `${en.number(states)} ${states === 1 ? 'state' : 'states'} changed`,
  fromTo: (before, after) => `${before} → ${after}`,
  since: (symbol) => `since ${symbol}`,
  reportTitle: 'Report an error in this record',
  reportGloss:
    'Nothing is sent from here. Copy this text, say what is wrong, and give it to whoever runs this site; the address of the source makes it quick to check.',
  reportLabel: 'Text of the report',
  reportOpening: 'Error in a record of Rollcall',
  reportWrong: 'What is wrong, and where the right statement stands:',
  reportRecord: 'Record',
  reportLink: 'Page',
  reportData: 'Data',
  reportShown: 'What is shown',
  reportProblems: 'Problems already found in the source',
  lineOf: (file, line) => `${file}, line ${line}`,
  sentenceGap: ' ',
  colon: ': ',
  separator: ', ',
  none: 'none',
  copy: 'Copy the text',
  copied: 'Copied',
  notCopied: 'The browser did not allow copying: the text is selected, copy it by hand.',
};

const ZH: ResolutionWords = {
  accountTitle: '发生了什么，由谁决定',
  whoDecides: {
    HRC: '由人权理事会决定。理事会有47个成员，均为联合国大会选出的国家，任期三年。其他国家可以发言，但不投票。',
    CHR: '由人权委员会决定，它是人权理事会的前身，由若干国家组成。只有其成员投票。',
    GA: '由联合国大会决定。联合国每个会员国各有一票。',
    SC: '由安全理事会决定。它有五个常任理事国和十个任期两年的当选理事国。',
  },
  voteOn: (date, { yes, no, abstain }, notCast) => {
    const others = notCast === 0 ? '' : `，${zh.number(notCast)}个没有投票`;
    return `${date ?? ''}成员记名投票：${zh.number(yes)}个赞成，${zh.number(no)}个反对，${zh.number(abstain)}个弃权${others}。`;
  },
  consensusOn: (date) => (date === undefined ? '' : `时间：${date}。`),
  byMajority: {
    adopted: '赞成多于反对，因此案文获得通过。',
    rejected: '赞成不多于反对，因此案文未获通过。',
  },
  turning: ({ kind, votes, of }) =>
    kind === 'toReject'
      ? `${zh.number(of)}个赞成的成员中须有${zh.number(votes)}个改投反对票，案文才不获通过。`
      : `${zh.number(of)}个反对的成员中须有${zh.number(votes)}个改投赞成票，案文才获通过。`,
  tieNote: '赞成与反对票数相等的案文不获通过。',
  byGroup: (united) => `按区域组看：${united}。`,
  force: {
    HRC: '决议表明理事会的立场，并向各国和联合国提出任务；它不是法律。',
    CHR: '决议表明委员会的立场；它不是法律。',
    GA: '大会决议是对各国的建议；有些问题须有三分之二多数。',
    SC: '安全理事会的决定可以对全体会员国具有约束力。',
  },
  councilGloss:
    '案文须获十五票中的九票赞成（1966年以前为十一票中的七票），并且除程序问题外没有常任理事国反对；弃权不计入任何一方。',
  vetoed: (states) => `${zh.list(states)}行使了否决权：案文已获所需票数，但有常任理事国反对。`,
  permanentMember: '常任理事国',
  kind: '类别',
  sponsors: '提案方',
  modality: '表决方式（来源原文）',
  sourceNote: '关于表决的说明',
  neighbours: '前后案文',
  previousText: (text) => `前一项案文：${text}`,
  nextText: (text) => `后一项案文：${text}`,
  nTexts: (texts) => `n ${zh.number(texts)}项案文`,
  nMembers: (members) => `n ${zh.number(members)}个成员`,
  contextOf: (title, symbol, body, date) =>
    `《${title}》，${[symbol, body, date].filter((part) => part !== undefined).join('，')}`,
  seatsHint: '指向方格可读出国名，点按可打开该国。',
  seat: (name, group, position) => `${name}（${group}）：${position}`,
  mapTitle: (parts) =>
    parts.length === 0
      ? '没有一个区域组立场完全一致'
      : parts
          .map(
            ({ position, groups }) =>
              `${groups.map((group) => `${group}组`).join('、')}全体${{ Y: '赞成', N: '反对', A: '弃权' }[position]}`,
          )
          .join('；'),
  mapSubtitle: '各成员的立场在世界地图上的分布',
  mapLimits: (isWhole) =>
    `面积大的国家显眼，但每国只有一票。${isWhole ? '素色区域当时不是成员，没有投票权。' : '素色区域没有投票记录：当时不是成员，或缺席。'}对投票的解释和辩论中表明的立场未显示。`,
  mapSummary: (parts) => `世界地图：${parts.join('；')}。`,
  notMember: '非成员',
  noVoteRecorded: '没有投票记录',
  countOf: (label, count) => `${label} ${zh.number(count)}`,
  members: '成员数',
  tallyLimits: '未显示各成员立场的强弱、投票的理由，以及表决前案文的改动。',
  seatsLimits: '区域组为联合国选举所用的分组；各组并不集体投票，各国也参加其他联盟。',
  rice: '赖斯指数',
  agreementIndex: '一致指数',
  cohesionLimits:
    '赖斯指数：赞成与反对票数之差除以两者之和；0为平分，1为全在一边；弃权不计。一致指数：(M − ½(T − M)) / T，M为赞成、反对、弃权中最多者，T为三者之和；0为三等分，1为完全一致。投票者少时两者都会跳动，因此旁注n。未参加表决者均不计入。',
  cohesionFinding: (group, index) => `最不一致：${group}（一致指数${index}）。`,
  noCohesion: '没有一组有两个以上成员投票。',
  index: (value) => value.toFixed(2),
  oneVoter: '投票者不足两个',
  breaksTitle: (states) =>
    states === 0 ? '没有国家与所属区域组立场不同' : `${zh.number(states)}个国家与所属区域组立场不同`,
  breaksGloss: '一国所投的票与组内得票最多的立场不同，即为与该组立场不同。各组并不集体投票，谁也不受约束。',
  mostOf: (group, position, followers, voters) =>
    `${group}：${zh.number(voters)}国中${zh.number(followers)}国${{ Y: '投赞成票', N: '投反对票', A: '弃权' }[position]}。`,
  tiedGroup: (group) => `${group}：没有哪种立场票数最多，因此无所谓不同。`,
  castVerb: { Y: '另投赞成', N: '另投反对', A: '另作弃权' },
  lineTitle: (basis, texts, changes, subject) => {
    if (basis === 'subject') {
      return `同一主题${subject === undefined ? '' : `（${subject}）`}共${zh.number(texts)}次表决`;
    }
    const name = `${{ title: '同一标题下', recall: '由回顾相连' }[basis]}的${zh.number(texts)}项案文`;
    if (changes === undefined) return name;
    return `${name}，${changes === 0 ? '再次投票的国家立场均未改变' : `${zh.number(changes)}次立场变化`}`;
  },
  lineGloss: {
    title: '标题相同，只有虚词和届会、任务等字样有别。',
    recall: '每项案文都回顾前一项。',
    subject:
      '这里没有标题相同或彼此回顾的案文，因此列出的是同一主题的不同案文；其间的差别更多说明案文，而不是国家。',
  },
  lineNone: '本数据集内没有同一系列的其他表决：既无同标题的，也无回顾它或同主题的。',
  lineHeading: '同一系列的表决',
  lineSubtitle: '最近的在前。变化指两次都投票的国家与前一次（或所注明的）表决相比。',
  lineShortened: (shown, total) => `列出${zh.number(total)}次中最近的${zh.number(shown)}次。`,
  lineLimits:
    '仅限本数据集的记录表决：更早的案文和未经表决通过的同系列案文没有列出。成员逐年更换，只有两次都投票的国家才可能有变化。案文本身也可能有改动。',
  changed: '有何变化',
  thisText: '本案文',
  firstInLine: '系列中的第一次',
  noChange: '没有国家改变立场',
  leftOut: '有争议，不计入',
  changeCount: (states) => `${zh.number(states)}国有变化`,
  fromTo: (before, after) => `${before} → ${after}`,
  since: (symbol) => `自${symbol}以来`,
  reportTitle: '报告本记录中的错误',
  reportGloss: '本页不发送任何内容。请复制此文本，说明错在哪里，交给本站的维护者；附上来源地址便于核对。',
  reportLabel: '报告文本',
  reportOpening: 'Rollcall记录有误',
  reportWrong: '何处有误，正确的说法见于何处：',
  reportRecord: '记录',
  reportLink: '页面',
  reportData: '数据',
  reportShown: '显示的内容',
  reportProblems: '来源中已发现的问题',
  lineOf: (file, line) => `${file}，第${line}行`,
  sentenceGap: '',
  colon: '：',
  separator: '、',
  none: '无',
  copy: '复制文本',
  copied: '已复制',
  notCopied: '浏览器不允许复制：文本已选中，请手动复制。',
};

/** The words of the page of one resolution in each language. */
export const RESOLUTION_WORDS: Words<ResolutionWords> = { en: EN, zh: ZH };
