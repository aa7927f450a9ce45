import fc from 'fast-check';
import { LANGUAGES, type Language } from '../../../src/core/language.ts';
import { CAST_POSITIONS, type CastPosition } from '../../../src/core/position.ts';
import { STATE_NAMES } from '../../../src/core/state/names/all.ts';

/** A vote as the tests make it up: codes by position. */
export type MadeUpVote = Readonly<Record<CastPosition, readonly string[]>>;

/** How a language prints a closing; `lead` for a tally of yes, no and abstaining. */
interface Form {
  readonly head: string;
  readonly lead: (yes: number, no: number, abstain: number) => string;
  readonly headings: Readonly<Record<CastPosition, string>>;
  readonly separator: string;
  readonly conjunctions: readonly string[];
}

const FORMS: Readonly<Record<Language, Form>> = {
  en: {
    head: 'A/HRC/RES/50/4\n\n50/4. Title\n\n39th meeting\n7 July 2022\n',
    lead: (yes, no, abstain) =>
      `Adopted by a recorded vote of ${yes} to ${no}, with ${abstain === 0 ? 'no' : abstain} abstention${abstain === 1 ? '' : 's'}. The voting was as follows: `,
    headings: { Y: 'In favour: ', N: 'Against: ', A: 'Abstaining: ' },
    separator: ', ',
    conjunctions: [' and ', ', and '],
  },
  fr: {
    head: 'A/HRC/RES/50/4\n\n50/4. Titre\n\n39e séance\n7 juillet 2022\n',
    lead: (yes, no, abstain) =>
      `Adoptée par ${yes} voix contre ${no === 0 ? 'zéro' : no}, ${abstain === 0 ? 'sans' : `avec ${abstain === 1 ? 'une' : abstain}`} abstention${abstain > 1 ? 's' : ''}, à l’issue d’un vote enregistré. Les voix se sont réparties comme suit\u00A0: `,
    headings: { Y: 'Ont voté pour\u00A0: ', N: 'Ont voté contre\u00A0: ', A: 'Se sont abstenus: ' },
    separator: ', ',
    conjunctions: [' et '],
  },
  es: {
    head: 'A/HRC/RES/50/4\n\n50/4. Título\n\n39ª sesión\n7 de julio de 2022\n',
    lead: (yes, no, abstain) =>
      `Aprobada en votación registrada por ${yes} votos contra ${no === 0 ? 'ninguno' : no} y ${abstain === 0 ? 'ninguna' : abstain} ${abstain > 1 ? 'abstenciones' : 'abstención'}. El resultado de la votación fue el siguiente: `,
    headings: { Y: 'Votos a favor: ', N: 'Votos en contra: ', A: 'Abstenciones: ' },
    separator: ', ',
    conjunctions: [' y ', ' e '],
  },
  ru: {
    head: 'A/HRC/RES/50/4\n\n50/4. Название\n\n39-е заседание\n7 июля 2022 года\n',
    lead: (yes, no, abstain) =>
      `Принята заносимым в отчет о заседании голосованием ${yes} голосами против ${no}${abstain === 0 ? ', при этом никто не воздержался' : ` при ${abstain} воздержавшихся`}. Голоса распределились следующим образом: `,
    headings: { Y: 'Голосовали за: ', N: 'Голосовали против: ', A: 'Воздержались: ' },
    separator: ', ',
    conjunctions: [' и '],
  },
  zh: {
    head: '人权理事会\n\n50/4. 标题\n\n人权理事会，\n\n2022 年 7 月 7 日\n第 39 次会议\n',
    lead: (yes, no, abstain) =>
      `经记录表决，以 ${yes} 票赞成、${no} 票反对、${abstain} 票弃权获得通过。表决结果如下：`,
    headings: { Y: '赞成：', N: '反对：', A: '弃权：' },
    separator: '、',
    conjunctions: ['、', '和'],
  },
  ar: {
    head: 'A/HRC/RES/50/4\n\n50/4- عنوان\n\nالجلسة 39\n7 تموز/يوليه 2022\n',
    lead: (yes, no, abstain) =>
      `اعتُمد بتصويت مسجل بأغلبية ${yes} صوتاً مقابل ${no === 2 ? 'صوتين' : no === 1 ? 'صوت واحد' : no}، ${abstain === 0 ? 'ودون امتناع أي عضو' : `وامتناع ${abstain === 2 ? 'عضوين' : abstain === 1 ? 'عضو واحد' : abstain}`} عن التصويت. وكانت نتيجة التصويت كما يلي: `,
    headings: { Y: 'المؤيدون: ', N: 'المعارضون: ', A: 'الممتنعون: ' },
    separator: '، ',
    conjunctions: ['، و', ' و'],
  },
};

/** What stands before a closing, and the closing in two parts; a list without names is left out, as documents do. */
export function printDocument(
  language: Language,
  vote: MadeUpVote,
  conjunction = 0,
): { readonly head: string; readonly lead: string; readonly lists: string } {
  const form = FORMS[language];
  const joint = form.conjunctions[conjunction % form.conjunctions.length] ?? form.separator;
  const lists = CAST_POSITIONS.filter((position) => vote[position].length > 0).map((position) => {
    const names = vote[position].map((code) => STATE_NAMES[language][code]?.short ?? '');
    const last = names.at(-1) ?? '';
    const list = names.length < 2 ? last : names.slice(0, -1).join(form.separator) + joint + last;
    return form.headings[position] + list;
  });
  const lead = form.lead(vote.Y.length, vote.N.length, vote.A.length);
  return { head: form.head, lead: `[${lead}`, lists: `${lists.join(' ')}]` };
}

/** Votes of up to 47 states, in any order, at least one of them in favour. */
export const madeUpVotes: fc.Arbitrary<MadeUpVote> = fc
  .tuple(
    fc.shuffledSubarray(Object.keys(STATE_NAMES.en), { minLength: 1, maxLength: 47 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([codes, first, second]) => {
    const yes = Math.max(1, Math.round(codes.length * Math.max(first, second)));
    const no = yes + Math.round((codes.length - yes) * Math.min(first, second));
    return { Y: codes.slice(0, yes), N: codes.slice(yes, no), A: codes.slice(no) };
  });

export const languages: fc.Arbitrary<Language> = fc.constantFrom(...LANGUAGES);
