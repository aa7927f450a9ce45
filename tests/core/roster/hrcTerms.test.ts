import { describe, expect, test } from 'vitest';
import { type IsoDate, nextDay } from '../../../src/core/isoDate.ts';
import { type DateSpan, dateSpan, isWithin } from '../../../src/core/roster/dateSpan.ts';
import { HRC_ROSTER_SPAN, HRC_TERMS } from '../../../src/core/roster/hrcTerms.ts';
import { groupOn, REGIONAL_GROUPS, type RegionalGroup } from '../../../src/core/state/regionalGroup.ts';
import { regionalGroupTerms } from '../../../src/core/state/regionalGroups.ts';

interface Vacancy {
  readonly span: DateSpan;
  readonly group: RegionalGroup;
}

/** Days with 46 members: Libya suspended; the United States gone; the Russian Federation suspended. */
const VACANCIES: readonly Vacancy[] = [
  { span: dateSpan('2011-03-02', '2011-11-17'), group: 'African' },
  { span: dateSpan('2018-06-20', '2018-07-12'), group: 'WEOG' },
  { span: dateSpan('2022-04-08', '2022-05-09'), group: 'Eastern European' },
];

/** Seats by regional group, General Assembly resolution 60/251, paragraph 7. */
const SEATS: Readonly<Record<RegionalGroup, number>> = {
  African: 13,
  'Asia-Pacific': 13,
  'Eastern European': 6,
  GRULAC: 8,
  WEOG: 7,
};

const days = daysOf(HRC_ROSTER_SPAN);

describe('HRC_TERMS', () => {
  test('gives 47 members on each day, 46 while a seat is vacant', () => {
    const wrong = days.filter((day) => termsOn(day).length !== 47 - vacanciesOn(day).length);
    expect(days.length).toBe(7226);
    expect(wrong).toEqual([]);
  });

  test('seats no state twice on a day', () => {
    const wrong = days.filter((day) => {
      const states = termsOn(day).map((term) => term.state);
      return new Set(states).size !== states.length;
    });
    expect(wrong).toEqual([]);
  });

  test('fills the seats of each regional group on each day', () => {
    const wrong = days.filter((day) =>
      REGIONAL_GROUPS.some((group) => {
        const vacant = vacanciesOn(day).filter((vacancy) => vacancy.group === group).length;
        return seatsOn(day, group) !== SEATS[group] - vacant;
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('lets no state serve more than two full terms in a row', () => {
    const states = new Set(HRC_TERMS.map((term) => term.state));
    const runs = [...states].map((state) => longestRun(HRC_TERMS.filter((term) => term.state === state)));
    expect(Math.max(...runs)).toBe(2);
  });
});

function termsOn(day: IsoDate) {
  return HRC_TERMS.filter((term) => isWithin(term, day));
}

function vacanciesOn(day: IsoDate): readonly Vacancy[] {
  return VACANCIES.filter(({ span }) => isWithin(span, day));
}

function seatsOn(day: IsoDate, group: RegionalGroup): number {
  return termsOn(day).filter((term) => groupOn(regionalGroupTerms(term.state), day) === group).length;
}

function daysOf({ from, to }: DateSpan): readonly IsoDate[] {
  const found: IsoDate[] = [];
  for (let day = from; day <= to; day = nextDay(day)) found.push(day);
  return found;
}

/** How many terms follow each other without a gap, at most. */
function longestRun(terms: readonly DateSpan[]): number {
  let longest = 0;
  let run = 0;
  let lastDay: IsoDate | undefined;
  for (const { from, to } of terms) {
    run = lastDay !== undefined && nextDay(lastDay) === from ? run + 1 : 1;
    longest = Math.max(longest, run);
    lastDay = to;
  }
  return longest;
}
