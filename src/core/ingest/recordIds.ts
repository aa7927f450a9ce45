import { type ResolutionId, resolutionId } from '../resolution.ts';
import { groupBy } from './groupBy.ts';

/** A record as its source numbers it. */
export interface NumberedRecord {
  /** The number of the source, unique in it. */
  readonly number: string;
  /** The symbol, or what stands for it. */
  readonly symbol: string;
}

/**
 * An id for each record, by the number of its source: the symbol as a key, with that number behind it where the
 * symbol stands over several records. None of those has a better claim to the symbol than the others.
 */
export function recordIds(records: readonly NumberedRecord[]): ReadonlyMap<string, ResolutionId> {
  const byKey = groupBy(records, keyOf);
  const taken = new Set<string>(byKey.keys());
  const ids = new Map<string, ResolutionId>();
  for (const record of records) {
    let id = keyOf(record);
    if (byKey.get(id)?.length !== 1) while (taken.has(id)) id = resolutionId(id, keyText(record.number));
    taken.add(id);
    ids.set(record.number, id);
  }
  return ids;
}

/** The records whose symbol, written as a key, others have too. */
export function repeatedRecords<R extends NumberedRecord>(records: readonly R[]): readonly R[] {
  return [...groupBy(records, keyOf).values()].flatMap((sharing) => (sharing.length > 1 ? sharing : []));
}

function keyOf({ symbol }: NumberedRecord): ResolutionId {
  return resolutionId(keyText(symbol));
}

/** Keys hold no blanks. */
function keyText(text: string): string {
  return text.trim().replace(/[\s/]+/g, '-');
}
