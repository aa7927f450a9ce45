import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/data/decodeText.ts';

const TEXT = 'Adoptée sans vote. Côte d’Ivoire, Türkiye: 29 à 16.\n';
const CHINESE = '[经记录表决，以 29 票赞成、16 票反对、2 票弃权获得通过。]\n';

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), !isBigEndian);
  return bytes;
}

function problemOf(bytes: Uint8Array): string {
  const read = decodeText(bytes);
  return 'problem' in read ? read.problem.message : 'none';
}

describe(decodeText, () => {
  const encode = (text: string) => new TextEncoder().encode(text);

  test.each([
    ['UTF-8', encode(TEXT)],
    ['UTF-8 with a mark', encode(`\ufeff${TEXT}`)],
    ['UTF-16 little endian with a mark', utf16(`\ufeff${TEXT}`, false)],
    ['UTF-16 big endian with a mark', utf16(`\ufeff${TEXT}`, true)],
    ['UTF-16 little endian without', utf16(TEXT, false)],
    ['UTF-16 big endian without', utf16(TEXT, true)],
    ['Windows-1252', Uint8Array.from([...TEXT].map((c) => (c === '’' ? 0x92 : c.charCodeAt(0))))],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT });
  });

  test('reads Latin-1', () => {
    const text = 'Abstentions: République de Corée, Türkiye, Pérou';
    expect(decodeText(Uint8Array.from([...text].map((c) => c.charCodeAt(0))))).toEqual({ text });
  });

  test('reads a file cut inside a character up to there', () => {
    const bytes = encode(CHINESE.trim().slice(0, -1));
    expect(decodeText(bytes.subarray(0, bytes.length - 1))).toEqual({ text: CHINESE.trim().slice(0, -2) });
  });

  test('says that a file is empty or blank', () => {
    expect(problemOf(new Uint8Array())).toBe('The file is empty. The file was passed over.');
    expect(problemOf(encode(' \n\t'))).toContain('nothing but blanks');
  });

  test('says that a file is binary', () => {
    expect(problemOf(Uint8Array.from({ length: 400 }, (_, index) => index % 7))).toContain('binary');
    expect(problemOf(encode(`${TEXT}\0${TEXT}`))).toContain('binary');
    expect(problemOf(Uint8Array.from({ length: 512 }, (_, index) => (index * 97 + 130) % 256))).toContain(
      'binary',
    );
  });

  test('lets a stray control character pass', () => {
    const text = `${TEXT.repeat(10)}\u0002`;
    expect(decodeText(encode(text))).toEqual({ text });
  });

  test('does not take Chinese or Russian in an older encoding for Western text', () => {
    // "人权理事会" in GB 18030 and "Голосовали за" in Windows-1251.
    const gb = [0xc8, 0xcb, 0xc8, 0xa8, 0xc0, 0xed, 0xca, 0xc2, 0xbb, 0xe1];
    const cyrillic = [0xc3, 0xee, 0xeb, 0xee, 0xf1, 0xee, 0xe2, 0xe0, 0xeb, 0xe8, 0x20, 0xe7, 0xe0];
    for (const bytes of [gb, cyrillic])
      expect(problemOf(Uint8Array.from(bytes))).toContain('save it as UTF-8');
  });

  test('reads any UTF-8 text that is not blank or binary, and never throws on bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const read = decodeText(bytes);
        expect('text' in read || read.problem.kind === 'unreadable_file').toBe(true);
      }),
    );
  });
});
