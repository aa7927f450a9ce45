import { type PositionChange, positionChanges } from '../../core/agreement/changes.ts';
import { isSelected, type ResolutionSelection } from '../../core/agreement/selection.ts';
import { type LineBasis, linesOfTexts } from '../../core/agreement/textLines.ts';
import type { VoteTable } from '../../core/agreement/voteTable.ts';
import type { CastPosition } from '../../core/position.ts';
import type { Resolution, ResolutionId } from '../../core/resolution.ts';
import type { StateCode } from '../../core/state/stateCode.ts';

/** A state that voted otherwise than the last time it had voted in the line. */
export interface LineChange {
  readonly state: StateCode;
  readonly before: CastPosition;
  readonly after: CastPosition;
  /** The text on which it had voted before, where that was not the vote just before in the line. */
  readonly since: Resolution | undefined;
}

/** One text of a line; changes are known where it was voted on and something came before it. */
export interface LineRow {
  readonly resolution: Resolution;
  readonly step:
    | { readonly kind: 'first' }
    | { readonly kind: 'notVoted' }
    | { readonly kind: 'leftOut' }
    | { readonly kind: 'changes'; readonly changes: readonly LineChange[] };
}

/** The texts on the matter of one text. */
export interface LineOfVotes {
  readonly basis: LineBasis;
  /** Latest first; at least two. */
  readonly rows: readonly LineRow[];
  /** Texts of the line in all, those not listed too. */
  readonly total: number;
  /** Subjects that all its texts have; of use where the subject is what joins them. */
  readonly subjects: readonly string[];
}

/** Lines by subject are long: so many votes before the text and after it are listed. */
const NEAR = { before: 5, after: 2 } as const;

/**
 * The line that a text belongs to, on the strongest basis there is: title, then recall, then subject.
 *
 * By title and recall it holds the texts adopted without a vote too, by subject recorded votes alone, the nearest.
 * Undefined where the text is alone on its matter, or where only its subject could join a text that was not voted on.
 */
export function lineOfVotes(
  table: VoteTable,
  resolutions: readonly Resolution[],
  resolution: Resolution,
  selection: ResolutionSelection,
): LineOfVotes | undefined {
  const own = textsInLine(resolutions, 'title', resolution) ?? textsInLine(resolutions, 'recall', resolution);
  const line = own ?? textsInLine(table.resolutions, 'subject', resolution);
  if (line === undefined) return undefined;
  const near = own === undefined ? nearest(line.texts, resolution) : line.texts;
  const changes = changesAlong(table, line.texts, selection);
  const voted = line.texts.filter(({ id }) => isCounted(table, selection, id));
  return {
    basis: line.basis,
    rows: near
      .map(
        (text): LineRow => ({ resolution: text, step: stepOf(text, { table, selection, changes, voted }) }),
      )
      .toReversed(),
    total: line.texts.length,
    subjects: resolution.subjects.filter((subject) =>
      line.texts.every(({ subjects }) => subjects.includes(subject)),
    ),
  };
}

interface Texts {
  readonly basis: LineBasis;
  /** By date. */
  readonly texts: readonly Resolution[];
}

function textsInLine(
  resolutions: readonly Resolution[],
  basis: LineBasis,
  { id }: Resolution,
): Texts | undefined {
  return linesOfTexts({ resolutions }, basis)
    .map(({ columns }) => ({ basis, texts: columns.flatMap((column) => resolutions[column] ?? []) }))
    .find(({ texts }) => texts.some((text) => text.id === id));
}

function nearest(texts: readonly Resolution[], { id }: Resolution): readonly Resolution[] {
  const place = texts.findIndex((text) => text.id === id);
  return texts.slice(Math.max(0, place - NEAR.before), place + NEAR.after + 1);
}

interface Steps {
  readonly table: VoteTable;
  readonly selection: ResolutionSelection;
  readonly changes: readonly PositionChange[];
  /** The texts whose votes count, by date. */
  readonly voted: readonly Resolution[];
}

function stepOf(text: Resolution, { table, selection, changes, voted }: Steps): LineRow['step'] {
  const column = table.columnById.get(text.id);
  if (column === undefined) return { kind: 'notVoted' };
  if (!isSelected(selection, column)) return { kind: 'leftOut' };
  const previous = voted[voted.indexOf(text) - 1];
  if (previous === undefined) return { kind: 'first' };
  return {
    kind: 'changes',
    changes: changes
      .filter(({ after }) => after.column === column)
      .flatMap(({ row, before, after }): readonly LineChange[] => {
        const state = table.states[row];
        const since = table.resolutions[before.column];
        if (state === undefined) return [];
        return [
          {
            state,
            before: before.position,
            after: after.position,
            since: since?.id === previous.id ? undefined : since,
          },
        ];
      }),
  };
}

function changesAlong(
  table: VoteTable,
  texts: readonly Resolution[],
  selection: ResolutionSelection,
): readonly PositionChange[] {
  const columns = texts.flatMap(({ id }) => table.columnById.get(id) ?? []);
  return positionChanges(table, { basis: 'title', columns }, selection);
}

function isCounted(table: VoteTable, selection: ResolutionSelection, id: ResolutionId): boolean {
  const column = table.columnById.get(id);
  return column !== undefined && isSelected(selection, column);
}
