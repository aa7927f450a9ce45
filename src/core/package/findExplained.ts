import type { Problem } from '../problem.ts';

/** The records of which a problem says that their date cannot be true. */
export function findExplained(problems: readonly Problem[]): ReadonlySet<string> {
  const telling = problems.filter(({ kind }) => kind === 'bad_date');
  return new Set(telling.flatMap(({ resolutionId }) => resolutionId ?? []));
}
