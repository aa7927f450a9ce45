import { foldName } from '../../state/foldName.ts';
import type { PlainColumn } from './plainMapping.ts';

/** What a header may call a column: what our mapping calls it, or the source’s own number of a text. */
export type HeaderRole = PlainColumn | 'id';

/** The words by which headers are known, in the six languages; the first are what we would call the column. */
export const HEADER_WORDS: Readonly<Record<HeaderRole, readonly string[]>> = {
  id: [
    ...[
      'id',
      'resolution_id',
      'res_id',
      'record_id',
      'vote_id',
      'rollcall_id',
      'roll_call_id',
      'rcid',
      'undl_id',
    ],
    ...['identifiant', 'identificador', 'идентификатор', '编号', 'المعرف'],
  ],
  resolution: [
    ...[
      'resolution',
      'res',
      'resolution number',
      'number',
      'text',
      'proposal',
      'roll call',
      'rollcall',
      'vote no',
    ],
    ...['résolution', 'numéro', 'texte', 'resolución', 'número', 'texto', 'резолюция', 'номер', 'текст'],
    ...['决议', '决议号', '决议编号', '文本', 'القرار', 'قرار', 'رقم القرار', 'النص'],
  ],
  symbol: [
    ...[
      'symbol',
      'document symbol',
      'resolution symbol',
      'un symbol',
      'document',
      'unres',
      'cote',
      'signatura',
    ],
    ...['símbolo', 'signatura del documento', 'условное обозначение', 'обозначение', 'символ', 'документ'],
    ...['文号', '文件号', '决议文号', 'الرمز', 'رمز', 'رمز الوثيقة'],
  ],
  title: [
    ...['title', 'title_en', 'description', 'descr', 'name of resolution', 'resolution title', 'question'],
    ...['标题', '决议标题', '题目', 'العنوان', 'عنوان', 'عنوان القرار'],
  ],
  title_fr: ['title_fr', 'titre', 'intitulé'],
  title_es: ['title_es', 'título', 'titulo', 'descripción'],
  title_ru: ['title_ru', 'название', 'наименование', 'заголовок'],
  title_zh: ['title_zh'],
  title_ar: ['title_ar'],
  body: [
    ...['body', 'organ', 'un body', 'council', 'forum', 'organe', 'órgano', 'орган'],
    ...['机构', '机关', '理事机构', 'الهيئة', 'هيئة', 'الجهاز'],
  ],
  session: [
    ...['session', 'sess', 'session number', 'session no', 'período de sesiones', 'periodo de sesiones'],
    ...['sesión', 'сессия', '届会', '届', 'الدورة', 'دورة'],
  ],
  date: [
    ...['date', 'vote date', 'date of vote', 'day', 'adoption date', 'date of adoption', 'year'],
    ...['date du vote', 'jour', 'année', 'fecha', 'fecha de votación', 'día', 'año', 'дата'],
    ...[
      'дата голосования',
      'день',
      'год',
      '日期',
      '表决日期',
      '年份',
      'التاريخ',
      'تاريخ',
      'تاريخ التصويت',
      'السنة',
    ],
  ],
  kind: ['kind', 'type', 'resolution type', 'type de texte', 'tipo', 'тип', 'вид', '类型', 'النوع'],
  draft: ['draft', 'draft symbol', 'draft resolution', 'projet', 'proyecto', 'проект', '草案', 'المشروع'],
  meeting: ['meeting', 'meeting number', 'séance', 'sesión plenaria', 'заседание', '会议', 'الجلسة'],
  agendaItem: [
    ...['agenda_item', 'agenda', 'agenda title', 'item', 'point de l’ordre du jour', 'tema del programa'],
    ...['пункт повестки дня', '议程项目', 'بند جدول الأعمال'],
  ],
  subjects: [
    'subjects',
    'subject',
    'topic',
    'topics',
    'issue',
    'sujet',
    'thème',
    'tema',
    'тема',
    '主题',
    'الموضوع',
  ],
  outcome: ['outcome', 'result', 'résultat', 'resultado', 'результат', '结果', 'النتيجة'],
  yes: ['declared_yes', 'total_yes', 'yes_total', 'yes count', 'votes in favour', 'total in favour', 'yeas'],
  no: ['declared_no', 'total_no', 'no_total', 'no count', 'votes against', 'total against', 'nays'],
  abstain: [
    ...['declared_abstain', 'total_abstentions', 'total_abstain', 'abstain_total', 'abstain count'],
    ...['total abstaining', 'number of abstentions'],
  ],
  status: ['status'],
  source: ['source', 'url', 'link', 'undl_link', 'lien', 'enlace', 'ссылка', '链接', 'الرابط'],
  sponsors: [
    'sponsors',
    'sponsor',
    'co-sponsors',
    'auteurs',
    'patrocinadores',
    'авторы',
    '提案国',
    'المقدمون',
  ],
  note: [
    'note',
    'notes',
    'vote note',
    'remark',
    'remarks',
    'comment',
    'remarque',
    'nota',
    'примечание',
    '备注',
    'ملاحظة',
  ],
  state: [
    ...[
      'state',
      'country',
      'member state',
      'member',
      'country name',
      'countryname',
      'state name',
      'delegation',
    ],
    ...[
      'nation',
      'ms_name',
      'country code',
      'state code',
      'ms_code',
      'iso3',
      'iso',
      'iso3c',
      'iso_a3',
      'iso code',
    ],
    ...[
      'alpha3',
      'voter',
      'état',
      'pays',
      'état membre',
      'membre',
      'code pays',
      'délégation',
      'estado',
      'país',
    ],
    ...[
      'estado miembro',
      'miembro',
      'código de país',
      'delegación',
      'государство',
      'страна',
      'государство-член',
    ],
    ...[
      'член',
      'код страны',
      'делегация',
      '国家',
      '会员国',
      '成员国',
      '国名',
      '国家代码',
      'الدولة',
      'دولة',
      'البلد',
    ],
    ...['بلد', 'الدولة العضو', 'العضو', 'رمز البلد'],
  ],
  position: [
    ...[
      'position',
      'vote',
      'ms_vote',
      'state vote',
      'country vote',
      'vote cast',
      'ballot',
      'voting',
      'choice',
      'voted',
    ],
    ...['vote value', 'vote choice', 'vote émis', 'voix', 'posición', 'voto', 'votación', 'sentido del voto'],
    ...[
      'позиция',
      'голос',
      'голосование',
      'как голосовал',
      '立场',
      '投票',
      '表决',
      '表决立场',
      '票',
      'الموقف',
      'موقف',
    ],
    ...['التصويت', 'تصويت', 'الصوت', 'صوت'],
  ],
};

/** What the header of a column says that it is, in any of the six languages; undefined where it says nothing known. */
export function headerRole(cell: string): HeaderRole | undefined {
  return cell.length > MOST_LETTERS ? undefined : ROLES.get(keyOf(cell));
}

const MOST_LETTERS = 80;
const ROLE_NAMES = Object.keys(HEADER_WORDS).filter((name) => isRole(name));
const ROLES: ReadonlyMap<string, HeaderRole> = new Map(
  ROLE_NAMES.flatMap((role) => HEADER_WORDS[role].map((word) => [keyOf(word), role] as const)).toReversed(),
);

function isRole(name: string): name is HeaderRole {
  return Object.hasOwn(HEADER_WORDS, name);
}

function keyOf(text: string): string {
  return foldName(text).replace(/[^\p{L}\p{N}]/gu, '');
}
