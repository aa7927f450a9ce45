import type { Body } from '../body.ts';
import type { Finding } from '../ingest/finding.ts';
import { symbolPlace } from '../parse/symbolPlace.ts';

/** Where a text was acted on; undefined for what is not told. */
export interface Place {
  readonly body: Body;
  readonly session: string | undefined;
}

/** A contradiction, before it is known where it stands. */
export type Conflict = Omit<Finding, 'line'>;

/**
 * Where a text was acted on: where its symbol tells it for certain, else where the source says. What the source says
 * otherwise is a conflict.
 */
export function settlePlace(
  symbol: string,
  given: Place,
): Place & { readonly conflicts: readonly Conflict[] } {
  const told = symbolPlace(symbol);
  if (told === undefined) return { ...given, conflicts: [] };
  const session = told.session ?? given.session;
  const isElsewhere = told.body !== given.body;
  const conflicts = [
    ...(isElsewhere ? [sayConflict(symbol, ['body', given.body, told.body])] : []),
    ...(given.session !== undefined && session !== given.session && session !== undefined
      ? [sayConflict(symbol, ['session', given.session, `session ${session}`])]
      : []),
  ];
  return { body: told.body, session, conflicts };
}

function sayConflict(symbol: string, [what, given, told]: readonly [string, string, string]): Conflict {
  const found = `The ${what} is given as ${given}, but ${symbol} is a symbol of ${told}.`;
  return { kind: 'documents_differ', found, done: 'That of the symbol was taken.' };
}
