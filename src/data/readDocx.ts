import { type DocumentText, unreadable } from './documentText.ts';

/** The text of a Word document (.docx), a line per paragraph; page headers and footers are not part of it. */
export async function readDocx(bytes: Uint8Array): Promise<DocumentText> {
  const { default: mammoth } = await import('mammoth');
  // Mammoth wants `buffer` in Node and `arrayBuffer` in a browser.
  const input = { arrayBuffer: toArrayBuffer(bytes), buffer: bytes };
  try {
    const { value } = await mammoth.extractRawText(input);
    return value.trim() === '' ? unreadable('The Word document holds no text.') : { text: value };
  } catch {
    return unreadable('It is not a Word document that can be read: damaged or cut off.');
  }
}

function toArrayBuffer(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
}
