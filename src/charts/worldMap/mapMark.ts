import type { Position } from '../../core/position.ts';

/**
 * How a state is filled: by its position, by how much it agrees (from 0, apart, to 4, together), as the one that
 * the others are compared with, or as one of which too little is known to say.
 */
export type MapFill =
  | Position
  | 'agree-0'
  | 'agree-1'
  | 'agree-2'
  | 'agree-3'
  | 'agree-4'
  | 'reference'
  | 'thin';

/** The fills of the agreement scale, from apart to together. */
export const AGREEMENT_FILLS = ['agree-0', 'agree-1', 'agree-2', 'agree-3', 'agree-4'] as const;
export type AgreementFill = (typeof AGREEMENT_FILLS)[number];

/** What a map says of a state. */
export interface MapMark {
  readonly fill: MapFill;
  /** The state by name and what is said of it: `Mexico: abstaining`. */
  readonly label: string;
}

/** An entry of a map's legend; `none` is land of which the picture says nothing. */
export interface MapLegendEntry {
  readonly fill: MapFill | 'none';
  readonly label: string;
}

/**
 * The fill of a value on a scale of five equal steps: 0 to 1, or −1 to 1 for a measure that can be negative.
 *
 * A value between two steps belongs to the upper one; one outside the scale to the step at its end.
 */
export function agreementFill(value: number, least: 0 | -1): AgreementFill {
  const share = (value - least) / (1 - least);
  const step = Math.min(Math.max(Math.floor(share * AGREEMENT_FILLS.length), 0), AGREEMENT_FILLS.length - 1);
  return AGREEMENT_FILLS[step] ?? 'agree-2';
}

/** The values between which a step of that scale lies. */
export function agreementStep(fill: AgreementFill, least: 0 | -1): readonly [from: number, to: number] {
  const step = AGREEMENT_FILLS.indexOf(fill);
  const width = (1 - least) / AGREEMENT_FILLS.length;
  return [least + step * width, least + (step + 1) * width];
}
