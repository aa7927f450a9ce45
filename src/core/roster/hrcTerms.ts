import type { StateCode } from '../state/stateCode.ts';
import { stateCode } from '../state/stateCode.ts';
import { type DateSpan, dateSpan } from './dateSpan.ts';

/** One state's term in a body, both days inclusive. */
export interface Term extends DateSpan {
  readonly state: StateCode;
}

/**
 * The days for which the members of the Human Rights Council are known: from its first meeting to the close of
 * its 61st session. Elected terms run further, but a member may leave or be suspended, so later days are unknown.
 */
export const HRC_ROSTER_SPAN: DateSpan = dateSpan('2006-06-19', '2026-03-31');

/**
 * Terms of the Human Rights Council, one line for each end of a term and election: first day, last day, members.
 *
 * The first 47 drew lots for one, two or three years. Terms ran from 19 June to 18 June; those that would have
 * ended in June of 2012, 2013 and 2014 were prolonged to 31 December (General Assembly resolution 65/281), and
 * since 2013 terms are three calendar years.
 *
 * Terms cut short stand apart, with the day of the act as the last day of membership and the day of election as
 * the first of a successor. A suspended member counts as none, for it cannot vote.
 * - Libya: suspended by 65/265 of 1 March 2011, restored by 66/11 of 18 November 2011.
 * - United States: announced its withdrawal on 19 June 2018; Iceland elected on 13 July 2018 for the rest.
 * - Russian Federation: suspended by ES-11/3 of 7 April 2022 and withdrew on that day; Czechia elected on
 *   10 May 2022 for the rest.
 *
 * Source: elections by the General Assembly, 9 May 2006 to 14 October 2025.
 */
const ELECTED: readonly (readonly [from: string, to: string, states: string])[] = [
  ['2006-06-19', '2007-06-18', 'DZA MAR TUN ZAF BHR IDN IND PHL CZE POL ARG ECU FIN NLD'],
  ['2006-06-19', '2008-06-18', 'GAB GHA MLI ZMB JPN KOR LKA PAK ROU UKR BRA GTM PER FRA GBR'],
  ['2006-06-19', '2009-06-18', 'CMR DJI MUS NGA SEN BGD CHN JOR MYS SAU AZE RUS CUB MEX URY CAN CHE DEU'],
  ['2007-06-19', '2010-06-18', 'AGO EGY MDG ZAF IDN IND PHL QAT BIH SVN BOL NIC ITA NLD'],
  ['2008-06-19', '2011-06-18', 'BFA GAB GHA ZMB BHR JPN KOR PAK SVK UKR ARG BRA CHL FRA GBR'],
  ['2009-06-19', '2012-12-31', 'CMR DJI MUS NGA SEN BGD CHN JOR KGZ SAU HUN RUS CUB MEX URY BEL NOR USA'],
  ['2010-06-19', '2013-12-31', 'AGO MRT UGA MDV MYS QAT THA MDA POL ECU GTM CHE ESP'],
  ['2010-06-19', '2011-03-01', 'LBY'],
  ['2011-11-18', '2013-12-31', 'LBY'],
  ['2011-06-19', '2014-12-31', 'BEN BFA BWA COG IDN IND KWT PHL CZE ROU CHL CRI PER AUT ITA'],
  ['2013-01-01', '2015-12-31', 'CIV ETH GAB KEN SLE ARE JPN KAZ KOR PAK EST MNE ARG BRA VEN DEU IRL USA'],
  ['2014-01-01', '2016-12-31', 'DZA MAR NAM ZAF CHN MDV SAU VNM MKD RUS CUB MEX FRA GBR'],
  ['2015-01-01', '2017-12-31', 'BWA COG GHA NGA BGD IDN IND QAT ALB LVA BOL PRY SLV NLD PRT'],
  ['2016-01-01', '2018-12-31', 'BDI CIV ETH KEN TGO ARE KGZ KOR MNG PHL GEO SVN ECU PAN VEN BEL CHE DEU'],
  ['2017-01-01', '2019-12-31', 'EGY RWA TUN ZAF CHN IRQ JPN SAU HRV HUN BRA CUB GBR'],
  ['2017-01-01', '2018-06-19', 'USA'],
  ['2018-07-13', '2019-12-31', 'ISL'],
  ['2018-01-01', '2020-12-31', 'AGO COD NGA SEN AFG NPL PAK QAT SVK UKR CHL MEX PER AUS ESP'],
  ['2019-01-01', '2021-12-31', 'BFA CMR ERI SOM TGO BGD BHR FJI IND PHL BGR CZE ARG BHS URY AUT DNK ITA'],
  ['2020-01-01', '2022-12-31', 'LBY MRT NAM SDN IDN JPN KOR MHL ARM POL BRA VEN DEU NLD'],
  ['2021-01-01', '2023-12-31', 'CIV GAB MWI SEN CHN NPL PAK UZB UKR BOL CUB MEX FRA GBR'],
  ['2021-01-01', '2022-04-07', 'RUS'],
  ['2022-05-10', '2023-12-31', 'CZE'],
  ['2022-01-01', '2024-12-31', 'BEN CMR ERI GMB SOM ARE IND KAZ MYS QAT LTU MNE ARG HND PRY FIN LUX USA'],
  ['2023-01-01', '2025-12-31', 'DZA MAR SDN ZAF BGD KGZ MDV VNM GEO ROU CHL CRI BEL DEU'],
  ['2024-01-01', '2026-12-31', 'BDI CIV GHA MWI CHN IDN JPN KWT ALB BGR BRA CUB DOM FRA NLD'],
  ['2025-01-01', '2027-12-31', 'BEN COD ETH GMB KEN CYP KOR MHL QAT THA CZE MKD BOL COL MEX CHE ESP ISL'],
  ['2026-01-01', '2028-12-31', 'AGO EGY MUS ZAF IND IRQ PAK VNM EST SVN CHL ECU GBR ITA'],
];

/** Every term of the Human Rights Council in order of its first day, those to come included as elected. */
export const HRC_TERMS: readonly Term[] = ELECTED.flatMap(([from, to, states]) =>
  states.split(' ').map((code) => ({ state: stateCode(code), ...dateSpan(from, to) })),
).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
