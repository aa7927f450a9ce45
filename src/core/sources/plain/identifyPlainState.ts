import { LANGUAGES } from '../../language.ts';
import { PLAIN_SENTENCES } from '../../sentences/plainSentences.ts';
import { say } from '../../sentences/say.ts';
import { SOURCE_SENTENCES } from '../../sentences/sourceSentences.ts';
import { stateOfAlpha2 } from '../../state/alpha2.ts';
import { STATE_NAMES } from '../../state/names/all.ts';
import type { NameMatch, NameResolver } from '../../state/resolveName.ts';
import { parseStateCode, type StateCode } from '../../state/stateCode.ts';
import type { RowDefect } from '../rowProblems.ts';

/** The state that a cell means, and what is wrong with the cell; rows without a state are left out. */
export interface PlainIdentity {
  readonly state: StateCode | undefined;
  readonly defect: RowDefect | undefined;
  /** Whether the cell is one of so many that no state is called like, that they share a problem. */
  readonly isOneOfMany?: true;
}

/**
 * The state that a cell says exactly: by its name in any of the six languages, or by its ISO code. `NA` says none,
 * since it is Namibia’s code and what programs write where there is nothing.
 */
export function stateSaid(cell: string, resolver: NameResolver): StateCode | undefined {
  const text = cell.trim();
  const match = resolver.resolveAny(text);
  if (match.kind === 'exact') return match.code;
  return match.kind === 'ambiguous' ? undefined : stateOfCode(text);
}

/** Identifies the states of a table; each text is looked up once, and misspelt names in all languages. */
export function createStateReader(resolver: NameResolver): (cell: string) => PlainIdentity {
  const known = new Map<string, PlainIdentity>();
  let searches = 0;
  return (cell) => {
    const text = cell.trim();
    const identity = known.get(text);
    if (identity !== undefined) return identity;
    const state = stateSaid(text, resolver);
    const found = state === undefined ? judgeUnsaid(text) : { state, defect: undefined };
    if (known.size < MOST_REMEMBERED) known.set(text, found);
    return found;
  };

  function judgeUnsaid(text: string): PlainIdentity {
    searches += 1;
    return searches > MOST_SEARCHES ? oneOfMany(text) : judge(text, resolver);
  }
}

/** After so many names that no state has, a column holds no names, and none is searched for its neighbours. */
const MOST_SEARCHES = 300;
const MOST_REMEMBERED = 20_000;
const SHOWN_LENGTH = 80;

function stateOfCode(text: string): StateCode | undefined {
  if (/^[A-Za-z]{3}$/.test(text)) {
    const code = text.toUpperCase();
    return Object.hasOwn(STATE_NAMES.en, code) ? parseStateCode(code) : undefined;
  }
  return text === 'NA' ? undefined : stateOfAlpha2(text);
}

function oneOfMany(text: string): PlainIdentity {
  const found = say(PLAIN_SENTENCES.othersUnknown, { printed: text.slice(0, SHOWN_LENGTH) });
  return { ...leftOut('unknown_name', found), isOneOfMany: true };
}

function quote(printed: string): string {
  return `“${printed}”`;
}

function judge(text: string, resolver: NameResolver): PlainIdentity {
  const printed = text.slice(0, SHOWN_LENGTH);
  if (text === '') return leftOut('unknown_name', PLAIN_SENTENCES.noStateNamed);
  if (text === 'NA') return leftOut('ambiguous_name', say(PLAIN_SENTENCES.namibiaOrNone, { printed }));
  const exact = resolver.resolveAny(text);
  if (exact.kind === 'ambiguous') return mayBe(printed, exact.candidates);
  return judgeNear(
    printed,
    LANGUAGES.map((language) => resolver.resolve(text, language)),
  );
}

type Candidates = Extract<NameMatch, { readonly kind: 'ambiguous' }>['candidates'];

function judgeNear(printed: string, matches: readonly NameMatch[]): PlainIdentity {
  const near = matches.flatMap((match) =>
    match.kind === 'near' ? [{ code: match.code, name: match.name }] : [],
  );
  const isAmbiguous = matches.some(({ kind }) => kind === 'ambiguous');
  const [first] = near;
  if (first !== undefined && !isAmbiguous && near.every(({ code }) => code === first.code)) {
    const { name, code: state } = first;
    const found = say(SOURCE_SENTENCES.notSpelt, { printed: quote(printed), name });
    const message = (rows: string) => `${found} ${say(SOURCE_SENTENCES.rowsKeptAs, { rows, state })}`;
    return { state, defect: { kind: 'misspelt_name', message } };
  }
  const others = [...near, ...matches.flatMap(suggestionsOf)];
  const unique = others.filter(
    ({ code }, index) => others.findIndex((other) => other.code === code) === index,
  );
  if (near.length > 0 || isAmbiguous) return mayBe(printed, unique);
  const quoted = quote(printed);
  const found =
    unique.length === 0
      ? say(SOURCE_SENTENCES.unknownState, { printed: quoted })
      : say(SOURCE_SENTENCES.unknownStateLike, { printed: quoted, names: nameAll(unique.slice(0, 3)) });
  return leftOut('unknown_name', found);
}

function mayBe(printed: string, named: Candidates): PlainIdentity {
  const found = say(SOURCE_SENTENCES.stateMayBe, { printed: quote(printed), names: nameAll(named) });
  return leftOut('ambiguous_name', found);
}

function suggestionsOf(match: NameMatch): Candidates {
  if (match.kind === 'ambiguous') return match.candidates;
  return match.kind === 'unknown' ? match.suggestions : [];
}

function nameAll(named: Candidates): readonly string[] {
  return named.map(({ code, name }) => `${name} (${code})`);
}

function leftOut(kind: 'unknown_name' | 'ambiguous_name', found: string): PlainIdentity {
  return {
    state: undefined,
    defect: { kind, message: (rows) => `${found} ${say(SOURCE_SENTENCES.rowsLeftOut, { rows })}` },
  };
}
