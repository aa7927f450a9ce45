import type { Resolution } from '../resolution.ts';

/** The texts of one subject, in the order given; at least one. */
export interface SubjectTexts {
  readonly subject: string;
  readonly texts: readonly Resolution[];
}

/** Fewer texts than this say nothing of a subject: it is listed and not charted. */
export const LEAST_TEXTS = 3;

/** Texts by subject, in the order in which subjects first occur. A text with several is in each of them. */
export function textsBySubject(texts: readonly Resolution[]): readonly SubjectTexts[] {
  const textsOf = new Map<string, Resolution[]>();
  for (const text of texts) {
    for (const subject of new Set(text.subjects)) {
      const known = textsOf.get(subject);
      if (known === undefined) textsOf.set(subject, [text]);
      else known.push(text);
    }
  }
  return [...textsOf].map(([subject, own]) => ({ subject, texts: own }));
}
