import type { MeasureId } from '../core/agreement/measures/measures.ts';
import { createFormats } from './formats.ts';
import type { Words } from './wordsOf.ts';

const en = createFormats('en-GB');
const zh = createFormats('zh-Hans');

/** What the page on data and methods says. */
export interface DataPageWords {
  readonly title: string;
  readonly version: string;
  readonly latest: string;
  readonly licence: string;
  readonly licenceText: string;
  readonly filesText: string;
  readonly contentsTitle: string;
  readonly contents: (resolutions: number, votes: number, states: number) => string;
  readonly problemsTitle: (value: number) => string;
  readonly problemsSubtitle: string;
  readonly disputedTitle: (value: number) => string;
  readonly disputedText: string;
  readonly citeTitle: string;
  readonly cite: (title: string, version: string, address: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly dictionaryTitle: string;
  readonly dictionarySubtitle: string;
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
  readonly source: string;
  readonly otherMeasures: readonly (readonly [name: string, formula: string])[];
  readonly formulas: Readonly<Record<MeasureId, { readonly formula: string; readonly source: string }>>;
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

/** The words of the page on data and methods in each language. */
export const DATA_PAGE_WORDS: Words<DataPageWords> = {
  en: {
    title: 'Data and methods',
    version: 'Version',
    latest: 'Latest adoption',
    licence: 'Licence',
    licenceText: 'Facts of public record; the tables may be used freely.',
    filesText:
      'The whole data set, as a Frictionless Data Package: four tables as CSV and their description.',
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
    copy: 'Copy',
    copied: 'Copied',
    dictionaryTitle: 'What the columns mean',
    dictionarySubtitle: 'Every column of every table of the data set',
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
    source: 'Source',
    otherMeasures: [
      ['Rice index', '|yes − no| ÷ (yes + no), for one vote and group; a mean over votes for a period'],
      [
        'Agreement Index',
        '(M − (T − M) ÷ 2) ÷ T, with M the largest of yes, no and abstaining and T all three together (Hix, Noury and Roland 2005)',
      ],
      [
        'Loyalty',
        'Share of a state’s votes cast with the plurality of its group, the state itself left out; ties are skipped',
      ],
      ['With the outcome', 'Share of a state’s yes and no votes on the side that prevailed'],
      ['Participation', 'Votes cast ÷ votes in which it is known whether the member voted'],
      [
        'Votes to turn',
        'Half the margin, rounded up: the votes that would have had to move from yes to no; a tie is not adopted',
      ],
      [
        'Interval',
        'Wilson, 95%, for shares; the votes of one state are not a random sample, so read it as a sign of how much n carries',
      ],
    ],
    formulas: {
      strict: { formula: 'same ÷ n', source: SOURCES.strict },
      'half-weight': { formula: '(same + ½ · one abstained) ÷ n', source: SOURCES['half-weight'] },
      coincidence: {
        formula: 'same side ÷ (same side + opposite sides), abstentions dropped',
        source: SOURCES.coincidence,
      },
      kappa: { formula: '(pₒ − pₑ) ÷ (1 − pₑ), pₑ = Σ aₖ · bₖ', source: SOURCES.kappa },
      pi: { formula: '(pₒ − pₑ) ÷ (1 − pₑ), pₑ = Σ ((aₖ + bₖ) ÷ 2)²', source: SOURCES.pi },
      s: { formula: '2 · half-weight − 1', source: SOURCES.s },
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
    version: '版本',
    latest: '最近通过日期',
    licence: '许可',
    licenceText: '公开记录中的事实；表格可自由使用。',
    filesText: '整个数据集，以 Frictionless 数据包形式：四份CSV表格及其说明。',
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
    copy: '复制',
    copied: '已复制',
    dictionaryTitle: '各栏含义',
    dictionarySubtitle: '数据集各表格的每一栏（说明为英文）',
    dictionaryColumns: { table: '表格', column: '栏', type: '类型', description: '含义', unit: '单位' },
    methodsTitle: '数据如何制作',
    methodsText: [
      '每项决议的结尾都说明它如何通过；经记录表决的，还列出赞成、反对和弃权的成员。本站从正式文件读取这些结尾，并把每个名称对应到一个国家。',
      '名单所列名称逐一清点，与文件所述票数核对，并与该机构当日的成员名册核对。有不符之处，记录即标为“有争议”。',
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
    source: '出处',
    otherMeasures: [
      ['赖斯指数', '|赞成 − 反对| ÷（赞成 + 反对），就一次表决和一个组而言；一段时期取平均'],
      [
        '一致指数',
        '(M −（T − M）÷ 2) ÷ T，M为赞成、反对、弃权中最多者，T为三者之和（Hix、Noury和Roland 2005年）',
      ],
      ['忠诚度', '一国与本组多数立场相同的比例，不计该国自身；相持不下的略去'],
      ['与结果一致率', '一国的赞成和反对票中站在胜方的比例'],
      ['参与率', '投出的票 ÷ 已知该成员是否投票的表决'],
      ['改变结果所需票数', '票差的一半，向上取整：需从赞成转为反对的票数；票数相等即未获通过'],
      ['区间', '威尔逊95%区间，用于比例；一国的投票并非随机样本，只宜用来看n的分量'],
    ],
    formulas: {
      strict: { formula: '相同 ÷ n', source: SOURCES.strict },
      'half-weight': { formula: '（相同 + ½ · 一方弃权）÷ n', source: SOURCES['half-weight'] },
      coincidence: { formula: '同边 ÷（同边 + 对边），弃权不计', source: SOURCES.coincidence },
      kappa: { formula: '(pₒ − pₑ) ÷ (1 − pₑ)，pₑ = Σ aₖ · bₖ', source: SOURCES.kappa },
      pi: { formula: '(pₒ − pₑ) ÷ (1 − pₑ)，pₑ = Σ ((aₖ + bₖ) ÷ 2)²', source: SOURCES.pi },
      s: { formula: '2 · 半权一致度 − 1', source: SOURCES.s },
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
