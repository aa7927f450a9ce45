import { coincidence } from './coincidence.ts';
import { halfWeight } from './halfWeight.ts';
import { kappa } from './kappa.ts';
import type { Measure } from './measure.ts';
import { pi } from './pi.ts';
import { signorinoRitter } from './signorinoRitter.ts';
import { strict } from './strict.ts';

/** Every measure, in the order in which a reader is offered them. */
export const MEASURES = [strict, halfWeight, coincidence, kappa, pi, signorinoRitter] as const;
export type MeasureId = (typeof MEASURES)[number]['id'];

/** Whether a text names a measure. */
export function isMeasureId(text: string): text is MeasureId {
  return MEASURES.some(({ id }) => id === text);
}

/** The measure of an id. */
export function measureById(id: MeasureId): Measure {
  const found = MEASURES.find((measure) => measure.id === id);
  if (found === undefined) throw new Error(`measure unknown: ${id}`);
  return found;
}
