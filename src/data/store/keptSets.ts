import type { ImportedSet } from '../import/importResult.ts';
import { changeStore, readStore, StoreFailure } from './database.ts';
import { decodeKeptSet, isRecord, KEPT_FORMAT, type KeptSet } from './keptSet.ts';
import { joinSlices, type SlicedSet } from './keptSlices.ts';

/**
 * The record that says which sets there are. A set counts as kept only when it stands here; its parts are written
 * in the same transaction, so that there is never one without the other.
 */
const CATALOGUE = 'catalogue';
/** For so long a deleted set can be had back, on any page: a day. */
const UNDO_MILLISECONDS = 86_400_000;

/** The kept sets, deleted ones that can be had back among them, the newest first. Rejects with a StoreFailure. */
export async function listKeptSets(): Promise<readonly KeptSet[]> {
  const sets = decodeCatalogue(await readStore((store): IDBRequest<unknown> => store.get(CATALOGUE)));
  return sets.flatMap((entry) => decodeKeptSet(entry) ?? []).sort((a, b) => b.addedAt - a.addedAt);
}

/**
 * Keeps a set; one of the same id and version is replaced. Where there is no room, those that were deleted go for
 * good and it is tried once more. Rejects with a StoreFailure, all as before.
 */
export async function keepSet(set: SlicedSet): Promise<void> {
  try {
    await putSet(set);
  } catch (error) {
    if (!(error instanceof StoreFailure && error.fault === 'full')) throw error;
    await purgeKeptSets(() => true);
    await putSet(set);
  }
}

/** A kept set, joined from its parts; undefined where it is not kept. Rejects where it is damaged or of another format. */
export async function loadKeptSet(key: string): Promise<ImportedSet | undefined> {
  const kept = (await listKeptSets()).find((each) => each.key === key);
  if (kept === undefined || kept.deletedAt !== undefined) return undefined;
  if (kept.format !== KEPT_FORMAT) throw new StoreFailure('failed', `format ${kept.format}`);
  const parts = new Map<string, unknown>();
  // One after the other, so that the page is never busy for long with taking one in.
  for (const name of partNames(kept))
    parts.set(name, await readStore((store): IDBRequest<unknown> => store.get(partKey(key, name))));
  const set = joinSlices(kept, parts);
  if (set === undefined) throw new StoreFailure('failed', 'damaged');
  return set;
}

/** Marks a set as deleted; it goes for good after a day. Sets that are due go now. */
export async function deleteKeptSet(key: string, now: number): Promise<void> {
  await changeKeptSet(key, (set) => ({ ...set, deletedAt: now }));
  await purgeKeptSets(({ deletedAt }) => (deletedAt ?? now) < now - UNDO_MILLISECONDS);
}

/** Takes back that a set was deleted. */
export async function restoreKeptSet(key: string): Promise<void> {
  await changeKeptSet(key, ({ deletedAt: _, ...set }) => set);
}

/** Gives a set another title; its id and version stay. */
export async function renameKeptSet(key: string, title: string): Promise<void> {
  await changeKeptSet(key, (set) => ({ ...set, title }));
}

/** Removes those of the deleted sets for good that are chosen. */
export async function purgeKeptSets(isChosen: (set: KeptSet) => boolean): Promise<void> {
  await changeStore(CATALOGUE, (value, store) => {
    const entries = decodeCatalogue(value);
    const gone = entries.flatMap((entry) => {
      const set = decodeKeptSet(entry);
      return set !== undefined && set.deletedAt !== undefined && isChosen(set) ? [set] : [];
    });
    if (gone.length === 0) return;
    const keys = new Set(gone.map(({ key }) => key));
    putCatalogue(
      store,
      entries.filter((entry) => !keys.has(keyOf(entry) ?? '')),
    );
    for (const set of gone) for (const name of partNames(set)) store.delete(partKey(set.key, name));
  });
}

async function putSet({ parts, kept }: SlicedSet): Promise<void> {
  await changeStore(CATALOGUE, (value, store) => {
    for (const [name, part] of parts) store.put(part, partKey(kept.key, name));
    const others = decodeCatalogue(value).filter((entry) => keyOf(entry) !== kept.key);
    putCatalogue(store, [...others, kept]);
  });
}

/** Entries that are not understood stay as they are: a later version of the page may have made them. */
async function changeKeptSet(
  key: string,
  change: (set: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): Promise<void> {
  await changeStore(CATALOGUE, (value, store) => {
    const entries = decodeCatalogue(value);
    putCatalogue(
      store,
      entries.map((entry) => (keyOf(entry) === key && isRecord(entry) ? change(entry) : entry)),
    );
  });
}

function putCatalogue(store: IDBObjectStore, sets: readonly unknown[]): void {
  store.put({ sets }, CATALOGUE);
}

function decodeCatalogue(value: unknown): readonly unknown[] {
  return isRecord(value) && Array.isArray(value.sets) ? value.sets : [];
}

function keyOf(entry: unknown): string | undefined {
  return isRecord(entry) && typeof entry.key === 'string' ? entry.key : undefined;
}

function partNames({ slices }: KeptSet): readonly string[] {
  const numbered = (name: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${name}/${index}`);
  return ['frame', ...numbered('resolutions', slices.resolutions), ...numbered('problems', slices.problems)];
}

function partKey(key: string, name: string): string {
  return `set/${key}/${name}`;
}
