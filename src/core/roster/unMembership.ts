import { stateCode } from '../state/stateCode.ts';
import { type DateSpan, dateSpan } from './dateSpan.ts';
import type { Term } from './hrcTerms.ts';

/** The days for which the members of the General Assembly are known: from the Charter to the last day looked up. */
export const GA_ROSTER_SPAN: DateSpan = dateSpan('1945-10-24', '2026-03-31');

/**
 * Admissions to the United Nations: the day of the Assembly's decision and who was admitted.
 *
 * The 51 original members stand under the day of the Charter: all had ratified it before the Assembly first met.
 * Zanzibar (16 December 1963 to 25 April 1964) has no code and is not in the table; TZA is Tanganyika until then.
 * MYS is the Federation of Malaya to 1963, YEM the Yemen Arab Republic to 1990.
 */
const ADMITTED: readonly (readonly [from: string, states: string])[] = [
  [
    '1945-10-24',
    'ARG AUS BEL BLR BOL BRA CAN CHL COL CRI CSK CUB DNK DOM ECU EGY ETH FRA GBR GRC GTM HND HTI IND IRN IRQ ' +
      'LBN LBR LUX MEX NIC NLD NOR NZL PAN PER PHL POL PRY SAU SLV SUN SYR TUR TWN UKR URY USA VEN YUG ZAF',
  ],
  ['1946-11-19', 'AFG ISL SWE'],
  ['1946-12-16', 'THA'],
  ['1947-09-30', 'PAK YEM'],
  ['1948-04-19', 'MMR'],
  ['1949-05-11', 'ISR'],
  ['1950-09-28', 'IDN'],
  ['1955-12-14', 'ALB AUT BGR ESP FIN HUN IRL ITA JOR KHM LAO LBY LKA NPL PRT ROU'],
  ['1956-11-12', 'MAR SDN TUN'],
  ['1956-12-18', 'JPN'],
  ['1957-03-08', 'GHA'],
  ['1957-09-17', 'MYS'],
  ['1958-12-12', 'GIN'],
  ['1960-09-20', 'BEN BFA CAF CIV CMR COD COG CYP GAB MDG NER SOM TCD TGO'],
  ['1960-09-28', 'MLI SEN'],
  ['1960-10-07', 'NGA'],
  ['1961-09-27', 'SLE'],
  ['1961-10-27', 'MNG MRT'],
  ['1961-12-14', 'TZA'],
  ['1962-09-18', 'BDI JAM RWA TTO'],
  ['1962-10-08', 'DZA'],
  ['1962-10-25', 'UGA'],
  ['1963-05-14', 'KWT'],
  ['1963-12-16', 'KEN'],
  ['1964-12-01', 'MLT MWI ZMB'],
  ['1965-09-21', 'GMB MDV SGP'],
  ['1966-09-20', 'GUY'],
  ['1966-10-17', 'BWA LSO'],
  ['1966-12-09', 'BRB'],
  ['1967-12-14', 'YMD'],
  ['1968-04-24', 'MUS'],
  ['1968-09-24', 'SWZ'],
  ['1968-11-12', 'GNQ'],
  ['1970-10-13', 'FJI'],
  ['1971-09-21', 'BHR BTN QAT'],
  ['1971-10-07', 'OMN'],
  ['1971-10-26', 'CHN'],
  ['1971-12-09', 'ARE'],
  ['1973-09-18', 'BHS DDR DEU'],
  ['1974-09-17', 'BGD GNB GRD'],
  ['1975-09-16', 'CPV MOZ STP'],
  ['1975-10-10', 'PNG'],
  ['1975-11-12', 'COM'],
  ['1975-12-04', 'SUR'],
  ['1976-09-21', 'SYC'],
  ['1976-12-01', 'AGO'],
  ['1976-12-15', 'WSM'],
  ['1977-09-20', 'DJI VNM'],
  ['1978-09-19', 'SLB'],
  ['1978-12-18', 'DMA'],
  ['1979-09-18', 'LCA'],
  ['1980-08-25', 'ZWE'],
  ['1980-09-16', 'VCT'],
  ['1981-09-15', 'VUT'],
  ['1981-09-25', 'BLZ'],
  ['1981-11-11', 'ATG'],
  ['1983-09-23', 'KNA'],
  ['1984-09-21', 'BRN'],
  ['1990-04-23', 'NAM'],
  ['1990-09-18', 'LIE'],
  ['1991-09-17', 'EST FSM KOR LTU LVA MHL PRK'],
  ['1991-12-24', 'RUS'],
  ['1992-03-02', 'ARM AZE KAZ KGZ MDA SMR TJK TKM UZB'],
  ['1992-05-22', 'BIH HRV SVN'],
  ['1992-07-31', 'GEO'],
  ['1993-01-19', 'CZE SVK'],
  ['1993-04-08', 'MKD'],
  ['1993-05-28', 'ERI MCO'],
  ['1993-07-28', 'AND'],
  ['1994-12-15', 'PLW'],
  ['1999-09-14', 'KIR NRU TON'],
  ['2000-09-05', 'TUV'],
  ['2002-09-10', 'CHE'],
  ['2002-09-27', 'TLS'],
  ['2003-02-04', 'SCG'],
  ['2006-06-03', 'SRB'],
  ['2006-06-28', 'MNE'],
  ['2011-07-14', 'SSD'],
];

