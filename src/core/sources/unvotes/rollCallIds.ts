import { type ResolutionId, resolutionId } from '../../resolution.ts';
import { type RollCall, symbolOf } from './rollCall.ts';

/**
 * An id for each roll call, by the source's number: its symbol as a key, with that number behind it where the
 * symbol stands over several roll calls. None of those has a better claim to the symbol than the others.
 */
export function rollCallIds(calls: readonly RollCall[]): ReadonlyMap<string, ResolutionId> {
  const countByKey = countKeys(calls);
  const taken = new Set<string>(countByKey.keys());
  const ids = new Map<string, ResolutionId>();
  for (const call of calls) {
    const key = keyOf(call);
    let id = key;
    if (countByKey.get(key) !== 1) while (taken.has(id)) id = resolutionId(id, keyText(call.rcid));
    taken.add(id);
    ids.set(call.rcid, id);
  }
  return ids;
}

/** The roll calls whose symbol, written as a key, others have too. */
export function repeatedCalls(calls: readonly RollCall[]): readonly RollCall[] {
  const countByKey = countKeys(calls);
  return calls.filter((call) => countByKey.get(keyOf(call)) !== 1);
}

function countKeys(calls: readonly RollCall[]): ReadonlyMap<string, number> {
  const countByKey = new Map<string, number>();
  for (const call of calls) countByKey.set(keyOf(call), (countByKey.get(keyOf(call)) ?? 0) + 1);
  return countByKey;
}

function keyOf(call: RollCall): ResolutionId {
  return resolutionId(keyText(symbolOf(call)));
}

/** Keys hold no blanks. */
function keyText(text: string): string {
  return text.trim().replace(/[\s/]+/g, '-');
}
