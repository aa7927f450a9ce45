import type { Body } from '../core/body.ts';
import type { MappingDoubt } from '../core/sources/plain/checkMapping.ts';
import type { DateOrder, PlainColumn, PlainMapping } from '../core/sources/plain/plainMapping.ts';
import { cutText } from './cutText.ts';
import { createFormats } from './formats.ts';
import type { Words } from './wordsOf.ts';

const en = createFormats('en-GB');
const zh = createFormats('zh-Hans');

/** What the page says where a person chooses how a table of their own is read. */
export interface MappingWords {
  readonly title: (file: string) => string;
  readonly lead: string;
  readonly shape: string;
  readonly shapes: Readonly<Record<PlainMapping['shape'], string>>;
  readonly columns: string;
  readonly column: Readonly<Partial<Record<PlainColumn, string>>>;
  readonly noColumn: string;
  readonly nameless: (place: number) => string;
  readonly states: (states: number) => string;
  readonly body: string;
  readonly noBody: string;
  readonly dates: string;
  readonly dateOrders: Readonly<Record<DateOrder, string>>;
  readonly values: string;
  readonly valueOf: (cell: string) => string;
  readonly blankValue: string;
  readonly notKnown: string;
  readonly notMember: string;
  readonly preview: (rows: number) => string;
  readonly headings: Readonly<Record<'resolution' | 'body' | 'date' | 'state' | 'position', string>>;
  readonly noState: string;
  readonly missing: string;
  readonly countOf: (label: string, count: number) => string;
  readonly certain: string;
  readonly doubt: (doubt: MappingDoubt, bodies: Readonly<Record<Body, string>>) => string;
}

/** The words of the choice of columns in each language. */
export const MAPPING_WORDS: Words<MappingWords> = {
  en: {
    title: (file) => `What stands in ${file}?`,
    lead: 'Say what the columns hold. The rows below show how the table would be read.',
    shape: 'A row is',
    shapes: {
      long: 'one state’s vote',
      wide: 'a text, with a column for each state',
      texts: 'a text without votes',
    },
    columns: 'Columns',
    column: {
      resolution: 'Resolution (tells texts apart)',
      state: 'State',
      position: 'Position',
      date: 'Date',
      symbol: 'Symbol',
      title: 'Title',
      body: 'Body',
      session: 'Session',
    },
    noColumn: 'None',
    nameless: (place) => `Column ${en.number(place)}`,
    states: (states) =>
      `${en.number(states)} ${states === 1 ? 'column is' : 'columns are'} called as a state is.`,
    body: 'Body, where neither a column nor the symbol tells it',
    noBody: 'Not chosen',
    dates: 'Dates such as 3/4/2021',
    dateOrders: {
      dayFirst: 'day first',
      monthFirst: 'month first',
      undecided: 'leave out what may be either',
      serial: 'days as a spreadsheet numbers them',
    },
    values: 'Values',
    valueOf: (cell) => `“${cell}” stands for`,
    blankValue: 'blank',
    notKnown: 'not known',
    notMember: 'Not a member',
    preview: (rows) =>
      rows === 1
        ? 'The first row as it would be read'
        : `The first ${en.number(rows)} rows as they would be read`,
    headings: { resolution: 'Resolution', body: 'Body', date: 'Date', state: 'State', position: 'Position' },
    noState: 'no state',
    missing: 'missing',
    countOf: (label, count) => `${label} ${en.number(count)}`,
    certain: 'Nothing is missing.',
    doubt: (doubt, bodies) => {
      switch (doubt.kind) {
        case 'noRows':
          return 'The table has a header and no rows.';
        case 'noColumn':
          return {
            resolution: 'Choose the column that tells resolutions apart.',
            state: 'Choose the column of states.',
            position: 'Choose the column of positions.',
          }[doubt.column];
        case 'noStateColumns':
          return 'No column is called as a state is.';
        case 'noBody':
          return `Nothing tells which body voted; choose one: ${Object.values(bodies).join(', ')}.`;
        case 'unknownValues':
          return `Say what these values stand for: ${doubt.values.map((value) => `“${cutText(value)}”`).join(', ')}. Those without an answer are kept as not recorded.`;
        case 'unknownStates':
          return `These are no states that are known; their rows are left out: ${doubt.names.map(cutText).join(', ')}.`;
        case 'foreignCodes':
          return `${doubt.codes.join(', ')}: codes of the Correlates of War list, in which some mean other states than in ISO’s. Choose a column of names or of ISO codes.`;
        case 'ambiguousDates':
          return `Say whether the day or the month comes first in ${doubt.example}.`;
      }
    },
  },
  zh: {
    title: (file) => `${file}里是什么？`,
    lead: '请说明各列的内容。下面几行显示该表将如何读取。',
    shape: '每行是',
    shapes: { long: '一个国家的一票', wide: '一份案文，每国一列', texts: '一份没有表决的案文' },
    columns: '列',
    column: {
      resolution: '决议（用以区分案文）',
      state: '国家',
      position: '立场',
      date: '日期',
      symbol: '文号',
      title: '标题',
      body: '机构',
      session: '届会',
    },
    noColumn: '无',
    nameless: (place) => `第${zh.number(place)}列`,
    states: (states) => `${zh.number(states)}列以国名为列名。`,
    body: '机构（列和文号都未说明时）',
    noBody: '未选择',
    dates: '3/4/2021这样的日期',
    dateOrders: {
      dayFirst: '日在前',
      monthFirst: '月在前',
      undecided: '两可者略去',
      serial: '电子表格的日序号',
    },
    values: '数值',
    valueOf: (cell) => `“${cell}”表示`,
    blankValue: '空白',
    notKnown: '不明',
    notMember: '非成员',
    preview: (rows) => `前${zh.number(rows)}行将这样读取`,
    headings: { resolution: '决议', body: '机构', date: '日期', state: '国家', position: '立场' },
    noState: '不是国家',
    missing: '缺失',
    countOf: (label, count) => `${label} ${zh.number(count)}`,
    certain: '没有缺失。',
    doubt: (doubt, bodies) => {
      switch (doubt.kind) {
        case 'noRows':
          return '该表只有表头，没有数据行。';
        case 'noColumn':
          return {
            resolution: '请选择区分决议的列。',
            state: '请选择国家所在的列。',
            position: '请选择立场所在的列。',
          }[doubt.column];
        case 'noStateColumns':
          return '没有以国名为列名的列。';
        case 'noBody':
          return `无从得知由哪个机构表决，请选择：${Object.values(bodies).join('、')}。`;
        case 'unknownValues':
          return `请说明这些数值表示什么：${doubt.values.map((value) => `“${cutText(value)}”`).join('、')}。未说明的按未记录保留。`;
        case 'unknownStates':
          return `以下不是已知的国家，所在行将略去：${doubt.names.map(cutText).join('、')}。`;
        case 'foreignCodes':
          return `${doubt.codes.join('、')}：这是“战争相关因素”项目的代码，其中有些在ISO中指别的国家。请选择国名或ISO代码所在的列。`;
        case 'ambiguousDates':
          return `请说明${doubt.example}中是日在前还是月在前。`;
      }
    },
  },
};
