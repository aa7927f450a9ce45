import { tallyOf } from '../filter/resolutionFilter.ts';
import type { Resolution } from '../resolution.ts';
import { shareInFavour } from '../vote/shareInFavour.ts';
import { decisionOn } from './decision.ts';

/**
 * What is taken for the support of texts: the part adopted without a vote, or the mean part in favour of the votes
 * cast where all were voted on.
 */
export const SUPPORT_MEASURES = ['withoutVote', 'inFavour'] as const;
export type SupportMeasure = (typeof SUPPORT_MEASURES)[number];

/** The support of some texts, 0 to 1. */
export type Support =
  | { readonly kind: 'measured'; readonly value: number; readonly n: number }
  | { readonly kind: 'noTexts' };

/**
 * The measure that tells some texts apart: where none was adopted without a vote, only the votes themselves can.
 *
 * One measure serves a whole picture: an adoption without a vote has no part in favour, and is not given one.
 */
export function supportMeasureOf(texts: readonly Resolution[]): SupportMeasure {
  return texts.some((text) => decisionOn(text) === 'withoutVote') ? 'withoutVote' : 'inFavour';
}

/** The support of texts by a measure; `n` counts the texts decided on, or those whose votes are known. */
export function supportOf(texts: readonly Resolution[], measure: SupportMeasure): Support {
  const values = texts.flatMap((text) => scoreOf(text, measure) ?? []);
  if (values.length === 0) return { kind: 'noTexts' };
  const sum = values.reduce((total, value) => total + value, 0);
  return { kind: 'measured', value: sum / values.length, n: values.length };
}

function scoreOf(text: Resolution, measure: SupportMeasure): number | undefined {
  switch (measure) {
    case 'withoutVote': {
      const decision = decisionOn(text);
      return decision === undefined ? undefined : Number(decision === 'withoutVote');
    }
    case 'inFavour': {
      const tally = tallyOf(text);
      return tally && shareInFavour(tally);
    }
  }
}
