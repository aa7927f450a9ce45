import { FILE_SENTENCES } from '../core/sentences/fileSentences.ts';
import { type DocumentText, unreadable } from './documentText.ts';

/** A text with more than this share of its letters in Arabic script is an Arabic document. */
const ARABIC_SHARE = 0.3;

/**
 * The text of a PDF, with the line breaks of its pages; pages are parted by an empty line.
 *
 * Arabic comes out of PDF in the order in which it is drawn, which is not that of reading: such a document is
 * not used (`unreliable_text`). A PDF of scanned pages holds no text.
 */
export async function readPdf(bytes: Uint8Array): Promise<DocumentText> {
  const { getDocument, VerbosityLevel } = await loadLibrary();
  // A copy, since the library takes the buffer for itself.
  const data = new Uint8Array(bytes);
  const task = getDocument({ data, useSystemFonts: false, verbosity: VerbosityLevel.ERRORS });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const content = await (await document.getPage(number)).getTextContent();
      pages.push(content.items.map((item) => ('str' in item ? withBreak(item) : '')).join(''));
    }
    return judgeText(pages.join('\n\n'));
  } catch {
    return unreadable(FILE_SENTENCES.pdfUnreadable);
  } finally {
    await task.destroy();
  }
}

/** The part that the library would start a worker for is loaded with it: in the page, this is a worker already. */
async function loadLibrary() {
  const [library] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  return library;
}

function withBreak({ str, hasEOL }: { readonly str: string; readonly hasEOL: boolean }): string {
  return hasEOL ? `${str}\n` : str;
}

function judgeText(text: string): DocumentText {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  if (letters === 0) return unreadable(FILE_SENTENCES.pdfWithoutText);
  if (arabic <= letters * ARABIC_SHARE) return { text };
  return {
    problem: {
      kind: 'unreliable_text',
      message: `${FILE_SENTENCES.arabicPdf} ${FILE_SENTENCES.documentNotUsed}`,
    },
  };
}
