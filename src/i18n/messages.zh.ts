import type { Outcome } from '../core/outcome.ts';
import type { Tally } from '../core/tally.ts';
import { createFormats } from './formats.ts';
import type { Messages } from './messages.en.ts';

const formats = createFormats('zh-Hans');
const { number } = formats;

const OUTCOMES: Messages['outcomes'] = {
  adopted_without_vote: '未经表决获得通过',
  adopted_by_vote: '经记录表决获得通过',
  adopted_unanimously: '一致通过',
  adopted_by_unrecorded_vote: '经无记录表决获得通过',
  rejected: '未获通过',
  withdrawn: '已撤回',
  not_considered: '未予审议',
  unknown: '结果不明',
};

const POSITIONS: Messages['positions'] = {
  Y: '赞成',
  N: '反对',
  A: '弃权',
  X: '未参加表决',
  notRecorded: '无记录',
};

const BODIES: Messages['bodies'] = {
  HRC: '人权理事会',
  CHR: '人权委员会',
  GA: '大会',
  SC: '安全理事会',
};

const KNOWN_TITLES: Readonly<Record<string, string>> = {
  'Human Rights Council resolutions, 2022–2023': '人权理事会决议，2022–2023年',
};

const BODIES_IN_TITLES: Readonly<Record<string, string>> = {
  'Human Rights Council': BODIES.HRC,
  'Commission on Human Rights': BODIES.CHR,
  'General Assembly': BODIES.GA,
  'Security Council': BODIES.SC,
};

/** A title that an import made of bodies and years, as “General Assembly, 1946–2019”; undefined for another. */
function madeTitle(title: string): string | undefined {
  const [names = '', years] = title.split(/, (?=\d{4}(?:–\d{4})?$)/);
  const bodies = names.split(/ and (?=Commission|General|Security)/).map((name) => BODIES_IN_TITLES[name]);
  if (bodies.includes(undefined)) return undefined;
  return `${bodies.join('和')}${years === undefined ? '' : `，${years}年`}`;
}

