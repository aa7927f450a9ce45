import { linesOfTexts } from '../agreement/textLines.ts';
import { tallyOf } from '../filter/resolutionFilter.ts';
import type { Resolution } from '../resolution.ts';
import { shareInFavour } from '../vote/shareInFavour.ts';
import { type Decision, decisionOn } from './decision.ts';

/**
 * Where a line of texts went: from votes to none, from none to votes, there and back, or nowhere: voted on each
 * time, or adopted without a vote each time.
 */
export const MOVEMENTS = ['toConsensus', 'toVote', 'thereAndBack', 'alwaysVote', 'neverVote'] as const;
export type Movement = (typeof MOVEMENTS)[number];

/** Texts on one matter through the years, and where they went. */
export interface MovedLine {
  readonly movement: Movement;
  /** At least two that were decided on, by date. */
  readonly texts: readonly Resolution[];
  readonly first: Resolution;
  readonly last: Resolution;
  /** The part in favour in the last vote less that in the first, −1 to 1; undefined with fewer than two votes. */
  readonly change: number | undefined;
}

/** The lines of one title among some texts, with where each went; in the order of their first texts. */
export function movedLines(resolutions: readonly Resolution[]): readonly MovedLine[] {
  return linesOfTexts({ resolutions }, 'title').flatMap(({ columns }) => {
    const texts = columns
      .flatMap((column) => resolutions[column] ?? [])
      .filter((text) => decisionOn(text) !== undefined);
    const [first, last] = [texts[0], texts.at(-1)];
    if (first === undefined || last === undefined || first === last) return [];
    const movement = movementOf(texts.flatMap((text) => decisionOn(text) ?? []));
    return [{ movement, texts, first, last, change: changeOf(texts) }];
  });
}

/** Where a row of decisions went; one alone went nowhere. */
export function movementOf(decisions: readonly Decision[]): Movement {
  const [first, last] = [decisions[0], decisions.at(-1)];
  if (first !== last) return first === 'vote' ? 'toConsensus' : 'toVote';
  if (decisions.some((decision) => decision !== first)) return 'thereAndBack';
  return first === 'vote' ? 'alwaysVote' : 'neverVote';
}

function changeOf(texts: readonly Resolution[]): number | undefined {
  const shares = texts.flatMap((text) => {
    const tally = tallyOf(text);
    return (tally && shareInFavour(tally)) ?? [];
  });
  const [first, last] = [shares[0], shares.at(-1)];
  return first === undefined || last === undefined || shares.length < 2 ? undefined : last - first;
}
