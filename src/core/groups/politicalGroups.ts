import { AFRICAN_UNION } from './africanUnion.ts';
import { ARAB_LEAGUE } from './arabLeague.ts';
import { EUROPEAN_UNION } from './europeanUnion.ts';
import { GROUP_77 } from './group77.ts';
import { ISLAMIC_COOPERATION } from './islamicCooperation.ts';
import { NATO } from './nato.ts';
import { NON_ALIGNED_MOVEMENT } from './nonAligned.ts';
import { OECD } from './oecd.ts';
import type { PoliticalGroup } from './politicalGroup.ts';
import { ASEAN, BRICS, CANZ, CARICOM, GULF_COOPERATION, NORDIC_STATES } from './smallerGroups.ts';

/**
 * The ready-made groups, in the order in which they are offered.
 *
 * Facts of public record; what is uncertain stands with each group. A date known by the year only is its 1 January.
 * Suspended members are members. Observers, partners and candidates are not.
 */
export const POLITICAL_GROUPS: readonly PoliticalGroup[] = [
  EUROPEAN_UNION,
  AFRICAN_UNION,
  ARAB_LEAGUE,
  ISLAMIC_COOPERATION,
  NON_ALIGNED_MOVEMENT,
  GROUP_77,
  OECD,
  BRICS,
  NATO,
  ASEAN,
  CARICOM,
  GULF_COOPERATION,
  NORDIC_STATES,
  CANZ,
];

/** The ready-made group of an id; undefined for any other text. */
export function politicalGroup(id: string): PoliticalGroup | undefined {
  return POLITICAL_GROUPS.find((group) => group.id === id);
}