/** The words of the page in Chinese (simplified), in the usage of United Nations documents. */
export const ZH: Messages = {
  formats,
  locale: 'zh-Hans',
  appTitle: 'Rollcall',
  appPurpose: '各国在联合国如何投票',
  skipToContent: '跳到正文',
  pages: '页面',
  views: {
    resolutions: '决议',
    overview: '概览',
    states: '国家',
    compare: '比较',
    alignment: '一致度',
    groups: '国家组',
    subjects: '主题',
    data: '数据与方法',
  },
  language: '语言',
  languageNames: { en: 'English', zh: '中文' },
  colours: '配色',
  colourChoices: { system: '跟随设备', light: '浅色', dark: '深色' },
  dataSets: '数据集',
  dataSetLine: (version: string, date: string) => `数据版本 ${version}，截至${date}`,
  dataSetTitle: (title: string) => KNOWN_TITLES[title] ?? madeTitle(title) ?? title,
  bodies: BODIES,
  session: (session: string) => `第${session}届会议`,
  specialSession: (session: string) => `第${session}届特别会议`,
  positions: POSITIONS,
  positionsInSentence: POSITIONS,
  outcomes: OUTCOMES,
  groups: {
    African: '非洲国家',
    'Asia-Pacific': '亚洲—太平洋国家',
    'Eastern European': '东欧国家',
    GRULAC: '拉丁美洲和加勒比国家',
    WEOG: '西欧和其他国家',
  },
  groupsShort: {
    African: '非洲',
    'Asia-Pacific': '亚太',
    'Eastern European': '东欧',
    GRULAC: '拉美和加勒比',
    WEOG: '西欧和其他',
  },
  noGroup: '无区域组',
  kinds: {
    resolution: '决议',
    decision: '决定',
    amendment: '修正案',
    paragraph: '段落',
    motion: '动议',
  },
  problemKinds: {
    misspelt_name: '国名拼写有误',
    unknown_name: '国名无法识别',
    ambiguous_name: '国名有歧义',
    not_a_member: '并非成员',
    tally_mismatch: '名单与票数不符',
    columns_exchanged: '栏目互换',
    impossible_total: '总数不可能',
    duplicate_state: '国家重复列出',
    blank_position: '立场空缺',
    repeated_symbol: '文号重复',
    no_list: '只有票数没有名单',
    copied_list: '名单抄自他处',
    documents_differ: '文件不一致',
    outcome_differs: '文字与表决不符',
    bad_date: '日期不可能',
    unreadable_file: '文件无法读取',
    truncated: '文件不完整',
    no_closing: '未找到结尾',
    several_closings: '有多个结尾',
    several_texts: '一个文件含多份案文',
    missing_symbol: '未找到文号',
    unreliable_text: '文本不可靠',
  },
  outcomeSentence: (outcome: Outcome, tally: Tally | undefined): string => {
    if (tally === undefined) return `${OUTCOMES[outcome]}。`;
    const votes = `${number(tally.yes)}票赞成、${number(tally.no)}票反对、${number(tally.abstain)}票弃权`;
    if (outcome === 'adopted_by_vote') return `经记录表决，以${votes}获得通过。`;
    if (outcome === 'rejected') return `经记录表决，以${votes}未获通过。`;
    return `${OUTCOMES[outcome]}（${votes}）。`;
  },
  wordsMeaning: '这些词是什么意思？',
  outcomeGloss: {
    adopted_without_vote: '没有成员要求表决，案文以协商一致方式通过。这并不表示每个成员都赞同其中每一句话。',
    adopted_by_vote:
      '有成员要求表决，并逐一记下每个成员的立场。赞成票多于反对票即获通过；弃权不计入任何一方。',
    adopted_unanimously: '参加表决者全部赞成；没有记下谁参加了表决。',
    adopted_by_unrecorded_vote: '进行了表决，但没有逐名记下各成员的立场。',
    rejected: '赞成票少于或等于反对票，案文未获通过。',
    withdrawn: '提案国在付诸表决之前撤回了案文。',
    not_considered: '该机构决定不对案文采取行动。',
    unknown: '来源没有说明案文的结果。',
  },
  barText: (tally: Tally) =>
    `${number(tally.yes)}票赞成、${number(tally.no)}票反对、${number(tally.abstain)}票弃权`,
  notVotingCount: (value: number) => `${number(value)}个未参加表决`,
  loading: '正在载入表决记录……',
  failedTitle: '无法载入表决记录',
  failedAdvice: '请检查网络连接后重试。如果再次失败，本站文件可能已损坏。',
  tryAgain: '重试',
  faultsTitle: '数据有缺陷',
  faultsText: '以下各行无法读取，已略去；其余内容照常显示。',
  faultAt: (file: string, row: number | undefined) => (row === undefined ? file : `${file}，第${row}行`),
  moreFaults: (value: number) => `另有${number(value)}处`,
  brokenTitle: '本页出现错误',
  brokenText: '这是程序的错误，不是数据的错误。重新载入也许有用；链接不变。',
  reload: '重新载入',
  ignoredTitle: '链接中以下部分无法理解，已忽略：',
  unknownTitle: '本数据集没有链接所要求的以下内容：',
  close: '关闭',
  adoptedOnly: '本数据集只收录已通过的案文：未获通过或撤回的草案以及对修正案的表决不在其中。',
  source: '来源',
  officialText: '正式文本',
  downloadCsv: 'CSV',
  downloadCsvOf: (title: string) => `下载“${title}”的CSV文件`,
  nTimes: (value: number) => `n ${number(value)}`,
  unknown: '未注明',
  labelled: (label: string, value: string) => `${label}：${value}`,
  aside: (text: string) => `（${text}）`,
  withAside: (text: string, aside: string) => `${text}（${aside}）`,
  clauseGap: '；',
  resolutionsView: {
    title: (total: number, recorded: number) =>
      `通过${number(total)}项案文，其中${number(recorded)}项经记录表决`,
    titleOfAny: (total: number, recorded: number) =>
      `${number(total)}项案文，其中${number(recorded)}项经记录表决`,
    subtitle: (bodies: string, from: string, to: string) => `${bodies}，${from}至${to}`,
    search: '搜索',
    searchHint: '标题、文号或国名',
    shown: (shown: number, total: number, recorded: number) =>
      shown === total
        ? `全部${number(total)}项案文，其中${number(recorded)}项经记录表决`
        : `${number(total)}项案文中的${number(shown)}项，其中${number(recorded)}项经记录表决`,
    filters: '筛选',
    session: '届会',
    outcome: '结果',
    subject: '主题',
    margin: '票差',
    all: '全部',
    anyMargin: '不限',
    marginAtMost: (votes: number) => `相差不超过${number(votes)}票`,
    clear: '清除筛选',
    clearOne: (label: string) => `清除：${label}`,
    columns: '栏目',
    empty: '没有符合条件的案文。',
    emptyAdvice: '请减少搜索词，或清除筛选。',
    stateHint: (name: string) => `${name}的立场另列一栏。`,
    tableTitle: '决议',
  },
  columns: {
    symbol: '文号',
    title: '标题',
    date: '日期',
    session: '届会',
    meeting: '会议',
    kind: '类别',
    agendaItem: '议程项目',
    subjects: '主题',
    outcome: '结果',
    tally: '赞成–反对–弃权',
    tallyShort: '表决',
    tallyLetters: '赞–反–弃',
    yes: '赞成',
    no: '反对',
    abstain: '弃权',
    notVoting: '未参加表决',
    margin: '票差',
    status: '状态',
    state: '国家',
    group: '区域组',
    position: '立场',
    basis: '依据',
    votes: '记录表决',
    member: '成员',
    source: '来源',
    file: '文件',
    line: '行',
    problem: '问题',
    found: '发现与处理',
    declared: '文件所述票数',
    counted: '清点所得票数',
  },
  sortBy: (column: string) => `按${column}排序`,
  statuses: { ok: '无误', disputed: '有争议' },
  disputedGloss: '来源在此自相矛盾（名单、票数或成员资格）。记录照样显示，但不计入各项指标。',
  bases: { listed: '名单所列', roster: '依成员名册' },
  rosterGloss: '名单完整而该成员不在任何名单中：它没有参加表决。',
  resolutionView: {
    back: '全部决议',
    notFoundTitle: '没有这条记录',
    notFoundText: (id: string) => `本数据集没有记录“${id}”。链接可能属于另一个数据集。`,
    notNamed: '链接没有指明记录。',
    facts: '概况',
    date: '日期',
    meeting: '会议',
    meetingNumber: (value: number) => `第${value}次会议`,
    meetingPlace: (body: string, session: string, meeting: string | undefined) =>
      [body, session, meeting].filter((part) => part !== undefined).join('，'),
    agendaItem: '议程项目',
    body: '机构',
    subjects: '主题',
    draft: '草案',
    otherTitles: '其他语文的标题',
    tallyTitle: (tally: Tally) =>
      `${number(tally.yes)}票赞成、${number(tally.no)}票反对、${number(tally.abstain)}票弃权`,
    tallySubtitle: '按立场计票',
    seatsTitle: (split: readonly string[], united: readonly string[]) => {
      if (split.length === 0) return '各区域组内部立场一致';
      if (united.length === 0) return '各区域组内部均有分歧';
      const groups = split.map((group) => `${group}组`).join('、');
      return `${number(split.length + united.length)}个区域组中${number(split.length)}个内部有分歧：${groups}`;
    },
    seatsSubtitle: (members: number) => `每格一个成员，共${number(members)}个，按区域组和立场排列`,
    seatsSummary: '按区域组：',
    groupsTitle: '各区域组如何投票',
    groupsSubtitle: '按立场的成员数；两个指数为1时表示全体一致',
    statesTitle: '谁投了什么票',
    recordTitle: '各国记录',
    recordSubtitle: '每个成员一行',
    noRecord: '没有各国记录：未进行记名表决。',
    recordWithoutLists: '文件注明了票数但没有名单，因此无法得知各国的立场。',
    recalls: '所回顾的早先案文',
    recalledBy: '被以下案文回顾',
    recallsUnknown: '仅在读取了决议全文时可知；本数据集大多只读取了结尾。',
    notInSet: '不在本数据集内',
    problems: '来源中发现的问题',
    noProblems: '来源中未发现问题。',
    notVotingNote: (names: string) => `${names}未参加表决：当时为成员，但不在任何一份完整名单中。`,
    total: '全体成员',
  },
  statesView: {
    title: (states: number) => `${number(states)}个国家有记录表决`,
    search: '查找国家',
    tableTitle: '国家',
    empty: '没有符合条件的国家。',
    shown: (shown: number, total: number) =>
      shown === total ? `全部${number(total)}个国家` : `${number(total)}个国家中的${number(shown)}个`,
  },
  stateView: {
    back: '全部国家',
    notFoundTitle: '没有这个国家',
    notFoundText: (code: string) => `本数据集没有代码为“${code}”的国家的表决。`,
    notNamed: '链接没有指明国家。',
    noVotes: '没有记录表决',
    noVotesText: '本数据集中没有它参加过或担任成员时举行的表决。',
    member: '人权理事会成员任期',
    term: (from: string, to: string) => `${from}至${to}`,
    noTerms: '没有已知的成员任期。',
    votesTitle: '历次表决',
    votesSubtitle: '担任成员期间的每次记录表决一行',
    group: '区域组',
    code: '代码',
    otherNames: '其他正式语文的名称',
    disputedOut: (value: number) => `以上不含${number(value)}条有争议的记录。`,
  },
};
