import type { Partner } from '../../core/agreement/partners.ts';
import type { VoteTable } from '../../core/agreement/voteTable.ts';
import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import type { StateCode } from '../../core/state/stateCode.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import { stateName } from '../names.ts';
import type { ComparedState } from '../pair/comparison.ts';
import { partnerRows } from './partnerRows.ts';

interface ChoiceOptions {
  readonly table: VoteTable;
  readonly index: DataSetIndex;
  readonly messages: Messages;
  /** The state whose partners they are: never its own partner. */
  readonly own: StateCode;
  /** Fewest shared votes of those that stand in where none is chosen. */
  readonly least: number;
  readonly most: number;
}

const DEFAULT_PARTNERS = 3;

/** The partners to look at: those of the link that the data set has, or else the three closest. */
export function chosenPartners(
  partners: readonly Partner[],
  codes: readonly StateCode[],
  { table, index, messages, own, least, most }: ChoiceOptions,
): readonly ComparedState[] {
  const chosen = codes.flatMap((code): readonly ComparedState[] => {
    const row = table.rowByState.get(code);
    return row === undefined || code === own ? [] : [{ code, row, name: stateName(index, code, messages) }];
  });
  if (chosen.length > 0) return chosen.slice(0, most);
  return partnerRows(partners, least, { table, index, messages }).slice(0, DEFAULT_PARTNERS);
}
