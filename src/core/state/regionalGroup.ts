import type { IsoDate } from '../isoDate.ts';

/**
 * The five regional groups of the United Nations: African, Asia-Pacific, Eastern European,
 * Latin American and Caribbean (GRULAC), Western European and Others (WEOG).
 */
export const REGIONAL_GROUPS = ['African', 'Asia-Pacific', 'Eastern European', 'GRULAC', 'WEOG'] as const;
export type RegionalGroup = (typeof REGIONAL_GROUPS)[number];

/** A period in a regional group; `from` inclusive, `to` inclusive, either undefined where it is open. */
export interface GroupTerm {
  readonly group: RegionalGroup;
  readonly from: IsoDate | undefined;
  readonly to: IsoDate | undefined;
}

/** Whether a text names a regional group. */
export function isRegionalGroup(text: string): text is RegionalGroup {
  return REGIONAL_GROUPS.some((group) => group === text);
}

/** The group of a state on a day, from its terms; undefined where none covers that day. */
export function groupOn(terms: readonly GroupTerm[], date: IsoDate): RegionalGroup | undefined {
  return terms.find(
    ({ from, to }) => (from === undefined || from <= date) && (to === undefined || date <= to),
  )?.group;
}
