import type { ProblemKind } from '../core/problem.ts';
import { FILE_SENTENCES } from '../core/sentences/fileSentences.ts';

/** The text of a file, or why there is none. */
export type DocumentText = { readonly text: string } | UnreadableText;

/** Why a file has no text. */
export interface UnreadableText {
  readonly problem: { readonly kind: ProblemKind; readonly message: string };
}

/** A file passed over because it cannot be read. */
export function unreadable(message: string): UnreadableText {
  return { problem: { kind: 'unreadable_file', message: `${message} ${FILE_SENTENCES.passedOver}` } };
}
