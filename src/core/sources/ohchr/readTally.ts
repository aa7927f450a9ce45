import { DOCUMENT_SENTENCES } from '../../sentences/documentSentences.ts';
import { say } from '../../sentences/say.ts';
import { SOURCE_SENTENCES } from '../../sentences/sourceSentences.ts';
import type { RowProblems } from '../rowProblems.ts';
import type { OhchrText } from './ohchrText.ts';

type TallyColumn = 'yes' | 'no' | 'abstain' | 'nonvoting' | 'total' | 'n_rollcall';

/** The numbers of a row; a tally that lacks one of its three, or has one that is no number, is none and a problem. */
export function readTally(
  cells: (name: TallyColumn) => string | undefined,
  recordId: string,
  row: number,
  problems: RowProblems,
): Pick<OhchrText, 'declared' | 'notVoting' | 'total' | 'rowCount'> {
  const printed = [cells('yes'), cells('no'), cells('abstain')];
  const [yes, no, abstain] = printed.map(parseCount);
  const [notVoting, total] = [parseCount(cells('nonvoting')), parseCount(cells('total'))];
  const rowCount = parseCount(cells('n_rollcall'));
  if (yes !== undefined && no !== undefined && abstain !== undefined)
    return { declared: { yes, no, abstain }, notVoting, total, rowCount };
  if (printed.some((cell) => cell !== undefined)) {
    const shown = printed.map((cell) => cell ?? '').join(', ');
    const message = () =>
      `${say(SOURCE_SENTENCES.tallyNoNumbers, { cells: shown })} ${DOCUMENT_SENTENCES.leftOut}`;
    problems.note(`tally ${recordId}`, row, () => ({ kind: 'tally_mismatch', record: recordId, message }));
  }
  return { declared: undefined, notVoting: undefined, total: undefined, rowCount };
}

function parseCount(cell: string | undefined): number | undefined {
  return cell !== undefined && /^\d{1,4}$/.test(cell) ? Number(cell) : undefined;
}
