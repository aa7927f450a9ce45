import { recordIds, repeatedRecords } from '../../ingest/recordIds.ts';
import type { ResolutionId } from '../../resolution.ts';
import { type RollCall, symbolOf } from './rollCall.ts';

/** An id for each roll call, by the source's number; see `recordIds`. */
export function rollCallIds(calls: readonly RollCall[]): ReadonlyMap<string, ResolutionId> {
  return recordIds(calls.map(toNumbered));
}

/** The roll calls whose symbol, written as a key, others have too. */
export function repeatedCalls(calls: readonly RollCall[]): readonly RollCall[] {
  return repeatedRecords(calls.map((call) => ({ ...toNumbered(call), call }))).map(({ call }) => call);
}

function toNumbered(call: RollCall) {
  return { number: call.rcid, symbol: symbolOf(call) };
}
