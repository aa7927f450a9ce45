import type { ImportedSet } from '../import/importResult.ts';
import { KEPT_FORMAT, type KeptSet } from './keptSet.ts';
import {
  deleteKeptSet,
  listKeptSets,
  loadKeptSet,
  purgeKeptSets,
  renameKeptSet,
  restoreKeptSet,
} from './keptSets.ts';

/** A data set of the reader's own. */
export interface OwnSet extends KeptSet {
  /** Whether it is there at the next visit; otherwise it is gone when the page is closed. */
  readonly isKept: boolean;
}

/** The reader's own data sets; `isKnown` once the storage of the browser has been asked. */
export interface OwnSets {
  readonly isKnown: boolean;
  readonly isStorageOpen: boolean;
  readonly sets: readonly OwnSet[];
}

let kept: readonly KeptSet[] = [];
let snapshot: OwnSets = { isKnown: false, isStorageOpen: true, sets: [] };
/** Sets of this visit, so that one just imported is there at once, and one that cannot be kept is there at all. */
const visiting = new Map<string, { readonly set: ImportedSet; readonly about: KeptSet }>();
const listeners = new Set<() => void>();
const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('rollcall-data-sets') : undefined;
channel?.addEventListener('message', () => refreshOwnSets());

/** What is known of the reader's own sets at present. */
export function readOwnSets(): OwnSets {
  return snapshot;
}

/** Follows the sets, on this page and on others of the same origin. */
export function subscribeToOwnSets(listener: () => void): () => void {
  listeners.add(listener);
  if (!snapshot.isKnown) refreshOwnSets();
  return () => listeners.delete(listener);
}

/** Asks the storage again. Never rejects: where it is closed, the sets of this visit are listed. */
export async function refreshOwnSets(): Promise<void> {
  let isStorageOpen = true;
  try {
    kept = await listKeptSets();
  } catch {
    [kept, isStorageOpen] = [[], false];
  }
  update(isStorageOpen);
}

/** Takes in a set that was just imported. */
export function addOwnSet(about: KeptSet, set: ImportedSet): void {
  visiting.set(about.key, { set, about });
  announce();
}

/** The set of an id that can be opened, of the given version or else the one added last; undefined where there is none. */
export async function findOwnSet(id: string, version: string | undefined): Promise<OwnSet | undefined> {
  await refreshOwnSets();
  const ofId = snapshot.sets.filter(
    (set) => set.id === id && set.deletedAt === undefined && set.format === KEPT_FORMAT,
  );
  return version === undefined ? ofId[0] : ofId.find((set) => set.version === version);
}

/** A set with its records; undefined where it is gone. Rejects where it is damaged or of another format. */
export async function loadOwnSet(key: string): Promise<ImportedSet | undefined> {
  return visiting.get(key)?.set ?? loadKeptSet(key);
}

/** Deletes a set, which can be taken back for a day, or until the page is closed where it is not kept. */
export async function deleteOwnSet(key: string, now: number): Promise<void> {
  changeVisiting(key, (about) => ({ ...about, deletedAt: now }));
  await deleteKeptSet(key, now).catch(() => undefined);
  announce();
}

/** Takes back that a set was deleted. */
export async function restoreOwnSet(key: string): Promise<void> {
  changeVisiting(key, (about) => ({ ...about, deletedAt: undefined }));
  await restoreKeptSet(key).catch(() => undefined);
  announce();
}

/** Removes a deleted set for good. */
export async function purgeOwnSet(key: string): Promise<void> {
  visiting.delete(key);
  await purgeKeptSets((set) => set.key === key).catch(() => undefined);
  announce();
}

/** Gives a set another title. */
export async function renameOwnSet(key: string, title: string): Promise<void> {
  const known = visiting.get(key);
  if (known !== undefined) {
    const { packed, faults } = known.set;
    const renamed = { packed: { ...packed, head: { ...packed.head, title } }, faults };
    visiting.set(key, { set: renamed, about: { ...known.about, title } });
  }
  await renameKeptSet(key, title).catch(() => undefined);
  announce();
}

function changeVisiting(key: string, change: (about: KeptSet) => KeptSet): void {
  const known = visiting.get(key);
  if (known !== undefined) visiting.set(key, { ...known, about: change(known.about) });
}

function announce(): void {
  channel?.postMessage('changed');
  refreshOwnSets();
}

function update(isStorageOpen: boolean): void {
  const keys = new Set(kept.map(({ key }) => key));
  const unkept = [...visiting.values()].filter(({ about }) => !keys.has(about.key));
  const sets = [
    ...unkept.map(({ about }) => ({ ...about, isKept: false })),
    ...kept.map((set) => ({ ...set, isKept: true })),
  ].sort((a, b) => b.addedAt - a.addedAt);
  snapshot = { isKnown: true, isStorageOpen, sets };
  for (const listener of listeners) listener();
}
