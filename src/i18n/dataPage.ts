import type { MeasureId } from '../core/agreement/measures/measures.ts';
import type { TableName } from '../core/package/table.ts';
import { createFormats } from './formats.ts';
import type { Words } from './wordsOf.ts';

const en = createFormats('en-GB');
const zh = createFormats('zh-Hans');

/** What is reckoned or drawn besides the measures of pairs. */
export type ReckonedMeasure =
  | 'rice'
  | 'agreementIndex'
  | 'loyalty'
  | 'withOutcome'
  | 'participation'
  | 'votesToTurn'
  | 'interval'
  | 'blocs'
  | 'map'
  | 'line'
  | 'ranks';

interface OtherMeasure {
  readonly id: ReckonedMeasure;
  readonly name: string;
  readonly formula: string;
  /** What becomes of abstention, absence and membership. */
  readonly treats: string;
  readonly source: string;
}

/** What the page on data and methods says. */
export interface DataPageWords {
  readonly title: string;
  readonly lead: string;
  readonly contentsOfPage: string;
  readonly dataSetTitle: string;
  readonly yourDataTitle: string;
  readonly problemsShort: string;
  readonly disputedShort: string;
  readonly version: string;
  readonly latest: string;
  readonly licence: string;
  readonly licenceText: string;
  readonly otherLicence: string;
  readonly sourceTexts: (texts: number) => string;
  readonly filesText: string;
  readonly filesLabel: string;
  readonly tables: Readonly<Record<TableName, string>>;
  readonly descriptor: string;
  readonly rows: (rows: number) => string;
  readonly size: (bytes: number) => string;
  readonly zip: string;
  readonly zipping: string;
  readonly zipFailed: string;
  readonly opensIn: string;
  readonly contentsTitle: string;
  readonly contents: (resolutions: number, votes: number, states: number) => string;
  readonly problemsTitle: (value: number) => string;
  readonly problemsSubtitle: string;
  readonly disputedTitle: (value: number) => string;
  readonly disputedText: string;
  readonly citeTitle: string;
  readonly cite: (title: string, version: string, address: string) => string;
  readonly citeGloss: string;
  readonly copyCitation: string;
  readonly copyBibtex: string;
  readonly copy: string;
  readonly copied: string;
  readonly dictionaryTitle: string;
  readonly dictionarySubtitle: string;
  readonly dictionaryN: (columns: number) => string;
  readonly dictionaryColumns: {
    readonly table: string;
    readonly column: string;
    readonly type: string;
    readonly description: string;
    readonly unit: string;
  };
  readonly methodsTitle: string;
  readonly methodsText: readonly string[];
  readonly absenceTitle: string;
  readonly absenceText: readonly (readonly [term: string, meaning: string])[];
  readonly measuresTitle: string;
  readonly measuresText: string;
  readonly exampleTitle: (first: string, second: string, votes: string) => string;
  readonly noExample: string;
  readonly formula: string;
  readonly example: string;
  readonly treats: string;
  readonly total: string;
  readonly source: string;
  readonly otherMeasures: readonly OtherMeasure[];
  readonly formulas: Readonly<
    Record<MeasureId, { readonly formula: string; readonly treats: string; readonly source: string }>
  >;
  readonly wordsTitle: string;
  readonly glossary: readonly (readonly [term: string, meaning: string])[];
  readonly subjectsTitle: string;
  readonly subjectsText: string;
  readonly mapsTitle: string;
  readonly mapsText: string;
}

const SOURCES: Readonly<Record<MeasureId, string>> = {
  strict: '',
  'half-weight': 'Lijphart 1963; Bailey, Strezhnev and Voeten 2017',
  coincidence: 'US Department of State, Voting Practices in the United Nations, before 2017',
  kappa: 'Cohen 1960',
  pi: 'Scott 1955; Häge 2011',
  s: 'Signorino and Ritter 1999',
};

const OTHER_SOURCES: Readonly<Record<ReckonedMeasure, string>> = {
  rice: 'Rice 1928',
  agreementIndex: 'Hix, Noury and Roland 2005',
  loyalty: '',
  withOutcome: '',
  participation: '',
  votesToTurn: '',
  interval: 'Wilson 1927',
  blocs: 'Rousseeuw 1987; Bar-Joseph, Gifford and Jaakkola 2001',
  map: 'Torgerson 1952; de Leeuw and Heiser 1980; Kruskal 1964',
  line: 'Tipping and Bishop 1999; Ilin and Raiko 2010',
  ranks: 'Spearman 1904; Kendall 1938; Knight 1966',
};

