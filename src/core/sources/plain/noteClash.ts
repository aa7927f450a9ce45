import { PLAIN_SENTENCES } from '../../sentences/plainSentences.ts';
import { say } from '../../sentences/say.ts';
import { SOURCE_SENTENCES } from '../../sentences/sourceSentences.ts';
import { VOTE_SENTENCES } from '../../sentences/voteSentences.ts';
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
  const file = text.votesSource ?? '';
  const isSame = entry === 'repeated';
  const sayFound = isSame ? sayRepeated : sayContradicted;
  problems.note(isSame ? `repeated ${isOther ? file : ''}` : `contradicted ${text.number}`, number, () => ({
    kind: isSame || !isOther ? 'duplicate_state' : 'documents_differ',
    record: isSame ? undefined : String(text.number),
    message: (rows) => `${sayFound(printed, isOther, file)} ${say(SOURCE_SENTENCES.rowsLeftOut, { rows })}`,
  }));
}

function sayRepeated(printed: string, isOther: boolean, file: string): string {
  const { repeatedElsewhere, repeatedInFile } = PLAIN_SENTENCES;
  return isOther ? say(repeatedElsewhere, { printed, file }) : say(repeatedInFile, { printed });
}

function sayContradicted(printed: string, isOther: boolean, file: string): string {
  const { contradictedElsewhere, contradictedInFile } = PLAIN_SENTENCES;
  const found = isOther
    ? say(contradictedElsewhere, { printed, file })
    : say(contradictedInFile, { printed });
  return `${found} ${VOTE_SENTENCES.notRecordedDisputed}`;
}
