import { SUBJECT_RULES } from './subjectRules.ts';
import { SUBJECTS } from './subjects.ts';

/** The topic of each agenda item of the Human Rights Council that has one; items 3 and 10 hold too much for one. */
const SUBJECT_BY_AGENDA_ITEM: ReadonlyMap<string, string> = new Map([
  ['1', 'human-rights-system'],
  ['2', 'country-situations'],
  ['4', 'country-situations'],
  ['5', 'human-rights-system'],
  ['6', 'human-rights-system'],
  ['7', 'palestine'],
  ['8', 'human-rights-system'],
  ['9', 'equality'],
  ['10', 'technical-assistance'],
]);

/**
 * The topics of a resolution, by code, in the order of SUBJECTS.
 *
 * The rule: a topic is assigned where the English title holds one of its phrases (SUBJECT_RULES) and none of its
 * exceptions. Where no phrase is found or there is no English title, the agenda item decides; where that says
 * nothing either, the answer is empty.
 */
export function assignSubjects(
  titleEn: string | undefined,
  agendaItem: string | undefined,
): readonly string[] {
  const fromTitle = titleEn === undefined ? [] : subjectsOfTitle(titleEn);
  if (fromTitle.length > 0) return fromTitle;
  const fromItem = agendaItem === undefined ? undefined : SUBJECT_BY_AGENDA_ITEM.get(itemNumber(agendaItem));
  return fromItem === undefined ? [] : [fromItem];
}

function subjectsOfTitle(title: string): readonly string[] {
  const text = title.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
  const codes = new Set(
    SUBJECT_RULES.filter(({ phrases, except }) => phrases.test(text) && !except?.test(text)).map(
      ({ code }) => code,
    ),
  );
  return SUBJECTS.map(({ code }) => code).filter((code) => codes.has(code));
}

function itemNumber(agendaItem: string): string {
  return /\d+/.exec(agendaItem)?.[0] ?? '';
}
