import type { Language } from '../core/language.ts';
import type { ColumnFormat } from '../core/package/column.ts';
import type { TableName } from '../core/package/table.ts';

/** What a column of a data set holds, in words other than those of its table schema, which are English. */
export interface DictionaryWords {
  readonly descriptions: Readonly<Record<TableName, Readonly<Record<string, string>>>>;
  readonly types: Readonly<Record<ColumnFormat['type'], string>>;
  readonly units: Readonly<Record<string, string>>;
}

const LANGUAGES: Readonly<Record<Language, string>> = {
  en: '英文',
  fr: '法文',
  es: '西班牙文',
  ru: '俄文',
  zh: '中文',
  ar: '阿拉伯文',
};

/** The dictionary in Chinese, by table and column. */
export const DICTIONARY_ZH: DictionaryWords = {
  descriptions: {
    resolutions: {
      id: '记录的标识：文号，其中/改为-；文号重复时后面另有字符',
      body: '采取行动的机构：人权理事会（HRC）、人权委员会（CHR）、大会（GA）、安全理事会（SC）',
      session: '该机构的届会：50、S-34（特别会议）、ES-11（紧急特别会议）',
      symbol: '文件的文号；并非总是唯一',
      draft: '草案的文号；修正案则为其所修正草案的文号',
      kind: '案文的类别',
      date: '采取行动之日；来源没有写明或所写日期不可能时为空白',
      meeting: '会议的编号',
      agenda_item: '议程项目，照文件所写',
      subjects: '本站自定主题的代码或来源的标签，以“; ”连接',
      recalls: '案文回顾的以往决议的文号，以“; ”连接；案文不明时也为空白',
      outcome: '案文的结果',
      ...tallies('declared', '照文件所述'),
      ...tallies('counted', '按其名单清点；没有名单时为空白'),
      not_voting: '未参加表决的成员数；不明时为空白',
      status: '名单、票数或成员名册互相矛盾时为disputed（有争议），否则为ok',
      source: '正式文件的网址',
      sponsors: '提案者，照来源所写；来源没有写明时为空白',
      note: '来源对表决或案文的说明',
      modality: '通过的方式，照来源所写；比outcome细致',
      ...byLanguage('title', (language) => `${language}标题；没有读取该语文的文件时为空白`),
    },
    votes: {
      resolution_id: '所属决议的标识',
      state: '国家：ISO 3166-1三字母代码，或已停用的代码',
      position: 'Y赞成，N反对，A弃权，X未参加表决；空白为无记录',
      basis: 'listed：列入名单；roster：完整名单中没有列出的成员',
    },
    states: {
      code: 'ISO 3166-1三字母代码，或已停用的代码；区域组有变动时分列多行',
      ...byLanguage('name', (language) => `联合国所用的简称（${language}）`),
      aliases: '正式名称、旧称和其他为人所知的名称，以“; ”连接',
      regional_group: '联合国的区域组',
      from: '属于该组的首日；没有限定时为空白',
      to: '属于该组的末日；没有限定时为空白',
    },
    problems: {
      source: '发现问题的文件，路径相对于所读取的文件夹',
      line: '文件中的行，从1起；问题不在某一行时为空白',
      resolution_id: '所涉决议的标识；该文件没有产生记录时为空白',
      kind: '问题的类别',
      message: '发现了什么（引用来源原文）和如何处理；英文',
    },
  },
  types: { string: '文本', integer: '整数', date: '日期' },
  units: { members: '成员' },
};

function tallies(prefix: string, how: string): Readonly<Record<string, string>> {
  return {
    [`${prefix}_yes`]: `赞成的成员数，${how}`,
    [`${prefix}_no`]: `反对的成员数，${how}`,
    [`${prefix}_abstain`]: `弃权的成员数，${how}`,
  };
}

function byLanguage(
  prefix: string,
  describe: (language: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(LANGUAGES).map(([code, language]) => [`${prefix}_${code}`, describe(language)]),
  );
}
