import { compareDocuments } from './compareDocuments.ts';
import { compareByLanguageAndSource } from './documentOrder.ts';
import type { VerifiedDocument } from './verifyDocument.ts';

/** Which of several documents of one resolution counts. */
export interface DocumentChoice {
  readonly kept: VerifiedDocument;
  readonly others: readonly VerifiedDocument[];
  /** Whether tally and roster decide between the versions; true also where no two contradict each other. */
  readonly isSettled: boolean;
}

/**
 * Chooses the document that fits its tally and the roster, among equals the one that most others agree with, then
 * by language and name. Not settled where another version, that contradicts it, fits as well or where none fits.
 *
 * Throws on an empty list.
 */
export function chooseDocument(documents: readonly VerifiedDocument[]): DocumentChoice {
  const ranked = [...documents].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      countAgreeing(b, documents) - countAgreeing(a, documents) ||
      compareByLanguageAndSource(a.document, b.document),
  );
  const [kept, ...others] = ranked;
  if (kept === undefined) throw new Error('documents of a resolution missing: none given');
  const rivals = others.filter((other) => areContradictory(kept, other));
  const isSettled =
    rivals.length === 0 || (kept.support === 'proved' && rivals.every(({ support }) => support !== 'proved'));
  return { kept, others, isSettled };
}

/** Whether two documents disagree on the vote itself. */
export function areContradictory(a: VerifiedDocument, b: VerifiedDocument): boolean {
  return compareDocuments(a.document, b.document).some(({ isDecisive }) => isDecisive);
}

/** Lower is better; lists that contradict still say more than no lists. */
function rankOf({ support, document }: VerifiedDocument): number {
  const without = document.listed === undefined ? 2 : 0;
  switch (support) {
    case 'proved':
      return 0;
    case 'silent':
      return 1 + without;
    case 'contradicted':
      return 2 + without;
  }
}

function countAgreeing(document: VerifiedDocument, documents: readonly VerifiedDocument[]): number {
  return documents.filter((other) => !areContradictory(document, other)).length;
}
