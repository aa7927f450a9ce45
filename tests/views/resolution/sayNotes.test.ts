import { describe, expect, test } from 'vitest';
import { NOTE_PHRASES } from '../../../src/core/sentences/notePhrases.ts';
import { createTranslator } from '../../../src/core/sentences/translateSaid.ts';
import { SAID_IN_ZH } from '../../../src/i18n/sentences/zh.ts';
import { sayNotes } from '../../../src/views/resolution/sayNotes.ts';
import type { SaidText } from '../../../src/views/useSaid.ts';

const translate = createTranslator(SAID_IN_ZH);
const { workedOut, shortOfTwoThirds } = NOTE_PHRASES;

function sayInChinese(message: string): SaidText {
  const text = translate(message);
  return text === undefined ? { text: message, language: 'en' } : { text, language: undefined };
}

function join(note: string, say: (message: string) => SaidText, gap: string): string {
  return sayNotes(note, say, gap)
    .map((part) => part.gap + part.text)
    .join('');
}

describe(sayNotes, () => {
  test('puts our notes in the language of the page', () => {
    expect(join(`veto: FRA, GBR; ${workedOut}; ${shortOfTwoThirds}`, sayInChinese, '；')).toBe(
      '否决：FRA、GBR；结果由投票推算：赞成多于反对即获通过；未达到重要问题所需的三分之二多数',
    );
  });

  test('leaves the remarks of a source as they are, and says that they are English', () => {
    const note = `Oral revision. As revised; see below. Subject in the library: FOOD. ${workedOut}`;
    expect(join(note, sayInChinese, '；')).toBe(
      'Oral revision. As revised; see below；图书馆所列主题：FOOD；结果由投票推算：赞成多于反对即获通过',
    );
    expect(sayNotes(note, sayInChinese, '；').map(({ language }) => language)).toEqual([
      ...['en', 'en', 'en'],
      ...[undefined, undefined],
    ]);
  });

  test.each(['', 'One.', `One. Two; ${workedOut}. Three.`, '. ; ', 'Line\none. Two'])(
    'changes nothing on an English page: %s',
    (note) => {
      expect(join(note, (text) => ({ text, language: undefined }), '; ')).toBe(note);
    },
  );
});
