import type { ProblemKind } from '../problem.ts';
import type { NameMatch, NameResolver } from '../state/resolveName.ts';
import { seatTerms } from '../state/seatHolder.ts';
import type { StateCode } from '../state/stateCode.ts';
import type { RowDefect } from './rowProblems.ts';

/** The state that a name and a code mean, with what is wrong with them; without a state its rows are left out. */
export interface Identity extends Judgement {
  /** Name and code as problems quote them. */
  readonly printed: string;
}

/** What a row gives to tell a state by. */
export interface NamedCells {
  /** Undefined where the cell is blank. */
  readonly name: string | undefined;
  /** Undefined where the cell is blank. */
  readonly code: string | undefined;
  /** The state that the code means; undefined where it means none. */
  readonly coded: StateCode | undefined;
  /** States that are called so and that the code may stand for as well: where names changed and codes did not. */
  readonly alsoCoded?: readonly StateCode[];
  /** What the code may stand for where it does not tell; undefined where it does. */
  readonly unclear?: string | undefined;
}

interface Judgement {
  readonly state: StateCode | undefined;
  readonly defect: RowDefect | undefined;
}

/**
 * Which state a name and a code mean; either may be missing.
 *
 * Both are asked and must agree, but a seat that passed on may go by the name of one holder and the code of another.
 * A name and a code that contradict each other mean no state. A code that does not tell leaves it to the name.
 */
export function judgeIdentity(cells: NamedCells, resolver: NameResolver): Identity {
  const { name, code } = cells;
  const printed = `“${name ?? ''}” (${code ?? 'no code'})`;
  return { printed, ...judge(cells, printed, resolver) };
}

function judge(cells: NamedCells, printed: string, { resolve }: NameResolver): Judgement {
  if (cells.name === undefined) return judgeCode(cells, printed);
  const match = resolve(cells.name, 'en');
  switch (match.kind) {
    case 'exact':
      return judgeBoth(cells, printed, match.code);
    case 'near':
      return judgeNear(printed, match, judgeBoth(cells, printed, match.code));
    case 'ambiguous':
    case 'unknown':
      return judgeUnnamed(printed, match, cells.coded);
  }
}

function judgeCode({ coded, unclear }: NamedCells, printed: string): Judgement {
  if (coded !== undefined) return { state: coded, defect: undefined };
  return unclear === undefined
    ? leftOut('unknown_name', `${printed} is no state that our tables know`)
    : leftOut('ambiguous_name', `${printed} is ${unclear}`);
}

function judgeBoth(
  { code, coded, unclear, alsoCoded = [] }: NamedCells,
  printed: string,
  named: StateCode,
): Judgement {
  const hasSeat = coded !== undefined && seatTerms(named).some(({ state }) => state === coded);
  const isSame = coded === named || hasSeat || alsoCoded.includes(named);
  if (isSame || code === undefined || unclear !== undefined) return { state: named, defect: undefined };
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
