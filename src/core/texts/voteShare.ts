import { type Rate, rateOf } from '../agreement/rate.ts';
import type { Resolution } from '../resolution.ts';
import { decisionOn } from './decision.ts';

/** The part of the texts decided on that was put to a vote; texts not decided on do not count. */
export function voteShare(texts: readonly Resolution[]): Rate {
  const decisions = texts.flatMap((text) => decisionOn(text) ?? []);
  return rateOf(decisions.filter((decision) => decision === 'vote').length, decisions.length);
}
