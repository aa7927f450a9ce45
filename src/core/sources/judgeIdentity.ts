import type { ProblemKind } from '../problem.ts';
import { say } from '../sentences/say.ts';
import { SOURCE_SENTENCES } from '../sentences/sourceSentences.ts';
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
  /** Whether the code is `NA`, Namibia’s, which is written as well where there is no code. */
  readonly isUnclear?: boolean;
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

function judgeCode({ coded, isUnclear = false }: NamedCells, printed: string): Judgement {
  if (coded !== undefined) return { state: coded, defect: undefined };
  return isUnclear
    ? leftOut('ambiguous_name', say(SOURCE_SENTENCES.noCodeOrNamibia, { printed }))
    : leftOut('unknown_name', say(SOURCE_SENTENCES.unknownState, { printed }));
}

function judgeBoth(
  { code, coded, isUnclear = false, alsoCoded = [] }: NamedCells,
  printed: string,
  named: StateCode,
): Judgement {
  const hasSeat = coded !== undefined && seatTerms(named).some(({ state }) => state === coded);
  const isSame = coded === named || hasSeat || alsoCoded.includes(named);
  if (isSame || code === undefined || isUnclear) return { state: named, defect: undefined };
  return coded === undefined
    ? kept(named, 'unknown_name', say(SOURCE_SENTENCES.codeOfNone, { printed }))
    : leftOut('ambiguous_name', say(SOURCE_SENTENCES.nameAndCodeDiffer, { printed, named, coded }));
}

function judgeNear(
  printed: string,
  { code, name }: Extract<NameMatch, { readonly kind: 'near' }>,
  judgement: Judgement,
): Judgement {
  return judgement.defect === undefined
    ? kept(code, 'misspelt_name', say(SOURCE_SENTENCES.notSpelt, { printed, name }))
    : judgement;
}

function judgeUnnamed(
  printed: string,
  match: Extract<NameMatch, { readonly kind: 'ambiguous' | 'unknown' }>,
  coded: StateCode | undefined,
): Judgement {
  const isAmbiguous = match.kind === 'ambiguous';
  const others = isAmbiguous ? match.candidates : match.suggestions;
  const names = others.map(({ code, name }) => `${name} (${code})`);
  if (coded !== undefined && isAmbiguous && others.some(({ code }) => code === coded))
    return kept(coded, 'ambiguous_name', say(SOURCE_SENTENCES.codeTells, { printed, names }));
  if (coded !== undefined) return kept(coded, 'unknown_name', say(SOURCE_SENTENCES.nameOfNone, { printed }));
  if (isAmbiguous) return leftOut('ambiguous_name', say(SOURCE_SENTENCES.stateMayBe, { printed, names }));
  const { unknownState, unknownStateLike } = SOURCE_SENTENCES;
  const found =
    names.length === 0 ? say(unknownState, { printed }) : say(unknownStateLike, { printed, names });
  return leftOut('unknown_name', found);
}

function kept(state: StateCode, kind: ProblemKind, found: string): Judgement {
  return {
    state,
    defect: { kind, message: (rows) => `${found} ${say(SOURCE_SENTENCES.rowsKeptAs, { rows, state })}` },
  };
}

function leftOut(kind: ProblemKind, found: string): Judgement {
  return {
    state: undefined,
    defect: { kind, message: (rows) => `${found} ${say(SOURCE_SENTENCES.rowsLeftOut, { rows })}` },
  };
}
