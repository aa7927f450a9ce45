import type { Resolution } from '../resolution.ts';
import { SUBJECT_RULES } from './subjectRules.ts';
import { SUBJECTS } from './subjects.ts';

/** The topic of each agenda item of the Human Rights Council that has one; item 3 holds too much for one. */
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

/** The sessions of the Council from this one on have the agenda of resolution 5/1. */
const FIRST_SESSION_OF_AGENDA = 6;

/** Under which item of whose agenda a text was adopted. */
export type AgendaPlace = Pick<Resolution, 'body' | 'session' | 'agendaItem'>;

/**
 * The topics of a resolution, by code, in the order of SUBJECTS.
 *
 * The rule: a topic is assigned where the English title holds one of its phrases (SUBJECT_RULES) and none of its
 * exceptions. Where no phrase is found or there is no English title, the item of the Council's agenda decides; where
 * that says nothing either, or the agenda is another, the answer is empty.
 */
export function assignSubjects(
  titleEn: string | undefined,
  place: AgendaPlace | undefined,
): readonly string[] {
  const fromTitle = titleEn === undefined ? [] : subjectsOfTitle(titleEn);
  if (fromTitle.length > 0 || place === undefined) return fromTitle;
  const fromItem = subjectOfItem(place);
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

function subjectOfItem({ body, session, agendaItem }: AgendaPlace): string | undefined {
  if (body !== 'HRC' || !(Number(session) >= FIRST_SESSION_OF_AGENDA)) return undefined;
  return SUBJECT_BY_AGENDA_ITEM.get(/\d+/.exec(agendaItem ?? '')?.[0] ?? '');
}
