import type { NameResolver } from '../../state/resolveName.ts';
import { type HeaderRole, headerRole } from './headerWords.ts';
import { stateSaid } from './identifyPlainState.ts';
import { looksLikeDay } from './plainDay.ts';
import { createValueReader, foldValue, isCode } from './readValue.ts';
import { bodyOfSymbol } from './textPlace.ts';

/** What the header and the first cells of a column make it look like; shares are of its different cells, 0 to 1. */
export interface ColumnProfile {
  readonly index: number;
  readonly header: string;
  readonly role: HeaderRole | undefined;
  /** Cells that are not blank, and how many of them differ. */
  readonly filled: number;
  readonly distinct: number;
  /** Positions in words, or in codes that some tables use. */
  readonly positionShare: number;
  /** Whether some position is not a number alone. */
  readonly hasWords: boolean;
  readonly stateShare: number;
  readonly dayShare: number;
  readonly symbolShare: number;
  readonly cells: readonly string[];
}

/** Profiles of all columns from the first rows of a table. */
export function profileColumns(
  header: readonly string[],
  sample: readonly (readonly string[])[],
  resolver: NameResolver,
): readonly ColumnProfile[] {
  const readValue = createValueReader({});
  const isPosition = (cell: string) => isCode(cell) || readValue(cell) !== 'unknown';
  return header.map((name, index) => {
    const filled = sample.map((row) => row[index]?.trim() ?? '').filter((cell) => foldValue(cell) !== '');
    const cells = [...new Set(filled)];
    const shareOf = (is: (cell: string) => boolean) => cells.filter(is).length / Math.max(1, cells.length);
    const positionShare = shareOf(isPosition);
    // Only what is no position can be a name, a day or a symbol: most columns of a wide table need no more looks.
    const shareOfOthers = (is: (cell: string) => boolean) =>
      positionShare === 1 && cells.length > 0 ? 0 : shareOf(is);
    return {
      index,
      header: name.trim(),
      role: headerRole(name),
      filled: filled.length,
      distinct: cells.length,
      positionShare: cells.length === 0 ? 0 : positionShare,
      hasWords: cells.some((cell) => isPosition(cell) && !/^[-+]?[\d.,]+$/.test(cell)),
      stateShare: shareOfOthers((cell) => stateSaid(cell, resolver) !== undefined),
      dayShare: shareOfOthers(looksLikeDay),
      symbolShare: shareOfOthers(
        (cell) => bodyOfSymbol(cell) !== undefined || /^(?:E?S-)?\d{1,3}\/\d{1,4}$/.test(cell),
      ),
      cells,
    };
  });
}
