/** The pairwise measures by the names that stand in links and on the command line. */
export const MEASURE_IDS = ['strict', 'half-weight', 'coincidence', 'kappa', 'pi', 's'] as const;
export type MeasureId = (typeof MEASURE_IDS)[number];

/** Whether a text names a measure. */
export function isMeasureId(text: string): text is MeasureId {
  return MEASURE_IDS.some((id) => id === text);
}
