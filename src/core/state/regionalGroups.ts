import { knownDate } from '../isoDate.ts';
import { type GroupTerm, REGIONAL_GROUPS, type RegionalGroup } from './regionalGroup.ts';
import type { StateCode } from './stateCode.ts';

/**
 * The regional groups of a state with dates, in order of time; empty for an entity that has none.
 *
 * An open `from` means for as long as the state has been a member of the United Nations: the groups took their
 * present form in the 1960s, and the votes before are shown by the same groups. Choices made:
 * - The United States belongs to none and attends WEOG as an observer; for elections it counts as WEOG, as here.
 * - Türkiye takes part in WEOG and Asia-Pacific; for elections it counts as WEOG, as here.
 * - Israel had none before WEOG admitted it in New York in May 2000 (in Geneva later).
 * - South Africa is not counted as African before it retook its seat in the General Assembly in June 1994.
 * - Estonia had none before May 2004. Kiribati had none in the list of May 2014 and is Asia-Pacific in later
 *   ones; the day is not known to us, so the beginning of the next year is taken.
 * - The State of Palestine, an observer, has been a member of the Asian group since 2 April 1986. The Holy See,
 *   the Cook Islands and Niue have none.
 *
 * Source: lists of regional groups by the Department for General Assembly and Conference Management.
 */
export function regionalGroupTerms(code: StateCode): readonly GroupTerm[] {
  return TERMS.get(code) ?? [];
}

/** States without a dated change, by group, in the English order of their names. */
const STATES: Readonly<Record<RegionalGroup, string>> = {
  African:
    'DZA AGO BEN BWA BFA BDI CPV CMR CAF TCD COM COG CIV COD DJI EGY GNQ ERI SWZ ETH GAB GMB GHA GIN GNB KEN ' +
    'LSO LBR LBY MDG MWI MLI MRT MUS MAR MOZ NAM NER NGA RWA STP SEN SYC SLE SOM SSD SDN TGO TUN UGA TZA ZMB ZWE',
  'Asia-Pacific':
    'AFG BHR BGD BTN BRN KHM CHN CYP PRK FJI IND IDN IRN IRQ JPN JOR KAZ KWT KGZ LAO LBN MYS MDV MHL FSM MNG ' +
    'MMR NRU NPL OMN PAK PLW PNG PHL QAT KOR WSM SAU SGP SLB LKA SYR TJK THA TLS TON TKM TUV ARE UZB VUT VNM YEM',
  'Eastern European':
    'ALB ARM AZE BLR BIH BGR HRV CZE GEO HUN LVA LTU MNE MKD POL MDA ROU RUS SRB SVK SVN UKR',
  GRULAC:
    'ATG ARG BHS BRB BLZ BOL BRA CHL COL CRI CUB DMA DOM ECU SLV GRD GTM GUY HTI HND JAM MEX NIC PAN PRY PER ' +
    'KNA LCA VCT SUR TTO URY VEN',
  WEOG:
    'AND AUS AUT BEL CAN DNK FIN FRA DEU GRC ISL IRL ITA LIE LUX MLT MCO NLD NZL NOR PRT SMR ESP SWE CHE TUR ' +
    'GBR USA',
};

/** States that joined a group later than the United Nations: the first day in it. */
const JOINED: readonly (readonly [code: string, group: RegionalGroup, from: string])[] = [
  ['EST', 'Eastern European', '2004-05-01'],
  ['ISR', 'WEOG', '2000-05-28'],
  ['KIR', 'Asia-Pacific', '2015-01-01'],
  ['PSE', 'Asia-Pacific', '1986-04-02'],
  ['ZAF', 'African', '1994-06-23'],
];

/** States that are no more: the last day on which their seat was held under that name. */
const ENDED: readonly (readonly [code: string, group: RegionalGroup, to: string])[] = [
  ['CSK', 'Eastern European', '1992-12-31'],
  ['DDR', 'Eastern European', '1990-10-02'],
  ['SCG', 'Eastern European', '2006-06-02'],
  ['SUN', 'Eastern European', '1991-12-23'],
  ['YMD', 'Asia-Pacific', '1990-05-21'],
  ['YUG', 'Eastern European', '2003-02-03'],
];

const TERMS: ReadonlyMap<string, readonly GroupTerm[]> = new Map([
  ...REGIONAL_GROUPS.flatMap((group) =>
    STATES[group].split(' ').map((code) => entry(code, { group, from: undefined, to: undefined })),
  ),
  ...JOINED.map(([code, group, from]) => entry(code, { group, from: knownDate(from), to: undefined })),
  ...ENDED.map(([code, group, to]) => entry(code, { group, from: undefined, to: knownDate(to) })),
]);

function entry(code: string, term: GroupTerm): readonly [string, readonly GroupTerm[]] {
  return [code, [term]];
}
