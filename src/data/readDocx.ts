import { fieldOf } from '../core/package/decodeDescriptor.ts';
import { FILE_SENTENCES } from '../core/sentences/fileSentences.ts';
import { type DocumentText, unreadable } from './documentText.ts';

/**
 * The text of a Word document (.docx), a line per paragraph or line break; page headers and footers, footnotes and
 * deleted text are not part of it.
 */
export async function readDocx(bytes: Uint8Array): Promise<DocumentText> {
  try {
    const text = textOf(await readTree(bytes));
    return text.trim() === '' ? unreadable(FILE_SENTENCES.wordWithoutText) : { text };
  } catch {
    return unreadable(FILE_SENTENCES.wordUnreadable);
  }
}

/** The elements of a document: Mammoth's own text has nothing in place of a line break, which glues words together. */
async function readTree(bytes: Uint8Array): Promise<unknown> {
  const { default: mammoth } = await import('mammoth');
  // Mammoth wants `buffer` in Node and `arrayBuffer` in a browser.
  const input = { arrayBuffer: toArrayBuffer(bytes), buffer: bytes };
  let tree: unknown;
  const transformDocument = (document: object) => {
    tree = document;
    return { ...document, children: [] };
  };
  await mammoth.convertToHtml(input, { transformDocument });
  return tree;
}

function textOf(element: unknown): string {
  switch (fieldOf(element, 'type')) {
    case 'text':
      return String(fieldOf(element, 'value'));
    case 'tab':
      return '\t';
    case 'break':
      return '\n';
    case 'paragraph':
      return `${childrenText(element)}\n\n`;
    default:
      return childrenText(element);
  }
}

function childrenText(element: unknown): string {
  const children = fieldOf(element, 'children');
  return Array.isArray(children) ? children.map(textOf).join('') : '';
}

function toArrayBuffer(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
}
