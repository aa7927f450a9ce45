import type { ProblemKind } from '../../problem.ts';
import { stateOfAlpha2 } from '../../state/alpha2.ts';
import type { NameMatch, NameResolver } from '../../state/resolveName.ts';
import { seatTerms } from '../../state/seatHolder.ts';
import type { StateCode } from '../../state/stateCode.ts';
import type { RowDefect } from '../rowProblems.ts';

/** The state that a name and a code mean, with what is wrong with them; without a state its rows are left out. */
export interface Identity extends Judgement {
  /** Name and code as problems quote them. */
  readonly printed: string;
}

interface Judgement {
  readonly state: StateCode | undefined;
  readonly defect: RowDefect | undefined;
}

/** What the source gives; undefined where a cell is blank. */
interface Cells {
  readonly name: string | undefined;
  readonly code: string | undefined;
}

/** The code that R writes where there is none. */
const MISSING = 'NA';

/**
 * Which state the cells `country` and `country_code` mean; undefined for a blank one.
 *
 * Both are asked and must agree. The code `NA` says nothing: it is Namibia's, and it is what R writes where a
 * state has no code (there the Federal Republic of Germany, the Yemen Arab Republic and Zanzibar), so the name
 * decides. A name and a code that contradict each other mean no state. `stateOf` gives the state of a code.
 */
export function identifyState(
  name: string | undefined,
  code: string | undefined,
  resolver: NameResolver,
  stateOf: (code: string) => StateCode | undefined = stateOfAlpha2,
): Identity {
  const printed = `“${name ?? ''}” (${code ?? 'no code'})`;
  const coded = code === undefined || code === MISSING ? undefined : stateOf(code);
  return { printed, ...judge({ name, code }, coded, printed, resolver) };
}

function judge(
  { name, code }: Cells,
  coded: StateCode | undefined,
  printed: string,
  { resolve }: NameResolver,
): Judgement {
  if (name === undefined) return judgeCode(printed, code, coded);
  const match = resolve(name, 'en');
  switch (match.kind) {
    case 'exact':
      return judgeBoth(printed, match.code, code, coded);
    case 'near':
      return judgeNear(printed, match, judgeBoth(printed, match.code, code, coded));
    case 'ambiguous':
    case 'unknown':
      return judgeUnnamed(printed, match, coded);
  }
}

function judgeCode(printed: string, code: string | undefined, coded: StateCode | undefined): Judgement {
  if (coded !== undefined) return { state: coded, defect: undefined };
  return code === MISSING
    ? leftOut('ambiguous_name', `${printed} is Namibia or a state for which the source has no code`)
    : leftOut('unknown_name', `${printed} is no state that our tables know`);
}

function judgeBoth(
  printed: string,
  named: StateCode,
  code: string | undefined,
  coded: StateCode | undefined,
): Judgement {
  const hasSeat = coded !== undefined && seatTerms(named).some(({ state }) => state === coded);
  if (coded === named || hasSeat || code === undefined || code === MISSING)
    return { state: named, defect: undefined };
  return coded === undefined
    ? kept(named, 'unknown_name', `${printed}: the code is no state’s`)
    : leftOut('ambiguous_name', `${printed}: the name is that of ${named}, the code that of ${coded}`);
}

function judgeNear(
  printed: string,
  { code, name }: Extract<NameMatch, { readonly kind: 'near' }>,
  judgement: Judgement,
): Judgement {
  return judgement.defect === undefined
    ? kept(code, 'misspelt_name', `${printed} is not spelt as “${name}” is`)
    : judgement;
}

function judgeUnnamed(
  printed: string,
  match: Extract<NameMatch, { readonly kind: 'ambiguous' | 'unknown' }>,
  coded: StateCode | undefined,
): Judgement {
  const isAmbiguous = match.kind === 'ambiguous';
  const others = isAmbiguous ? match.candidates : match.suggestions;
  const named = others.map(({ code, name }) => `${name} (${code})`).join(', ');
  if (coded !== undefined && isAmbiguous && others.some(({ code }) => code === coded))
    return kept(coded, 'ambiguous_name', `${printed} may be ${named}; the code tells`);
  if (coded !== undefined) return kept(coded, 'unknown_name', `${printed}: the name is no state’s`);
  if (isAmbiguous) return leftOut('ambiguous_name', `${printed} may be ${named}`);
  const hint = named === '' ? '' : `; like it: ${named}`;
  return leftOut('unknown_name', `${printed} is no state that our tables know${hint}`);
}

function kept(state: StateCode, kind: ProblemKind, found: string): Judgement {
  return { state, defect: { kind, message: (rows) => `${found}. ${rows}: kept as ${state}.` } };
}

function leftOut(kind: ProblemKind, found: string): Judgement {
  return { state: undefined, defect: { kind, message: (rows) => `${found}. ${rows}: left out.` } };
}
