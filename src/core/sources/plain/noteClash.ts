import type { RowProblems } from '../rowProblems.ts';
import type { GridEntry } from './positionGrid.ts';
import type { OpenText } from './textRegister.ts';

/** A row, or a cell of it, that says again or otherwise what was read before. */
export interface Clash {
  readonly text: OpenText;
  readonly entry: Exclude<GridEntry, 'entered'>;
  /** The state as printed. */
  readonly printed: string;
  readonly number: number;
  readonly source: string;
  readonly problems: RowProblems;
}

/**
 * Notes that a state's position stands twice: alike, which changes nothing, or otherwise, which leaves it as not
 * recorded and disputes the text. Where the first is from another file, two files contradict each other.
 */
export function noteClash({ text, entry, printed, number, source, problems }: Clash): void {
  const isOther = text.votesSource !== source;
  if (entry === 'contradicted') text.isDisputed = true;
  const where = isOther ? `in “${text.votesSource ?? ''}”` : 'elsewhere in the file';
  const found = {
    repeated: `The position of a state, first of “${printed}”, stands already ${where}`,
    contradicted: `Another position stands ${where}, first of “${printed}”. It was left out as not recorded; the record is disputed`,
  };
  const isSame = entry === 'repeated';
  problems.note(isSame ? `repeated ${where}` : `contradicted ${text.number}`, number, () => ({
    kind: isSame || !isOther ? 'duplicate_state' : 'documents_differ',
    record: isSame ? undefined : String(text.number),
    message: (rows) => `${found[entry]}. ${rows}: left out.`,
  }));
}
