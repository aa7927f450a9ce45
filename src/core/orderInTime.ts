import type { Body } from './body.ts';
import type { IsoDate } from './isoDate.ts';

/** What is put in order of time: its first day, and the session it is, if it is one. */
export interface InTime {
  readonly from: IsoDate | undefined;
  readonly session: { readonly body: Body; readonly session: string } | undefined;
}

/**
 * Things in order of their first days. A session without any date stands behind the one of its body whose number comes
 * before its own, for sessions of a body follow one another; what has no such neighbour stands last.
 */
export function orderInTime<T>(items: readonly T[], timeOf: (item: T) => InTime): readonly T[] {
  const timed = items.map((item) => ({ item, ...timeOf(item) }));
  const ordered = timed
    .filter(({ from }) => from !== undefined)
    .sort((a, b) => compareText(a.from ?? '', b.from ?? ''));
  for (const undated of timed.filter(({ from }) => from === undefined)) {
    const before = ordered.findLastIndex((other) => isBefore(other.session, undated.session));
    ordered.splice(before < 0 ? ordered.length : before + 1, 0, undated);
  }
  return ordered.map(({ item }) => item);
}

function isBefore(other: InTime['session'], own: InTime['session']): boolean {
  if (other === undefined || own === undefined || other.body !== own.body) return false;
  const [number, ownNumber] = [other.session, own.session].map(numberOf);
  return number !== undefined && ownNumber !== undefined && number < ownNumber;
}

/** Of regular sessions alone: special ones have a count of their own. */
function numberOf(session: string): number | undefined {
  return /^\d+$/.test(session) ? Number(session) : undefined;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
