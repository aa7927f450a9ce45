import { decodeText } from './decodeText.ts';
import { type DocumentText, unreadable } from './documentText.ts';

/**
 * The text of a document, read by the end of its name: `.txt`, `.docx` or `.pdf`. Never rejects: what cannot be
 * read is a problem. The readers for Word and PDF are loaded when the first such file comes.
 */
export async function readDocumentText(bytes: Uint8Array, name: string): Promise<DocumentText> {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (bytes.length === 0) return unreadable('The file is empty.');
  switch (ending) {
    case 'txt':
      return readPlain(bytes);
    case 'docx':
      return startsWith(bytes, 'PK')
        ? (await import('./readDocx.ts')).readDocx(bytes)
        : unreadable('Its name ends in .docx, but it is no Word document.');
    case 'pdf':
      return startsWith(bytes, '%PDF')
        ? (await import('./readPdf.ts')).readPdf(bytes)
        : unreadable('Its name ends in .pdf, but it is no PDF.');
    case 'doc':
      return unreadable('Old Word documents (.doc) are not read; save it as .docx.');
    default:
      return unreadable('Only .txt, .docx and .pdf are read.');
  }
}

function readPlain(bytes: Uint8Array): DocumentText {
  if (startsWith(bytes, '%PDF')) return unreadable('It is a PDF, though its name ends in .txt; rename it.');
  if (startsWith(bytes, 'PK\u0003\u0004'))
    return unreadable('It is a Word document or an archive, though its name ends in .txt; rename it.');
  return decodeText(bytes);
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((character, index) => bytes[index] === character.charCodeAt(0));
}
