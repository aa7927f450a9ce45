import type { Body } from '../body.ts';
import type { Kind } from '../resolution.ts';
import { commissionYear } from '../roster/commissionYears.ts';

/** What a symbol of the United Nations says of its text. */
export interface SymbolParts {
  readonly symbol: string;
  readonly body: Body;
  readonly session: string;
  readonly kind: Kind;
  /** What stands before the title: `50/4`. */
  readonly number: string;
}

const SYMBOL =
  /^(?:A\/HRC\/(?<hrc>RES|DEC)\/(?<hrcSession>(?:S-|OM\/)?\d{1,3})|E\/CN\.4\/(?<chr>RES|DEC)\/(?<year>\d{4})(?:\/(?<special>S-\d{1,2}))?|A\/(?<ga>RES|DEC)\/(?<gaSession>(?:S-|ES-)?\d{1,3}))\/(?<place>\d{1,4})$/;

/** The Commission met once a year from 1950, in its sixth session. */
const FIRST_YEARLY_SESSION = { year: 1950, session: 6 };

/**
 * What a symbol says: body, session, kind and number. Undefined where it is no symbol of a resolution or decision.
 *
 * The session of the Commission on Human Rights follows from the year, which its symbols have in its place.
 */
export function parseSymbol(symbol: string): SymbolParts | undefined {
  const groups = SYMBOL.exec(symbol)?.groups;
  if (groups === undefined) return undefined;
  const { hrc, hrcSession, chr, year, special, ga, gaSession, place } = groups;
  if (hrcSession !== undefined)
    return { symbol, body: 'HRC', session: hrcSession, kind: kindOf(hrc), number: `${hrcSession}/${place}` };
  if (gaSession !== undefined)
    return { symbol, body: 'GA', session: gaSession, kind: kindOf(ga), number: `${gaSession}/${place}` };
  if (year === undefined) return undefined;
  const session = special ?? commissionSession(Number(year));
  const number = [year, special, place].filter((part) => part !== undefined).join('/');
  return { symbol, body: 'CHR', session, kind: kindOf(chr), number };
}

/**
 * The symbol of a text from its body and its number (`50/4`), as documents have it where no symbol is printed.
 *
 * Decisions are numbered from 101 in the Council and the Commission, from 401 in the Assembly. Undefined where the
 * number cannot be that body's, and for the Security Council, which counts otherwise.
 */
export function symbolOf(body: Body, number: string): SymbolParts | undefined {
  const place = Number(number.slice(number.lastIndexOf('/') + 1));
  switch (body) {
    case 'HRC':
      return parseSymbol(`A/HRC/${place > 100 ? 'DEC' : 'RES'}/${number}`);
    case 'CHR':
      return parseSymbol(`E/CN.4/${place > 100 ? 'DEC' : 'RES'}/${withYear(number)}`);
    case 'GA':
      return parseSymbol(`A/${place > 400 ? 'DEC' : 'RES'}/${number}`);
    case 'SC':
      return undefined;
  }
}

/** Special sessions of the Commission are numbered without the year that their symbols have: `S-5/1`. */
function withYear(number: string): string {
  const year = commissionYear(number.slice(0, number.indexOf('/')));
  return number.startsWith('S-') && year !== undefined ? `${year}/${number}` : number;
}

function kindOf(word: string | undefined): Kind {
  return word === 'DEC' ? 'decision' : 'resolution';
}

function commissionSession(year: number): string {
  return year < FIRST_YEARLY_SESSION.year
    ? String(year)
    : String(year - FIRST_YEARLY_SESSION.year + FIRST_YEARLY_SESSION.session);
}
