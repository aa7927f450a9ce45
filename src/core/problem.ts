/**
 * The kinds of defect found in sources. A problem is what changed a datum or leaves it in doubt, or a file
 * passed over; debris removed without loss, and absences, are not problems.
 */
export const PROBLEM_KINDS = [
  'misspelt_name',
  'unknown_name',
  'ambiguous_name',
  'not_a_member',
  'tally_mismatch',
  'columns_exchanged',
  'impossible_total',
  'duplicate_state',
  'blank_position',
  'repeated_symbol',
  'no_list',
  'copied_list',
  'documents_differ',
  'outcome_differs',
  'bad_date',
  'unreadable_file',
  'truncated',
  'no_closing',
  'several_closings',
  'several_texts',
  'missing_symbol',
  'unreliable_text',
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** A defect found in a source, with its place and what was done about it. */
export interface Problem {
  /** The file, as named to the reader; relative to what was given, with `/`. */
  readonly source: string;
  /** The line in the source, from 1; undefined where the defect has no line. */
  readonly line: number | undefined;
  /** The record it concerns; undefined where no record came of it. */
  readonly resolutionId: string | undefined;
  readonly kind: ProblemKind;
  /** What was found, quoting the source's words, and what was done: sentences made by `say`, English. */
  readonly message: string;
}

/** Whether a text is the code of a kind of problem. */
export function isProblemKind(text: string): text is ProblemKind {
  return PROBLEM_KINDS.some((kind) => kind === text);
}
