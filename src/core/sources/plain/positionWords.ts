import type { PlainValue } from './plainMapping.ts';

/** What tables write for positions in the six languages, each meaning one thing wherever it stands; folded. */
export const POSITION_WORDS: Readonly<Record<PlainValue, readonly string[]>> = {
  Y: [
    ...['yes', 'yea', 'aye', 'for', 'favour', 'favor', 'in favour', 'in favor', 'voted for', 'voted yes'],
    ...['voted in favour', 'voted in favor', 'approve', 'approved', 'support', 'supported'],
    ...['oui', 'pour', 'vote pour', 'a voté pour', 'ont voté pour', 'favorable', 'en faveur'],
    ...['sí', 'a favor', 'voto a favor', 'votó a favor', 'votos a favor', 'afirmativo'],
    ...['за', 'да', 'голосовал за', 'голосовала за', 'голосовали за', 'голос за'],
    ...['赞成', '贊成', '赞成票', '投赞成票', '同意', '支持', '是'],
    ...['مؤيد', 'مؤيدة', 'مؤيدون', 'المؤيدون', 'موافق', 'موافقة', 'نعم', 'مع', 'لصالح', 'تأييد'],
  ],
  N: [
    ...['no', 'nay', 'against', 'oppose', 'opposed', 'voted against', 'voted no'],
    ...['non', 'contre', 'vote contre', 'a voté contre', 'ont voté contre', 'défavorable'],
    ...['en contra', 'contra', 'voto en contra', 'votó en contra', 'votos en contra', 'negativo'],
    ...['против', 'нет', 'голосовал против', 'голосовала против', 'голосовали против', 'голос против'],
    ...['反对', '反對', '反对票', '投反对票', '不同意', '否'],
    ...['معارض', 'معارضة', 'معارضون', 'المعارضون', 'ضد', 'لا', 'رفض'],
  ],
  A: [
    ...['abstain', 'abstains', 'abstained', 'abstaining', 'abstention', 'abstentions', 'abs', 'abst', 'ab'],
    ...['abstenu', 'abstenue', 's’abstient', 's’est abstenu', 's’est abstenue', 'se sont abstenus'],
    ...['abstención', 'abstenciones', 'se abstuvo', 'se abstuvieron', 'abstenido', 'se abstiene'],
    ...['воздержался', 'воздержалась', 'воздержалось', 'воздержались', 'воздержавшийся', 'воздержавшиеся'],
    ...['воздержание', 'воздерживается', '弃权', '棄權', '弃权票', '投弃权票'],
    ...['ممتنع', 'ممتنعة', 'ممتنعون', 'الممتنعون', 'امتنع', 'امتنعت', 'امتناع', 'ممتنع عن التصويت'],
    ...['امتنع عن التصويت', 'امتنعت عن التصويت', 'امتناع عن التصويت'],
  ],
  X: [
    ...[
      'absent',
      'absence',
      'not voting',
      'non voting',
      'non-voting',
      'nonvoting',
      'did not vote',
      'nv',
      'dnv',
    ],
    ...['not present', 'not participating', 'non-participating', 'did not participate', 'no show'],
    ...['absente', 'absents', 'n’a pas voté', 'n’ont pas voté', 'non votant', 'non-votant', 'pas voté'],
    ...['n’a pas participé', 'n’a pas pris part au vote', 'ausente', 'ausentes', 'no votó', 'no votaron'],
    ...['no votante', 'sin votar', 'no participó', 'отсутствовал', 'отсутствовала', 'отсутствовали'],
    ...['отсутствует', 'отсутствие', 'не голосовал', 'не голосовала', 'не голосовали', 'не участвовал'],
    ...[
      'не участвовала',
      'не участвовали',
      '缺席',
      '未投票',
      '没有投票',
      '未参加投票',
      '没有参加投票',
      '不参加投票',
    ],
    ...[
      'غائب',
      'غائبة',
      'غائبون',
      'غياب',
      'لم يصوت',
      'لم تصوت',
      'لم يشارك',
      'لم تشارك',
      'لم يشارك في التصويت',
    ],
  ],
  notRecorded: [
    ...['not recorded', 'unrecorded', 'unknown', 'non enregistré', 'inconnu', 'no registrado', 'desconocido'],
    ...['не зарегистрировано', 'неизвестно', '未记录', '不详', 'غير مسجل', 'غير معروف'],
  ],
  notMember: [
    ...['not a member', 'no member', 'not member', 'non-member', 'non member', 'nonmember', 'non membre'],
    ...['pas membre', 'no miembro', 'no es miembro', 'не член', 'не является членом', '非成员', '非会员国'],
    ...['不是成员', 'ليس عضوا', 'ليست عضوا', 'غير عضو'],
  ],
};

/**
 * A way of writing positions in single signs, which mean one thing in one column and another in the next. It can be
 * that of a column only where all signs of `needs` stand in it.
 */
export interface CodeScheme {
  readonly codes: Readonly<Record<string, PlainValue>>;
  readonly needs?: readonly string[];
}

/**
 * Numbers. The first is that of Erik Voeten’s data, in which 9 is no member; some forms of its yes-no questions are
 * coded alike by others, so that 1 with 2 alone does not tell.
 */
export const NUMBER_SCHEMES: readonly CodeScheme[] = [
  { codes: { '1': 'Y', '2': 'A', '3': 'N', '8': 'X', '9': 'notMember' }, needs: ['1'] },
  { codes: { '1': 'Y', '2': 'N' }, needs: ['1', '2'] },
  { codes: { '1': 'Y', '0': 'N' }, needs: ['1'] },
  { codes: { '1': 'Y', '0': 'A', '-1': 'N' }, needs: ['1', '-1'] },
  { codes: { '1': 'Y', '0.5': 'A', '0': 'N' }, needs: ['1', '0.5'] },
  { codes: { '2': 'Y', '1': 'A', '0': 'N' }, needs: ['2', '1', '0'] },
  { codes: { '1': 'Y', '2': 'A', '0': 'N' }, needs: ['2', '1', '0'] },
  { codes: { '1': 'Y', '2': 'N', '0': 'A' }, needs: ['2', '1', '0'] },
];

/** Letters and signs: English, French, Spanish and Russian initials; ticks; plus and minus. */
export const LETTER_SCHEMES: readonly CodeScheme[] = [
  { codes: { y: 'Y', n: 'N', a: 'A', x: 'X' } },
  { codes: { o: 'Y', n: 'N', a: 'A', x: 'X' }, needs: ['o'] },
  { codes: { s: 'Y', n: 'N', a: 'A', x: 'X' }, needs: ['s'] },
  { codes: { p: 'Y', c: 'N', a: 'A', x: 'X' }, needs: ['p', 'c'] },
  { codes: { f: 'Y', c: 'N', a: 'A', x: 'X' }, needs: ['f', 'c'] },
  { codes: { f: 'Y', a: 'N', x: 'X' }, needs: ['f', 'a'] },
  { codes: { f: 'Y', a: 'A', x: 'X' }, needs: ['f', 'a'] },
  { codes: { x: 'Y' }, needs: ['x'] },
  { codes: { з: 'Y', п: 'N', в: 'A' }, needs: ['з'] },
  { codes: { д: 'Y', н: 'N', в: 'A' }, needs: ['д'] },
  { codes: { '+': 'Y', '-': 'N' }, needs: ['+', '-'] },
];
