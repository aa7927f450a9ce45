import type { Problem, ProblemKind } from '../problem.ts';

/**
 * A defect before it is known whether its document is the one that counts: `found` says what is there and `done`
 * what follows where the document is used.
 */
export interface Finding {
  readonly kind: ProblemKind;
  readonly line: number | undefined;
  readonly found: string;
  readonly done: string;
}

/** The finding as a problem of a record; `done` is replaced where another document was used. */
export function toProblem(
  finding: Finding,
  place: { readonly source: string; readonly resolutionId: string | undefined; readonly done?: string },
): Problem {
  return {
    source: place.source,
    line: finding.line,
    resolutionId: place.resolutionId,
    kind: finding.kind,
    message: `${finding.found} ${place.done ?? finding.done}`,
  };
}
