import type { CastPosition } from '../position.ts';
import type { ProblemKind } from '../problem.ts';
import { DOCUMENT_SENTENCES } from '../sentences/documentSentences.ts';
import { say } from '../sentences/say.ts';
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
  const stood = { printed, place: LIST_NAMES[position] };
  switch (match.kind) {
    case 'exact':
      return undefined;
    case 'near':
      return {
        kind: 'misspelt_name',
        line,
        message: `${say(DOCUMENT_SENTENCES.misspeltName, stood)} ${say(DOCUMENT_SENTENCES.readAsNearest, { name: match.name, code: match.code })}`,
      };
    case 'ambiguous':
      return {
        kind: 'ambiguous_name',
        line,
        message: `${say(DOCUMENT_SENTENCES.nameMayBe, { ...stood, names: match.candidates.map(formatName) })} ${DOCUMENT_SENTENCES.leftOut}`,
      };
    case 'unknown':
      return {
        kind: 'unknown_name',
        line,
        message: [
          say(DOCUMENT_SENTENCES.misspeltName, stood),
          DOCUMENT_SENTENCES.leftOut,
          ...suggest(match),
        ].join(' '),
      };
  }
}

function suggest({ suggestions }: Extract<NameMatch, { kind: 'unknown' }>): readonly string[] {
  if (suggestions.length === 0) return [];
  return [say(DOCUMENT_SENTENCES.leastFar, { names: suggestions.map(formatName) })];
}

function formatName({ name, code }: NamedCode): string {
  return `“${name}” (${code})`;
}
