import { countBits } from '../../core/agreement/bits.ts';
import type { PackedVotes } from '../../core/agreement/packedVotes.ts';
import { isBody } from '../../core/body.ts';
import type { Fault } from '../../core/package/fault.ts';
import { POSITIONS } from '../../core/position.ts';
import type { Problem } from '../../core/problem.ts';
import type { Resolution } from '../../core/resolution.ts';
import type { State } from '../../core/state/state.ts';
import type { ImportedSet } from '../import/importResult.ts';
import { isRecord, KEPT_FORMAT, type KeptSet, keptKey } from './keptSet.ts';

/** What a set has once: its votes, states and faults. */
interface Frame {
  readonly votes: PackedVotes;
  readonly states: readonly State[];
  readonly faults: readonly Fault[];
}

/** A part of a set under its name. */
export type Part = readonly [name: string, value: unknown];

/** So many records go over in one piece: taking one in keeps a page busy for a few milliseconds. */
const SLICE_LENGTH = 1000;

/** A set in parts that are quick to take in one by one, and its record in the catalogue. */
export interface SlicedSet {
  readonly parts: readonly Part[];
  readonly kept: KeptSet;
}

/** Slices a set that is added at a time, in milliseconds since 1970. */
export function sliceSet({ packed, faults }: ImportedSet, addedAt: number): SlicedSet {
  const { head, votes } = packed;
  const frame: Frame = { votes, states: head.states, faults };
  const resolutions = toSlices(head.resolutions);
  const problems = toSlices(head.problems);
  const lists = [head.resolutions, head.problems, head.states, faults];
  const bytes = lists.reduce((sum, list) => sum + JSON.stringify(list).length, countPlaneBytes(votes));
  return {
    parts: [['frame', frame], ...named('resolutions', resolutions), ...named('problems', problems)],
    kept: {
      key: keptKey(head),
      format: KEPT_FORMAT,
      id: head.id,
      title: head.title,
      version: head.version,
      date: head.date,
      resolutions: head.resolutions.length,
      votes: countVotes(votes),
      problems: head.problems.length,
      bytes,
      addedAt,
      deletedAt: undefined,
      slices: { resolutions: resolutions.length, problems: problems.length },
    },
  };
}

/** The set of its parts; undefined where one is missing or not what it should be. */
export function joinSlices(kept: KeptSet, parts: ReadonlyMap<string, unknown>): ImportedSet | undefined {
  const frame = parts.get('frame');
  const resolutions = joinParts(parts, 'resolutions', isResolutions);
  const problems = joinParts(parts, 'problems', isProblems);
  if (!isFrame(frame) || resolutions.length !== kept.resolutions) return undefined;
  const { id, title, version, date } = kept;
  const { votes, states, faults } = frame;
  return { packed: { head: { id, title, version, date, resolutions, states, problems }, votes }, faults };
}

function toSlices<T>(items: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / SLICE_LENGTH);
  return Array.from({ length: count }, (_, index) =>
    items.slice(index * SLICE_LENGTH, (index + 1) * SLICE_LENGTH),
  );
}

function named(name: string, slices: readonly unknown[]): readonly Part[] {
  return slices.map((slice, index) => [`${name}/${index}`, slice]);
}

function joinParts<T>(
  parts: ReadonlyMap<string, unknown>,
  name: string,
  isSlice: (value: unknown) => value is readonly T[],
): readonly T[] {
  return [...parts].flatMap(([key, value]) => (key.startsWith(`${name}/`) && isSlice(value) ? value : []));
}

function countPlaneBytes({ planes, byRoster, columns }: PackedVotes): number {
  return [...Object.values(planes), byRoster, columns].reduce((sum, { byteLength }) => sum + byteLength, 0);
}

function countVotes({ planes, withoutColumn }: PackedVotes): number {
  return POSITIONS.reduce((sum, position) => sum + countBits(planes[position]), withoutColumn.length);
}

/** Guards for what we wrote ourselves: they tell a damaged or foreign part, not each of its cells. */
function isFrame(value: unknown): value is Frame {
  return (
    isRecord(value) &&
    isPackedVotes(value.votes) &&
    Array.isArray(value.states) &&
    Array.isArray(value.faults)
  );
}

function isPackedVotes(value: unknown): value is PackedVotes {
  if (!isRecord(value)) return false;
  const { planes, columns, byRoster, withoutColumn } = value;
  return (
    isRecord(planes) &&
    POSITIONS.every((position) => planes[position] instanceof Uint32Array) &&
    columns instanceof Uint32Array &&
    byRoster instanceof Uint32Array &&
    Array.isArray(withoutColumn)
  );
}

function isResolutions(value: unknown): value is readonly Resolution[] {
  return Array.isArray(value) && value.every(isResolution);
}

function isResolution(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    typeof value.body === 'string' &&
    isBody(value.body) &&
    isRecord(value.titles) &&
    Array.isArray(value.subjects)
  );
}

function isProblems(value: unknown): value is readonly Problem[] {
  return Array.isArray(value) && value.every((each) => isRecord(each) && typeof each.message === 'string');
}
