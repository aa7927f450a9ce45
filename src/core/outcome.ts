/**
 * What became of a text. `adopted_unanimously` and `adopted_by_unrecorded_vote` occur in older texts only.
 */
export const OUTCOMES = [
  'adopted_without_vote',
  'adopted_by_vote',
  'adopted_unanimously',
  'adopted_by_unrecorded_vote',
  'rejected',
  'withdrawn',
  'not_considered',
  'unknown',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Whether a text is the code of an outcome. */
export function isOutcome(text: string): text is Outcome {
  return OUTCOMES.some((outcome) => outcome === text);
}
