import { isBasis, parsePositionCode } from '../position.ts';
import { resolutionId, type Vote } from '../resolution.ts';
import { FAULT_PHRASES } from '../sentences/faultPhrases.ts';
import { parseStateCode } from '../state/stateCode.ts';
import type { Cells, Decoded } from './readTable.ts';

/** The vote in a row of `votes.csv` whose cells fit their columns. */
export function decodeVote(cells: Cells): Decoded<Vote> {
  const state = parseStateCode(cells('state'));
  const position = parsePositionCode(cells('position'));
  const basis = cells('basis');
  if (state === undefined || position === undefined || !isBasis(basis))
    return { fault: FAULT_PHRASES.voteWords };
  return { record: { resolutionId: resolutionId(cells('resolution_id')), state, position, basis } };
}
