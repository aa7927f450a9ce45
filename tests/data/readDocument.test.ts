import { describe, expect, test } from 'vitest';
import { readDocumentText } from '../../src/data/readDocument.ts';
import { makeDocx, makeDocxOf, makeRun } from './docxFile.ts';
import { makePdf } from './pdfFile.ts';

const LINES = ['A/HRC/RES/50/4', 'Against: Armenia, Czechia,', 'Côte d’Ivoire'];

async function problemOf(bytes: Uint8Array, name: string): Promise<string> {
  const read = await readDocumentText(bytes, name);
  return 'problem' in read ? `${read.problem.kind}: ${read.problem.message}` : 'none';
}

describe(readDocumentText, () => {
  const encode = (text: string) => new TextEncoder().encode(text);

  test('reads plain text, whatever the case of the ending', async () => {
    expect(await readDocumentText(encode('text'), 'a/b.TXT')).toEqual({ text: 'text' });
  });

  test('reads a Word document, a line per paragraph', async () => {
    const read = await readDocumentText(makeDocx([...LINES, 'المعارضون: أرمينيا & <b>']), 'a.docx');
    expect('text' in read ? read.text.split(/\n+/).filter((line) => line !== '') : read).toEqual([
      ...LINES,
      'المعارضون: أرمينيا & <b>',
    ]);
  });

  test('reads the words of a Word document as they stand: line breaks, tables, changes, hyphens', async () => {
    const body = [
      `<w:tbl><w:tr><w:tc><w:p>${makeRun('A/HRC/RES/50/4')}</w:p></w:tc></w:tr></w:tbl>`,
      `<w:p>${makeRun('50/4.')}<w:r><w:tab/></w:r>${makeRun('Title')}</w:p>`,
      `<w:p>${makeRun('39th meeting')}<w:r><w:br/></w:r>${makeRun('7 July 2022')}</w:p>`,
      `<w:p>${makeRun('[Adopted by a recorded vote of ')}<w:del><w:r><w:delText>28</w:delText></w:r></w:del><w:ins>${makeRun('29')}</w:ins>${makeRun(' to 16')}</w:p>`,
      `<w:p>${makeRun('Guinea')}<w:r><w:noBreakHyphen/></w:r>${makeRun('Bissau, Qatar')}<w:r><w:br/></w:r>${makeRun('Against: Armenia]')}</w:p>`,
    ];
    const read = await readDocumentText(makeDocxOf(body.join('')), 'a.docx');
    expect('text' in read ? read.text.split(/\n+/).filter((line) => line !== '') : read).toEqual([
      'A/HRC/RES/50/4',
      '50/4.\tTitle',
      '39th meeting',
      '7 July 2022',
      '[Adopted by a recorded vote of 29 to 16',
      'Guinea\u2011Bissau, Qatar',
      'Against: Armenia]',
    ]);
  });

  test('reads a PDF with its line breaks', async () => {
    const read = await readDocumentText(makePdf(LINES), 'a.pdf');
    expect('text' in read ? read.text.split('\n').filter((line) => line !== '') : read).toEqual(LINES);
  });

  test('does not use Arabic from a PDF, and asks for the DOCX', async () => {
    const problem = await problemOf(makePdf(['اينيمرأ :نوضراعملا', 'A/HRC/RES/50/4']), 'a.pdf');
    expect(problem).toMatch(/^unreliable_text: The order of Arabic text .* unreliable\. .* DOCX/);
  });

  test('says that a PDF of pictures holds no text', async () => {
    expect(await problemOf(makePdf([]), 'a.pdf')).toContain('holds no text');
  });

  test.each([
    ['a.pdf', '%PDF-1.4 cut', 'not a PDF that can be read'],
    ['a.docx', 'PK\u0003\u0004 cut', 'not a Word document that can be read'],
    ['a.pdf', 'text', 'ends in .pdf, but it is no PDF'],
    ['a.docx', 'text', 'ends in .docx, but it is no Word document'],
    ['a.txt', '%PDF-1.4', 'It is a PDF'],
    ['a.txt', 'PK\u0003\u0004', 'It is a Word document or an archive'],
    ['a.txt', '', 'The file is empty'],
    ['a.doc', 'x', 'save it as .docx'],
    ['a.csv', 'x', 'Only .txt, .docx and .pdf are read'],
    ['Makefile', 'x', 'Only .txt, .docx and .pdf are read'],
  ])('says what is wrong with %s holding %j', async (name, content, message) => {
    const problem = await problemOf(encode(content), name);
    expect(problem).toContain('unreadable_file: ');
    expect(problem).toContain(message);
    expect(problem).toContain('The file was passed over.');
  });
});
