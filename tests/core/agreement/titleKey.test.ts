import { describe, expect, test } from 'vitest';
import { titleKey } from '../../../src/core/agreement/titleKey.ts';
import { LANGUAGES } from '../../../src/core/language.ts';

describe(titleKey, () => {
  test.each([
    ['The right to food', 'right to food'],
    ['Mandate of the Special Rapporteur on the right to food', 'right to food'],
    ['Mandate of Special Rapporteur on the right to food', 'right to food'],
    [
      'Human rights and Indigenous Peoples: mandate of Special Rapporteur on the rights of Indigenous Peoples',
      'human rights and indigenous peoples',
    ],
    ['Report of the Human Rights Council on its fifty-first session', 'report of human rights council'],
    [
      'Organization of the work of the 46th session of the Commission on Human Rights',
      'organization of work',
    ],
    ['Renewal of the mandate of the Working Group on arbitrary detention', 'arbitrary detention'],
    [
      'Use of mercenaries as a means of violating human rights : resolution /',
      'use of mercenaries as a means of violating human rights',
    ],
    ['People’s right to peace', 'peoples right to peace'],
  ])('of “%s” is its matter', (title, key) => {
    expect(titleKey(title, 'en')).toBe(key);
  });

  test.each([
    ['Freedom of religion and belief', 'Freedom of religion or belief'],
    ['Question of the violation of human rights', 'Question of violation of human rights'],
  ])('is one for “%s” and “%s”', (title, other) => {
    expect(titleKey(title, 'en')).toBe(titleKey(other, 'en'));
  });

  test('keeps different matters apart', () => {
    expect(titleKey('Situation of human rights in Belarus', 'en')).not.toBe(
      titleKey('Situation of human rights in Myanmar', 'en'),
    );
  });

  test('folds titles in the other languages and leaves their words', () => {
    expect(titleKey('Le droit à l’alimentation', 'fr')).toBe('le droit à lalimentation');
    expect(titleKey('食物权。', 'zh')).toBe('食物权');
  });

  test.each(LANGUAGES)('does not depend on capitals, spaces and punctuation in %s', (language) => {
    const title = 'Human rights and international solidarity';
    expect(titleKey(' HUMAN RIGHTS, and  international solidarity.', language)).toBe(
      titleKey(title, language),
    );
  });
});
