import type { Body } from '../body.ts';
import type { Finding } from '../ingest/finding.ts';
import { symbolPlace } from '../parse/symbolPlace.ts';
import { say } from '../sentences/say.ts';
import { SOURCE_SENTENCES } from '../sentences/sourceSentences.ts';

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
    ...(isElsewhere ? [sayBody(symbol, given.body, told.body)] : []),
    ...(given.session !== undefined && session !== given.session && session !== undefined
      ? [saySession(symbol, given.session, session)]
      : []),
  ];
  return { body: told.body, session, conflicts };
}

function sayBody(symbol: string, given: Body, told: Body): Conflict {
  return followSymbol(say(SOURCE_SENTENCES.bodyUnlikeSymbol, { given, symbol, told }));
}

function saySession(symbol: string, given: string, told: string): Conflict {
  return followSymbol(say(SOURCE_SENTENCES.sessionUnlikeSymbol, { given, symbol, told }));
}

function followSymbol(found: string): Conflict {
  return { kind: 'documents_differ', found, done: SOURCE_SENTENCES.symbolFollowed };
}
