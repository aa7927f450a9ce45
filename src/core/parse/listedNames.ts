import type { CastPosition } from '../position.ts';
import type { ProblemKind } from '../problem.ts';
import type { NamedCode } from '../state/nameIndex.ts';
import type { NameMatch } from '../state/resolveName.ts';
import type { ListedName } from './parsedDocument.ts';

/** A problem before it is known of which record; `line` counts from 1. */
export interface Defect {
  readonly kind: ProblemKind;
  readonly line: number | undefined;
  readonly message: string;
}

/** A name as printed, with where it stands. */
export interface PrintedName {
  readonly printed: string;
  readonly position: CastPosition;
  readonly line: number;
}

const LIST_NAMES: Readonly<Record<CastPosition, string>> = {
  Y: 'in favour',
  N: 'against',
  A: 'abstaining',
};

/** What a printed name is taken for, and the problem that this is, if any. */
export function toListedName(
  name: PrintedName,
  match: NameMatch,
): { listed: ListedName; defect: Defect | undefined } {
  const code = match.kind === 'exact' || match.kind === 'near' ? match.code : undefined;
  const { printed, position, line } = name;
  return { listed: { printed, code, position, line }, defect: describe(name, match) };
}

function describe({ printed, position, line }: PrintedName, match: NameMatch): Defect | undefined {
  const found = `“${printed}”, listed ${LIST_NAMES[position]},`;
  switch (match.kind) {
    case 'exact':
      return undefined;
    case 'near':
      return {
        kind: 'misspelt_name',
        line,
        message: `${found} is no name of a state. It was read as “${match.name}” (${match.code}), the only name so near.`,
      };
    case 'ambiguous':
      return {
        kind: 'ambiguous_name',
        line,
        message: `${found} may be ${formatNames(match.candidates)}. It was left out.`,
      };
    case 'unknown':
      return {
        kind: 'unknown_name',
        line,
        message: `${found} is no name of a state. It was left out.${suggest(match)}`,
      };
  }
}

function suggest({ suggestions }: Extract<NameMatch, { kind: 'unknown' }>): string {
  return suggestions.length === 0 ? '' : ` The least far: ${formatNames(suggestions)}.`;
}

function formatNames(names: readonly NamedCode[]): string {
  return names.map(({ name, code }) => `“${name}” (${code})`).join(' or ');
}
