import { castCount, type Tally } from '../tally.ts';

/**
 * The part of the votes cast that was in favour, 0 to 1; abstaining is a vote cast.
 *
 * Undefined where nobody voted. A text can be adopted with less than one half, since abstentions stop nothing.
 */
export function shareInFavour(tally: Tally): number | undefined {
  const cast = castCount(tally);
  return cast === 0 ? undefined : tally.yes / cast;
}
