import type { Position } from '../../position.ts';
import { PLAIN_SENTENCES } from '../../sentences/plainSentences.ts';
import { say } from '../../sentences/say.ts';
import { SOURCE_SENTENCES } from '../../sentences/sourceSentences.ts';
import type { NameResolver } from '../../state/resolveName.ts';
import type { StateCode } from '../../state/stateCode.ts';
import type { SourceTable } from '../sourceTable.ts';
import { createDefectKeys } from './defectKeys.ts';
import { cellAt } from './findText.ts';
import { createStateReader } from './identifyPlainState.ts';
import { noteClash } from './noteClash.ts';
import type { LongMapping } from './plainMapping.ts';
import type { PlainStore } from './plainStore.ts';
import { createValueReader } from './readValue.ts';
import type { RowReader } from './rowReader.ts';
import { createSeatReader } from './seatOnDay.ts';
import type { OpenText } from './textRegister.ts';

/**
 * Reads rows that are one state's vote each. Names that mean no state, and states that a row says were no members,
 * are left out; a value that is blank or means nothing known is not recorded.
 */
export function createLongRowReader(
  { source }: SourceTable,
  { columns, values }: LongMapping,
  store: PlainStore,
  resolver: NameResolver,
): RowReader {
  const problems = store.rowProblems(source);
  const readState = createStateReader(resolver);
  const seatOf = createSeatReader(problems);
  const readValue = createValueReader(values);
  const valueKey = createDefectKeys('value');
  return (number, row, text) => {
    const printed = cellAt(row, columns.state);
    const { state: named, defect, isOneOfMany } = readState(printed);
    if (defect !== undefined) problems.note(isOneOfMany ? 'names' : `name ${printed}`, number, () => defect);
    if (named === undefined) return false;
    const value = readValue(row[columns.position ?? 0] ?? '');
    if (value === 'notMember') return leaveOut(number);
    const state = seatOf(named, text.date, printed, number);
    if (value !== 'blank' && value !== 'unknown') return enter(text, state, { value, printed, number });
    const isEntered = enter(text, state, { value: 'notRecorded', printed, number });
    if (isEntered) noteNoPosition(cellAt(row, columns.position), number);
    return isEntered;
  };

  function enter(
    text: OpenText,
    state: StateCode,
    {
      value,
      printed,
      number,
    }: {
      readonly value: Position;
      readonly printed: string;
      readonly number: number;
    },
  ): boolean {
    const entry = store.grid.enter(text.number, state, value);
    text.votesSource ??= source;
    if (entry !== 'entered') noteClash({ text, entry, printed, number, source, problems });
    return entry === 'entered';
  }

  function leaveOut(number: number): boolean {
    const message = (rows: string) =>
      `${PLAIN_SENTENCES.saysNoMember} ${say(SOURCE_SENTENCES.rowsLeftOut, { rows })}`;
    problems.note('no member', number, () => ({ kind: 'not_a_member', message }));
    return false;
  }

  function noteNoPosition(cell: string, number: number): void {
    problems.note(valueKey(cell), number, () => ({
      kind: 'blank_position',
      message: (rows) => {
        const { noPositionInRow, noPositionKnown } = PLAIN_SENTENCES;
        const found = cell === '' ? noPositionInRow : say(noPositionKnown, { cell: cell.slice(0, 60) });
        return `${found} ${say(SOURCE_SENTENCES.likeNotRecorded, { rows })}`;
      },
    }));
  }
}
