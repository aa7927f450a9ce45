import type { IsoDate } from '../../isoDate.ts';
import type { Kind } from '../../resolution.ts';

/** A roll call of the source, before it has an id of ours. What the source does not say is undefined. */
export interface RollCall {
  /** The source's number. */
  readonly rcid: string;
  /** Its row in the table of roll calls; undefined where it is known by its votes alone. */
  readonly row: number | undefined;
  readonly session: string | undefined;
  readonly date: IsoDate | undefined;
  /** The symbol as printed: `R/1/66`, `A/RES/70/1`. */
  readonly symbol: string | undefined;
  readonly kind: Kind;
  readonly title: string | undefined;
}

/** A roll call of which the source gives nothing but votes. */
export function bareRollCall(rcid: string): RollCall {
  return {
    rcid,
    row: undefined,
    session: undefined,
    date: undefined,
    symbol: undefined,
    kind: 'resolution',
    title: undefined,
  };
}

/** What stands for a symbol: the printed one, or the source's number. */
export function symbolOf({ rcid, symbol }: RollCall): string {
  return symbol ?? `rcid-${rcid}`;
}
