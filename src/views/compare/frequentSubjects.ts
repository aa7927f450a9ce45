import type { Resolution } from '../../core/resolution.ts';

/** A subject with the number of texts on it. */
export interface SubjectCount {
  readonly subject: string;
  readonly count: number;
}

/** The subjects that most of some texts are on, at most `most` of them; alike in number, those met first. */
export function frequentSubjects(resolutions: readonly Resolution[], most: number): readonly SubjectCount[] {
  const counts = new Map<string, number>();
  for (const subject of resolutions.flatMap(({ subjects }) => subjects)) {
    counts.set(subject, (counts.get(subject) ?? 0) + 1);
  }
  return [...counts]
    .map(([subject, count]) => ({ subject, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, most);
}
