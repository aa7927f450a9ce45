import type { DataSetIndex } from '../core/dataSetIndex.ts';
import { type ByLanguage, isLanguage, LANGUAGES, type Language } from '../core/language.ts';
import type { Resolution } from '../core/resolution.ts';
import type { StateCode } from '../core/state/stateCode.ts';
import { SUBJECTS } from '../core/subject/subjects.ts';
import type { Messages } from '../i18n/messages.en.ts';

/** A text and the language it is in. */
export interface LocalText {
  readonly text: string;
  readonly language: Language | undefined;
}

/** A text in the language of the page, or else in English, or else in whichever there is, or else the fallback. */
export function localText(texts: ByLanguage<string>, { locale }: Messages, fallback: string): LocalText {
  const own = locale.slice(0, 2);
  const preferred: readonly Language[] = [...(isLanguage(own) ? [own] : []), ...LANGUAGES];
  for (const language of preferred) {
    const text = texts[language];
    if (text !== undefined) return { text, language };
  }
  return { text: fallback, language: undefined };
}

/** The name of a state for people; its code where the data set has no name for it. */
export function stateName(index: DataSetIndex, code: StateCode, messages: Messages): string {
  return localText(index.stateByCode.get(code)?.names ?? {}, messages, code).text;
}

/** The title of a record for people; its symbol where the source has no title. */
export function titleOf(resolution: Resolution, messages: Messages): LocalText {
  return localText(resolution.titles, messages, resolution.symbol);
}

/** The title of a data set in the language of the page where that has its own, or else as the set has it. */
export function dataSetTitle({ title }: { readonly title: string }, messages: Messages): string {
  return messages.dataSetTitle(title);
}

/** The name of a session, special or not. */
export function sessionName(session: string, messages: Messages): string {
  return session.startsWith('S-') ? messages.specialSession(session) : messages.session(session);
}

/** The name of a subject of ours, or the source's own tag as it is. */
export function subjectName(subject: string, messages: Messages): string {
  const labels = SUBJECTS.find(({ code }) => code === subject)?.labels;
  return localText(labels ?? {}, messages, subject).text;
}

/** A symbol as people say it: `51/27` for `A/HRC/RES/51/27`; other symbols as they are. */
export function shortSymbol(symbol: string): string {
  return /\/RES\/(.+)$/.exec(symbol)?.[1] ?? symbol;
}
