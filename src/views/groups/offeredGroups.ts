import type { PoliticalGroup } from '../../core/groups/politicalGroup.ts';
import { POLITICAL_GROUPS } from '../../core/groups/politicalGroups.ts';
import { REGIONAL_GROUPS, type RegionalGroup } from '../../core/state/regionalGroup.ts';
import type { StateSet, ViewState } from '../../url/viewState.ts';

/** A group that can be looked at, by the id that stands in links. */
export type OfferedGroup =
  | { readonly kind: 'regional'; readonly id: string; readonly group: RegionalGroup }
  | { readonly kind: 'political'; readonly id: string; readonly group: PoliticalGroup }
  | { readonly kind: 'own'; readonly id: string; readonly set: StateSet };

const REGIONAL_IDS: Readonly<Record<RegionalGroup, string>> = {
  African: 'african',
  'Asia-Pacific': 'asia-pacific',
  'Eastern European': 'eastern-european',
  GRULAC: 'grulac',
  WEOG: 'weog',
};

/** All groups to choose from: regional, ready-made, and the reader's own. */
export function offeredGroups(sets: readonly StateSet[]): readonly OfferedGroup[] {
  return [
    ...REGIONAL_GROUPS.map((group) => ({ kind: 'regional', id: REGIONAL_IDS[group], group }) as const),
    ...POLITICAL_GROUPS.map((group) => ({ kind: 'political', id: group.id, group }) as const),
    ...sets.map((set, place) => ({ kind: 'own', id: ownId(place), set }) as const),
  ];
}

/** What a link asks to see. */
export interface GroupChoice {
  readonly shown: readonly OfferedGroup[];
  /** Ids that name no group. */
  readonly unknown: readonly string[];
}

/** The groups of a link; where it names none that is known, the regional ones and the reader's own. */
export function chosenGroups({ groups, sets }: Pick<ViewState, 'groups' | 'sets'>): GroupChoice {
  const offered = offeredGroups(sets);
  const named = offered.filter(({ id }) => groups.includes(id));
  const unknown = groups.filter((id) => !offered.some((group) => group.id === id));
  return { shown: named.length > 0 ? named : offered.filter(({ kind }) => kind !== 'political'), unknown };
}

/** The state of a link that shows some groups; all that are shown by default are not written. */
export function withGroups(view: ViewState, ids: readonly string[]): ViewState {
  const byDefault = chosenGroups({ groups: [], sets: view.sets }).shown;
  const isDefault = ids.length === byDefault.length && byDefault.every(({ id }) => ids.includes(id));
  return { ...view, groups: isDefault ? [] : ids };
}

/** The state of a link with a set changed, or with a new one, which is then shown. */
export function withSet(view: ViewState, set: StateSet, place = view.sets.length): ViewState {
  const sets = place < view.sets.length ? view.sets.with(place, set) : [...view.sets, set];
  const isNew = place >= view.sets.length;
  const groups = isNew && view.groups.length > 0 ? [...view.groups, ownId(place)] : view.groups;
  return { ...view, sets, groups };
}

/** The state of a link without a set; the sets behind it move up, and so do their ids. */
export function withoutSet(view: ViewState, place: number): ViewState {
  const kept = view.sets.map((_, index) => index).filter((index) => index !== place);
  const groups = view.groups.flatMap((id) => {
    const index = view.sets.findIndex((_, candidate) => ownId(candidate) === id);
    if (index === -1) return [id];
    return index === place ? [] : [ownId(kept.indexOf(index))];
  });
  return { ...view, sets: view.sets.toSpliced(place, 1), groups };
}

function ownId(place: number): string {
  return `set-${place + 1}`;
}