/** A size in bytes, as people say it, in units of a thousand. */
function sizeText(number: (value: number) => string, bytes: number): string {
  if (bytes < 1_000_000) return `${number(Math.max(1, Math.round(bytes / 1000)))} kB`;
  return `${number(Math.round(bytes / 100_000) / 10)} MB`;
}

/** The words of the page on data and methods in each language. */
export const DATA_PAGE_WORDS: Words<DataPageWords> = {
  en: {
    title: 'Data and methods',
    lead: 'What the data set holds and where it comes from, what was found wrong with it, how to take it along and cite it, and how every number of the page is reckoned.',
    contentsOfPage: 'On this page',
    dataSetTitle: 'The data set',
    yourDataTitle: 'Your own data',
    problemsShort: 'Problems',
    disputedShort: 'Disputed records',
    version: 'Version',
    latest: 'Latest adoption',
    licence: 'Licence',
    licenceText: 'Facts of public record; the tables may be used freely.',
    otherLicence:
      'That of its source, which this page does not know: ask there before passing the tables on.',
    sourceTexts: (texts) => `${en.number(texts)} ${texts === 1 ? 'text' : 'texts'}`,
    filesText: 'The whole data set, as a Frictionless Data Package: four tables and their description.',
    filesLabel: 'Files of the data set',
    tables: {
      resolutions: 'a row for each text',
      votes: 'a row for each state and recorded vote',
      states: 'names and regional groups',
      problems: 'what was found in the sources',
    },
    descriptor: 'what each column means, for programs',
    rows: (rows) => `${en.number(rows)} ${rows === 1 ? 'row' : 'rows'}`,
    size: (bytes) => sizeText(en.number, bytes),
    zip: 'Download all as ZIP',
    zipping: 'Packing…',
    zipFailed: 'The files could not be packed; they can be had one by one.',
    opensIn: 'The tables open in any spreadsheet, and in R, pandas, DuckDB and what else reads CSV.',
    contentsTitle: 'What it holds',
    contents: (resolutions, votes, states) =>
      `${en.number(resolutions)} texts, ${en.number(votes)} positions of ${en.number(states)} states`,
    problemsTitle: (value) => {
      if (value === 0) return 'No problem was found in the sources';
      return value === 1
        ? '1 problem found in the sources'
        : `${en.number(value)} problems found in the sources`;
    },
    problemsSubtitle: 'What changed a datum or left it in doubt, and each file passed over',
    disputedTitle: (value) => {
      if (value === 0) return 'No record is disputed';
      return value === 1 ? '1 record is disputed' : `${en.number(value)} records are disputed`;
    },
    disputedText:
      'In a disputed record the lists, the tally or the membership contradict each other. It is shown, and left out of measures unless you count it.',
    citeTitle: 'How to cite',
    cite: (title, version, address) => `Rollcall. ${title}, version ${version}. ${address}`,
    citeGloss:
      'The version is made from the tables themselves: the same tables have the same version, and the link asks for it. For a single figure, copy its link, which carries the version and every choice.',
    copyCitation: 'Copy the citation',
    copyBibtex: 'Copy the BibTeX entry',
    copy: 'Copy',
    copied: 'Copied',
    dictionaryTitle: 'What the columns mean',
    dictionarySubtitle: 'Every column of every table of the data set',
    dictionaryN: (columns) => `n ${en.number(columns)} columns`,
    dictionaryColumns: {
      table: 'Table',
      column: 'Column',
      type: 'Type',
      description: 'Meaning',
      unit: 'Unit',
    },
    methodsTitle: 'How the data is made',
    methodsText: [
      'Each resolution ends with a sentence that says how it was adopted and, after a recorded vote, lists the members in favour, against and abstaining. These closings are read from the official documents; every name is resolved to one state.',
      'The names listed are counted and compared with the tally that the document states, and each is checked against the members of the body on that day. Where something does not fit, the record is marked as disputed.',
      'A data set made from a table that others publish is read row by row in the same way: names become states, what the table says of a vote is compared with its rows, and whatever contradicts itself is listed with its row. Nothing is dropped without a line that says so.',
    ],
    absenceTitle: 'Four kinds of “no vote”',
    absenceText: [
      [
        'Abstaining',
        'A vote cast. It counts in agreement as a position of its own, or as half, by the measure you choose.',
      ],
      ['Not voting', 'A member that cast no vote. It moves participation and nothing else.'],
      ['Not recorded', 'The source is silent or blank. It moves nothing.'],
      ['Not a member', 'The state had no seat that day. There is no record, and nothing is counted.'],
    ],
    measuresTitle: 'Measures',
    measuresText:
      'All follow from one table for each pair of states: how often the first voted yes, abstained or voted no while the second did. Only votes in which both cast a vote count. With none in common there is no value, and not zero.',
    exampleTitle: (first, second, votes) => `Worked example: ${first} and ${second}, ${votes} shared votes`,
    noExample: 'No two states share a vote in this data set.',
    formula: 'Formula',
    example: 'Example',
    treats: 'Abstention and absence',
    total: 'Total',
    source: 'Source',
    otherMeasures: [
      {
        id: 'rice',
        name: 'Rice index',
        formula: '|yes − no| ÷ (yes + no), for one vote and group; a mean over votes for a period',
        treats: 'abstentions are left out; a vote counts where at least two members said yes or no.',
        source: OTHER_SOURCES.rice,
      },
      {
        id: 'agreementIndex',
        name: 'Agreement Index',
        formula:
          '(M − (T − M) ÷ 2) ÷ T, with M the largest of yes, no and abstaining and T all three together; a mean over votes for a period',
        treats: 'abstaining is a third position; a vote counts where at least two members cast one.',
        source: OTHER_SOURCES.agreementIndex,
      },
      {
        id: 'loyalty',
        name: 'Loyalty',
        formula: 'Share of a state’s votes cast as most of the others in its group cast theirs',
        treats:
          'abstaining is a position; votes in which the others were tied, or none of them voted, are skipped. The group is that of the day.',
        source: OTHER_SOURCES.loyalty,
      },
      {
        id: 'withOutcome',
        name: 'With the outcome',
        formula: 'Share of a state’s yes and no votes on the side that prevailed',
        treats: 'abstentions are left out, and votes whose outcome the source does not state.',
        source: OTHER_SOURCES.withOutcome,
      },
      {
        id: 'participation',
        name: 'Participation',
        formula: 'Votes cast ÷ votes held while a member in which it is known whether it voted',
        treats:
          'an abstention is a vote cast; what is not recorded counts neither way, and nothing before or after membership.',
        source: OTHER_SOURCES.participation,
      },
      {
        id: 'votesToTurn',
        name: 'Votes to turn',
        formula:
          'Half the margin, rounded up: the votes that would have had to move from yes to no; a tie is not adopted',
        treats: 'neither abstentions nor absence count: more yes than no adopts.',
        source: OTHER_SOURCES.votesToTurn,
      },
      {
        id: 'interval',
        name: 'Interval',
        formula:
          'Wilson’s, 95%, for shares; the votes of one state are not a random sample, so read it as a sign of how much n carries',
        treats: '',
        source: OTHER_SOURCES.interval,
      },
      {
        id: 'blocs',
        name: 'Blocs',
        formula:
          'States joined step by step by the mean distance of their pairs (1 − the measure, brought to 0–1; pairs count by their shared votes), cut where the mean silhouette is greatest, between two and six blocs; within a bloc neighbours stand beside each other',
        treats: 'pairs of too few shared votes are unknown, and hold nothing together or apart.',
        source: OTHER_SOURCES.blocs,
      },
      {
        id: 'map',
        name: 'Map and stress',
        formula:
          'Points on a plane whose distances come nearest to those of the pairs; stress is the square root of the squared misfits over the squared distances, 0 for a perfect fit',
        treats: 'pairs of too few shared votes are left out.',
        source: OTHER_SOURCES.map,
      },
      {
        id: 'line',
        name: 'Line of states',
        formula:
          'The first principal component of the votes, in favour 1, abstaining 0, against −1, found with what was not cast left out; in standard deviations from the mean of the states',
        treats: 'an abstention is half way; a state of few votes lies nearer to 0, with a wider interval.',
        source: OTHER_SOURCES.line,
      },
      {
        id: 'ranks',
        name: 'Spearman’s ρ and Kendall’s τ-b',
        formula: 'How far two rankings have the same order: 1 the same, 0 nothing in common, −1 the reverse',
        treats: 'pairs without a value in one of the two are left out; equal values share their rank.',
        source: OTHER_SOURCES.ranks,
      },
    ],
    formulas: {
      strict: {
        formula: 'same ÷ n',
        treats: 'an abstention is a position of its own, equal only to another one.',
        source: SOURCES.strict,
      },
      'half-weight': {
        formula: '(same + ½ · one abstained) ÷ n',
        treats: 'an abstention is half way between yes and no.',
        source: SOURCES['half-weight'],
      },
      coincidence: {
        formula: 'same side ÷ (same side + opposite sides)',
        treats: 'votes in which either abstained are left out, so n is smaller.',
        source: SOURCES.coincidence,
      },
      kappa: {
        formula: '(pₒ − pₑ) ÷ (1 − pₑ), pₒ = same ÷ n, pₑ = Σ aₖ · bₖ',
        treats: 'an abstention is a position of its own; the habits of each state are its own.',
        source: SOURCES.kappa,
      },
      pi: {
        formula: '(pₒ − pₑ) ÷ (1 − pₑ), pₒ = same ÷ n, pₑ = Σ ((aₖ + bₖ) ÷ 2)²',
        treats: 'an abstention is a position of its own; one habit is taken for both states.',
        source: SOURCES.pi,
      },
      s: {
        formula: '2 · half-weight − 1',
        treats: 'an abstention is half way between yes and no.',
        source: SOURCES.s,
      },
    },
    wordsTitle: 'Words',
    glossary: [
      ['Recorded vote', 'A vote in which the position of each member is noted by name.'],
      ['Adopted without a vote', 'No member asked for a vote: adopted by consensus.'],
      ['Symbol', 'The number of a United Nations document, such as A/HRC/RES/50/4.'],
      ['Session', 'A numbered meeting period of a body; special sessions begin with S.'],
      ['Margin', 'Votes in favour less votes against.'],
      ['Unanimous', 'All who voted, of the whole body, voted alike.'],
      ['Regional group', 'One of the five groups in which states are elected to bodies.'],
    ],
    subjectsTitle: 'Subjects',
    subjectsText: 'Topics of our own, assigned by words in the title and by agenda item.',
    mapsTitle: 'Maps',
    mapsText:
      'World maps are drawn from Natural Earth by way of world-atlas. Borders and names on them express no opinion on the status of any territory.',
  },
  zh: {
    title: '数据与方法',
    lead: '数据集的内容与来源，其中发现的问题，如何下载和引用，以及本站每个数字如何算出。',
    contentsOfPage: '本页内容',
    dataSetTitle: '数据集',
    yourDataTitle: '您自己的数据',
    problemsShort: '问题',
    disputedShort: '有争议的记录',
    version: '版本',
    latest: '最近通过日期',
    licence: '许可',
    licenceText: '公开记录中的事实；表格可自由使用。',
    otherLicence: '以来源的许可为准，本页并不知晓：转发表格前请向来源查询。',
    sourceTexts: (texts) => `${zh.number(texts)}项案文`,
    filesText: '整个数据集，以 Frictionless 数据包形式：四份表格及其说明。',
    filesLabel: '数据集的文件',
    tables: {
      resolutions: '每项案文一行',
      votes: '每国每次记录表决一行',
      states: '国名与区域组',
      problems: '来源中发现的问题',
    },
    descriptor: '供程序读取的各栏说明',
    rows: (rows) => `${zh.number(rows)}行`,
    size: (bytes) => sizeText(zh.number, bytes),
    zip: '全部下载为ZIP',
    zipping: '正在打包……',
    zipFailed: '未能打包；可以逐个下载。',
    opensIn: '表格可用任何电子表格软件打开，也可用 R、pandas、DuckDB 等能读CSV的工具打开。',
    contentsTitle: '内容',
    contents: (resolutions, votes, states) =>
      `${zh.number(resolutions)}项案文，${zh.number(states)}个国家的${zh.number(votes)}个立场`,
    problemsTitle: (value) => (value === 0 ? '来源中未发现问题' : `来源中发现${zh.number(value)}个问题`),
    problemsSubtitle: '改变了数据或使其存疑之处，以及每个略过的文件',
    disputedTitle: (value) => (value === 0 ? '没有有争议的记录' : `${zh.number(value)}条记录有争议`),
    disputedText:
      '有争议的记录中，名单、票数或成员资格互相矛盾。记录照样显示，除非您选择计入，否则不计入各项指标。',
    citeTitle: '如何引用',
    cite: (title, version, address) => `Rollcall。${title}，版本${version}。${address}`,
    citeGloss:
      '版本号由表格本身算出：相同的表格版本相同，链接也指明版本。引用单幅图时，请复制该图的链接，其中含有版本和所有选择。',
    copyCitation: '复制引用格式',
    copyBibtex: '复制BibTeX条目',
    copy: '复制',
    copied: '已复制',
    dictionaryTitle: '各栏含义',
    dictionarySubtitle: '数据集各表格的每一栏',
    dictionaryN: (columns) => `n ${zh.number(columns)}栏`,
    dictionaryColumns: { table: '表格', column: '栏', type: '类型', description: '含义', unit: '单位' },
    methodsTitle: '数据如何制作',
    methodsText: [
      '每项决议的结尾都说明它如何通过；经记录表决的，还列出赞成、反对和弃权的成员。本站从正式文件读取这些结尾，并把每个名称对应到一个国家。',
      '名单所列名称逐一清点，与文件所述票数核对，并与该机构当日的成员名册核对。有不符之处，记录即标为“有争议”。',
      '由他人发布的表格制成的数据集也按同样方式逐行读取：名称对应到国家，表中关于表决的说明与各行核对，凡自相矛盾之处连同行号列出。没有任何内容会不加说明而略去。',
    ],
    absenceTitle: '四种“没有投票”',
    absenceText: [
      ['弃权', '投出的一票。按所选指标，在一致度中自成一种立场，或计一半。'],
      ['未参加表决', '没有投票的成员。只影响参与率。'],
      ['无记录', '来源没有说明或留空。不影响任何数值。'],
      ['并非成员', '该国当日没有席位。没有记录，也不计算。'],
    ],
    measuresTitle: '指标',
    measuresText:
      '所有指标都出自每对国家的一张表：第一国赞成、弃权或反对时，第二国各有多少次赞成、弃权或反对。只计双方都投了票的表决。没有共同表决就没有数值，而不是零。',
    exampleTitle: (first, second, votes) => `实例：${first}与${second}，共同表决${votes}次`,
    noExample: '本数据集中没有两个国家有共同表决。',
    formula: '公式',
    example: '实例',
    treats: '弃权与缺席',
    total: '合计',
    source: '出处',
    otherMeasures: [
      {
        id: 'rice',
        name: '赖斯指数',
        formula: '|赞成 − 反对| ÷（赞成 + 反对），就一次表决和一个组而言；一段时期取平均',
        treats: '弃权不计；至少两个成员投赞成或反对票的表决才计入。',
        source: OTHER_SOURCES.rice,
      },
      {
        id: 'agreementIndex',
        name: '一致指数',
        formula: '(M −（T − M）÷ 2) ÷ T，M为赞成、反对、弃权中最多者，T为三者之和；一段时期取平均',
        treats: '弃权是第三种立场；至少两个成员投票的表决才计入。',
        source: OTHER_SOURCES.agreementIndex,
      },
      {
        id: 'loyalty',
        name: '忠诚度',
        formula: '一国所投票与本组其他成员多数立场相同的比例',
        treats: '弃权是一种立场；其他成员相持不下或无人投票的表决略去。所属的组按表决当日计算。',
        source: OTHER_SOURCES.loyalty,
      },
      {
        id: 'withOutcome',
        name: '与结果一致率',
        formula: '一国的赞成和反对票中站在胜方的比例',
        treats: '弃权不计，来源未说明结果的表决也不计。',
        source: OTHER_SOURCES.withOutcome,
      },
      {
        id: 'participation',
        name: '参与率',
        formula: '投出的票 ÷ 担任成员期间已知其是否投票的表决',
        treats: '弃权是投出的票；无记录的不计入任何一方，任期之外的也不计。',
        source: OTHER_SOURCES.participation,
      },
      {
        id: 'votesToTurn',
        name: '改变结果所需票数',
        formula: '票差的一半，向上取整：需从赞成转为反对的票数；票数相等即未获通过',
        treats: '弃权与缺席均不计：赞成多于反对即获通过。',
        source: OTHER_SOURCES.votesToTurn,
      },
      {
        id: 'interval',
        name: '区间',
        formula: '威尔逊95%区间，用于比例；一国的投票并非随机样本，只宜用来看n的分量',
        treats: '',
        source: OTHER_SOURCES.interval,
      },
      {
        id: 'blocs',
        name: '集团',
        formula:
          '按国家对的平均距离（1减去指标，换算为0至1；按共同表决次数加权）逐步合并，在二至六个集团中取平均轮廓系数最大者；集团内相近者相邻',
        treats: '共同表决太少的国家对视为未知，既不拉近也不推远。',
        source: OTHER_SOURCES.blocs,
      },
      {
        id: 'map',
        name: '地图与应力',
        formula:
          '平面上各点间距离与国家对的距离最为接近；应力为误差平方和与距离平方和之比的平方根，0为完全吻合',
        treats: '共同表决太少的国家对不计。',
        source: OTHER_SOURCES.map,
      },
      {
        id: 'line',
        name: '国家的直线',
        formula: '表决的第一主成分，赞成为1、弃权为0、反对为−1，未投的票不计；以与各国均值相差的标准差数表示',
        treats: '弃权居中；投票少的国家更靠近0，区间也更宽。',
        source: OTHER_SOURCES.line,
      },
      {
        id: 'ranks',
        name: '斯皮尔曼ρ与肯德尔τ-b',
        formula: '两种排名的顺序有多相同：1为相同，0为毫无共同，−1为相反',
        treats: '在其中一种做法下没有数值的国家对不计；数值相等者共享位次。',
        source: OTHER_SOURCES.ranks,
      },
    ],
    formulas: {
      strict: {
        formula: '相同 ÷ n',
        treats: '弃权自成一种立场，只与弃权相同。',
        source: SOURCES.strict,
      },
      'half-weight': {
        formula: '（相同 + ½ · 一方弃权）÷ n',
        treats: '弃权居于赞成与反对正中。',
        source: SOURCES['half-weight'],
      },
      coincidence: {
        formula: '同边 ÷（同边 + 对边）',
        treats: '任何一方弃权的表决不计，因此n较小。',
        source: SOURCES.coincidence,
      },
      kappa: {
        formula: '(pₒ − pₑ) ÷ (1 − pₑ)，pₒ = 相同 ÷ n，pₑ = Σ aₖ · bₖ',
        treats: '弃权自成一种立场；两国各按自己的习惯计算。',
        source: SOURCES.kappa,
      },
      pi: {
        formula: '(pₒ − pₑ) ÷ (1 − pₑ)，pₒ = 相同 ÷ n，pₑ = Σ ((aₖ + bₖ) ÷ 2)²',
        treats: '弃权自成一种立场；两国按同一习惯计算。',
        source: SOURCES.pi,
      },
      s: {
        formula: '2 · 半权一致度 − 1',
        treats: '弃权居于赞成与反对正中。',
        source: SOURCES.s,
      },
    },
    wordsTitle: '用语',
    glossary: [
      ['记录表决', '逐名记下每个成员立场的表决。'],
      ['未经表决获得通过', '没有成员要求表决，以协商一致方式通过。'],
      ['文号', '联合国文件的编号，如 A/HRC/RES/50/4。'],
      ['届会', '机构有编号的会期；特别会议以 S 开头。'],
      ['票差', '赞成票减反对票。'],
      ['全体一致', '整个机构中参加表决者全部投同样的票。'],
      ['区域组', '各国选入各机构时所属的五个组之一。'],
    ],
    subjectsTitle: '主题',
    subjectsText: '本站自定的主题，依标题用词和议程项目归类。',
    mapsTitle: '地图',
    mapsText:
      '世界地图依据 Natural Earth，经由 world-atlas 绘制。图上的边界和名称不表示对任何领土地位的意见。',
  },
};
