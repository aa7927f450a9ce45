import { DOCUMENT_SENTENCES } from './documentSentences.ts';
import { FAULT_PHRASES, PACKAGE_PHRASES } from './faultPhrases.ts';
import { FILE_SENTENCES } from './fileSentences.ts';
import { NOTE_PHRASES } from './notePhrases.ts';
import { PLAIN_SENTENCES } from './plainSentences.ts';
import { SOURCE_SENTENCES } from './sourceSentences.ts';
import { VOTE_SENTENCES } from './voteSentences.ts';

/** Every sentence that is said of data, by what it is about. */
export const SENTENCES = {
  document: DOCUMENT_SENTENCES,
  vote: VOTE_SENTENCES,
  source: SOURCE_SENTENCES,
  plain: PLAIN_SENTENCES,
  file: FILE_SENTENCES,
  note: NOTE_PHRASES,
  fault: { ...FAULT_PHRASES, ...PACKAGE_PHRASES },
} as const;

type Groups = typeof SENTENCES;

/** The sentences in another language: one for each, with the same slots, whose kinds it does not name. */
export type Translation = {
  readonly [Group in keyof Groups]: Readonly<Record<keyof Groups[Group], string>>;
};

/** A sentence by its group and its name there, as `vote.tallyDiffers`, for English or for a translation. */
export function listSentences(groups: Translation): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(groups).flatMap(([group, sentences]) =>
      Object.entries<string>(sentences).map(([name, sentence]) => [`${group}.${name}`, sentence] as const),
    ),
  );
}
