import type { ProblemKind } from '../core/problem.ts';

/** The text of a file, or why there is none. */
export type DocumentText =
  | { readonly text: string }
  | { readonly problem: { readonly kind: ProblemKind; readonly message: string } };

/** A file passed over because it cannot be read. */
export function unreadable(message: string): DocumentText {
  return { problem: { kind: 'unreadable_file', message: `${message} The file was passed over.` } };
}
