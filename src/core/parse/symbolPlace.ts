import type { Body } from '../body.ts';
import { parseSymbol } from './symbol.ts';

/** Where the symbol of a resolution or decision says that it was acted on. */
export interface SymbolPlace {
  readonly body: Body;
  /** Of the Security Council the year; undefined where the symbol does not tell it. */
  readonly session: string | undefined;
}

const COUNCIL = /^S\/RES\/\d{1,4} ?\((?<year>\d{4})\)$/;
/** Before 1950 the year, which the symbols of the Commission on Human Rights have, does not tell the session. */
const COMMISSION_BEFORE_1950 = /^E\/CN\.4\/(?:RES|DEC)\/19[0-4]/;

/**
 * The body and the session that a symbol tells for certain. Undefined for symbols of drafts and all others, which may
 * be acted on elsewhere and later.
 */
export function symbolPlace(symbol: string): SymbolPlace | undefined {
  const year = COUNCIL.exec(symbol)?.groups?.year;
  if (year !== undefined) return { body: 'SC', session: year };
  const parts = parseSymbol(symbol);
  if (parts === undefined) return undefined;
  return { body: parts.body, session: COMMISSION_BEFORE_1950.test(symbol) ? undefined : parts.session };
}
