import { type IsoDate, knownDate } from '../isoDate.ts';
import { type StateCode, stateCode } from '../state/stateCode.ts';

/** The ready-made groups, by the ids that stand in links, in the order in which they are offered. */
export const POLITICAL_GROUP_IDS = [
  'eu',
  'au',
  'arab-league',
  'oic',
  'nam',
  'g77',
  'oecd',
  'brics',
  'nato',
  'asean',
  'caricom',
  'gcc',
  'nordic',
  'canz',
] as const;
export type PoliticalGroupId = (typeof POLITICAL_GROUP_IDS)[number];

/** A state's time in a group; both days inclusive, undefined where that end is open. */
export interface MembershipTerm {
  readonly state: StateCode;
  readonly from: IsoDate | undefined;
  readonly to: IsoDate | undefined;
}

/** A group of states that they have joined themselves, with the dates on which they did. */
export interface PoliticalGroup {
  readonly id: PoliticalGroupId;
  /** A state that came back has several terms, in order of time. */
  readonly terms: readonly MembershipTerm[];
}

/** Some states, in one text, and a day of theirs. */
type DatedStates = readonly (readonly [date: string, states: string])[];

/** How the membership of a group came about. */
interface MembershipHistory {
  /** Members for as long as there have been votes. */
  readonly always?: string;
  /** By the first day of their membership, in order of time. */
  readonly joined?: DatedStates;
  /** By the last day of their membership, in order of time. */
  readonly left?: DatedStates;
}

/** Makes a group from its history. Throws where a state joins twice without leaving, or leaves without having joined. */
export function defineGroup(id: PoliticalGroupId, history: MembershipHistory): PoliticalGroup {
  const joined = [...namesOf(history.always), ...datesOf(history.joined)];
  const left = datesOf(history.left);
  const states = [...new Set(joined.map(({ state }) => state))];
  const terms = states.flatMap((state) => pairDates(state, pick(joined, state), pick(left, state)));
  const stray = left.find(({ state }) => !states.includes(state));
  if (stray !== undefined) throw new Error(`state left without having joined: ${id} ${stray.state}`);
  return { id, terms };
}

/** Whether a state belonged to a group on a day. */
export function isInGroup(group: PoliticalGroup, state: StateCode, date: IsoDate): boolean {
  return group.terms.some((term) => term.state === state && covers(term, date));
}

/** The states that belonged to a group on a day, in order of their codes. */
export function groupMembersOn(group: PoliticalGroup, date: IsoDate): readonly StateCode[] {
  return group.terms
    .filter((term) => covers(term, date))
    .map(({ state }) => state)
    .sort();
}

/** Whether a term includes a day. */
function covers({ from, to }: MembershipTerm, date: IsoDate): boolean {
  return (from === undefined || from <= date) && (to === undefined || date <= to);
}

interface DatedState {
  readonly state: StateCode;
  readonly date: IsoDate | undefined;
}

function namesOf(states: string | undefined): readonly DatedState[] {
  return (states?.split(' ') ?? []).map((code) => ({ state: stateCode(code), date: undefined }));
}

function datesOf(lists: DatedStates | undefined): readonly DatedState[] {
  return (lists ?? []).flatMap(([date, states]) =>
    states.split(' ').map((code) => ({ state: stateCode(code), date: knownDate(date) })),
  );
}

function pick(dated: readonly DatedState[], wanted: StateCode): readonly (IsoDate | undefined)[] {
  return dated.filter(({ state }) => state === wanted).map(({ date }) => date);
}

/** Each joining with the leaving that follows it; only the last may have none. */
function pairDates(
  state: StateCode,
  joined: readonly (IsoDate | undefined)[],
  left: readonly (IsoDate | undefined)[],
): readonly MembershipTerm[] {
  return joined.map((from, index) => {
    const to = left[index];
    const next = joined[index + 1];
    const isInOrder = to === undefined ? next === undefined : (from ?? to) <= to && to < (next ?? '9');
    if (!isInOrder || left.length > joined.length) {
      throw new Error(`membership out of order: ${state} ${from ?? 'always'}`);
    }
    return { state, from, to };
  });
}
