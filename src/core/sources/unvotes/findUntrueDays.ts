import type { IsoDate } from '../../isoDate.ts';
import type { Problem } from '../../problem.ts';
import { say } from '../../sentences/say.ts';
import { SOURCE_SENTENCES } from '../../sentences/sourceSentences.ts';
import type { RollCall } from './rollCall.ts';

/** So many different days, none after the 7th of its month, are no chance: real ones would be by 1 in 10^18. */
const LEAST_DAYS = 30;
const LAST_DAY_OF_WEEK = 7;

/**
 * A problem where the older dates of a table have days of 1 to 7 alone: the months are those of the session, the
 * days are no days of the month. One problem for the table; undefined where the days look like days.
 */
export function findUntrueDays(source: string, calls: readonly RollCall[]): Problem | undefined {
  const dated = calls.flatMap(({ date }) => date ?? []);
  const firstTrue = dated.filter((date) => dayOf(date) > LAST_DAY_OF_WEEK).sort()[0];
  const untrue = firstTrue === undefined ? dated : dated.filter((date) => date < firstTrue);
  const days = [...new Set(untrue)].sort();
  if (days.length < LEAST_DAYS) return undefined;
  const found = say(SOURCE_SENTENCES.untrueDays, {
    dates: untrue.length,
    from: days[0] ?? '',
    to: days.at(-1) ?? '',
  });
  return {
    source,
    line: undefined,
    resolutionId: undefined,
    kind: 'bad_date',
    message: `${found} ${SOURCE_SENTENCES.datesKept}`,
  };
}

function dayOf(date: IsoDate): number {
  return Number(date.slice(8));
}
