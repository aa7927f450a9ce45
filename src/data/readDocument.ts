import { FILE_SENTENCES } from '../core/sentences/fileSentences.ts';
import { decodeText } from './decodeText.ts';
import { type DocumentText, unreadable } from './documentText.ts';

/**
 * The text of a document, read by the end of its name: `.txt`, `.docx` or `.pdf`. Never rejects: what cannot be
 * read is a problem. The readers for Word and PDF are loaded when the first such file comes.
 */
export async function readDocumentText(bytes: Uint8Array, name: string): Promise<DocumentText> {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (bytes.length === 0) return unreadable(FILE_SENTENCES.empty);
  switch (ending) {
    case 'txt':
      return readPlain(bytes);
    case 'docx':
      return startsWith(bytes, 'PK')
        ? (await import('./readDocx.ts')).readDocx(bytes)
        : unreadable(FILE_SENTENCES.noWord);
    case 'pdf':
      return startsWith(bytes, '%PDF')
        ? (await import('./readPdf.ts')).readPdf(bytes)
        : unreadable(FILE_SENTENCES.noPdf);
    case 'doc':
      return unreadable(FILE_SENTENCES.oldWord);
    default:
      return unreadable(FILE_SENTENCES.otherEnding);
  }
}

function readPlain(bytes: Uint8Array): DocumentText {
  if (startsWith(bytes, '%PDF')) return unreadable(FILE_SENTENCES.pdfNamedText);
  if (startsWith(bytes, 'PK\u0003\u0004')) return unreadable(FILE_SENTENCES.wordNamedText);
  return decodeText(bytes);
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((character, index) => bytes[index] === character.charCodeAt(0));
}