type Gap = readonly [state: string, last: string, again?: string];

/**
 * Ends and gaps of membership: the state, its last day and, where it came back, its first day again.
 *
 * - TWN is the Republic of China, which held the seat of China until resolution 2758 of 25 October 1971; the votes
 *   of that day before it are its own, so the day is counted to it.
 * - Syria was one member with Egypt, under EGY, as the United Arab Republic.
 * - Indonesia said on 20 January 1965 that it withdrew and took its seat again on 28 September 1966.
 */
const ENDED: readonly Gap[] = [
  ['CSK', '1992-12-31'],
  ['DDR', '1990-10-02'],
  ['IDN', '1965-01-20', '1966-09-28'],
  ['SCG', '2006-06-02'],
  ['SUN', '1991-12-23'],
  ['SYR', '1958-02-21', '1961-10-13'],
  ['TWN', '1971-10-25'],
  ['YMD', '1990-05-21'],
  ['YUG', '2003-02-03'],
];

/**
 * Members that could not take part: South Africa from the President's ruling of 12 November 1974 to 23 June 1994,
 * Yugoslavia from resolution 47/1 of 22 September 1992 to its admission on 1 November 2000. A loss of the vote for
 * arrears (Article 19 of the Charter) is not in the table.
 */
const SUSPENDED: readonly Gap[] = [
  ['YUG', '1992-09-22', '2000-11-01'],
  ['ZAF', '1974-11-12', '1994-06-23'],
];

/**
 * Terms of the members of the General Assembly that can vote, by first day. One that goes on ends with the last day
 * known.
 *
 * Source: resolutions of the General Assembly on the admission of members, and those named above.
 */
export const GA_TERMS: readonly Term[] = makeTerms([...SUSPENDED, ...ENDED]);

/** The terms with the members that cannot take part: so many members the United Nations counts. */
export const GA_SEATS: readonly Term[] = makeTerms(ENDED);

function makeTerms(gaps: readonly Gap[]): readonly Term[] {
  return ADMITTED.flatMap(([from, states]) =>
    states.split(' ').flatMap((code) => termsFrom(code, from, gaps)),
  ).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function termsFrom(code: string, admitted: string, gaps: readonly Gap[]): readonly Term[] {
  const terms: Term[] = [];
  let from: string | undefined = admitted;
  for (const [, last, again] of gaps.filter(([state]) => state === code)) {
    if (from !== undefined) terms.push({ state: stateCode(code), ...dateSpan(from, last) });
    from = again;
  }
  return from === undefined
    ? terms
    : [...terms, { state: stateCode(code), ...dateSpan(from, GA_ROSTER_SPAN.to) }];
}
