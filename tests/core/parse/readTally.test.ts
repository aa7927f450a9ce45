import { describe, expect, test } from 'vitest';
import { foldText } from '../../../src/core/parse/foldText.ts';
import { ALL_PATTERNS } from '../../../src/core/parse/languages/all.ts';
import { normalizeText } from '../../../src/core/parse/normalizeText.ts';
import { readTally, type StatedTally } from '../../../src/core/parse/readTally.ts';
import { formatTally } from '../../../src/core/tally.ts';

function read(language: string, lead: string): StatedTally {
  const patterns = ALL_PATTERNS.find((other) => other.language === language);
  if (patterns === undefined) throw new Error(`language unknown: ${language}`);
  return readTally(foldText(normalizeText(lead)), patterns);
}

describe('the tally in the wordings of each language', () => {
  test.each([
    ['en', 'Adopted by a recorded vote of 29 to 16, with 2 abstentions.', '29-16-2'],
    ['en', 'Adopted by a recorded vote of 29 votes to 12, with 1 abstention.*', '29-12-1'],
    ['en', 'Resolution adopted by a recorded vote of 45 to 2, with no abstentions.', '45-2-0'],
    ['en', 'Adopted by a roll-call vote of 32 votes to none, with 9 abstentions. See chap. X.', '32-0-9'],
    ['en', 'Adopted by a recorded vote of 45 to 2.', '45-2-0'],
    ['en', 'Adopted by 20 votes in favour, 7 against and 20 abstentions', '20-7-20'],
    ['fr', 'Adoptée par 29 voix contre 16, avec 2 abstentions, à l’issue d’un vote enregistré.', '29-16-2'],
    ['fr', 'Adoptée à l’issue d’un vote enregistré par 45 voix contre 2, sans abstention.', '45-2-0'],
    ['fr', 'Adoptée par 45 voix contre une, avec une abstention', '45-1-1'],
    ['fr', 'Adoptée par 29 voix pour, 16 voix contre et 2 abstentions', '29-16-2'],
    ['fr', 'Adoptée par 33 voix contre zéro, avec 14 abstentions', '33-0-14'],
    ['es', 'Aprobada en votación registrada por 29 votos contra 16 y 2 abstenciones.', '29-16-2'],
    ['es', 'Aprobada en votación registrada por 33 votos contra ninguno y 14 abstenciones.', '33-0-14'],
    ['es', 'Aprobada por 45 votos a favor, 2 en contra y ninguna abstención.', '45-2-0'],
    ['es', 'Aprobada en votación registrada de 31 votos contra 15, con una abstención.', '31-15-1'],
    [
      'ru',
      'Принята заносимым в отчет о заседании голосованием 29 голосами против 16 при 2 воздержавшихся.',
      '29-16-2',
    ],
    [
      'ru',
      'Принята заносимым в отчёт о заседании голосованием 31 голосом против 15 при 1 воздержавшемся.',
      '31-15-1',
    ],
    ['ru', 'Принята 45 голосами против 2, при этом никто не воздержался.', '45-2-0'],
    ['ru', 'Принята 29 голосами против 16, при этом 2 члена воздержались.', '29-16-2'],
    ['ru', 'Принята 46 голосами, при этом никто не голосовал против и 1 член воздержался.', '46-0-1'],
    ['ru', 'Принята 33 голосами при 14 воздержавшихся, при этом никто не голосовал против.', '33-0-14'],
    ['zh', '经记录表决，以 29 票赞成、16 票反对、2 票弃权获得通过。', '29-16-2'],
    ['zh', '经记录表决，以29票赞成、\n16票反对、2票弃\n权获得通过。', '29-16-2'],
    ['zh', '经记录表决，以 45 票赞成、2 票反对、零票弃权获得通过。', '45-2-0'],
    ['zh', '以45票对2票、无人弃权获得通过。', '45-2-0'],
    ['zh', '以33票赞成、14票弃权，无人反对获得通过。', '33-0-14'],
    ['ar', 'اعتُمد بتصويت مسجل بأغلبية 29 صوتاً مقابل 16 صوتاً، وامتناع عضوين عن التصويت.', '29-16-2'],
    ['ar', 'اعتمد بتصويت مسجل بأغلبية ٣١ صوتا مقابل ١٥ صوتا، وامتناع عضو واحد عن التصويت.', '31-15-1'],
    ['ar', 'اعتُمد بتصويت مسجل بأغلبية 45 صوتاً مقابل صوتين، ودون امتناع أي عضو عن التصويت.', '45-2-0'],
    ['ar', 'اعتُمد بتصويت مسجل بأغلبية 33 صوتاً مقابل لا شيء، وامتناع 14 عضواً عن التصويت.', '33-0-14'],
    ['ar', 'اعتُمد بتصويت مسجل بأغلبية 33 صوتاً مقابل صوت واحد وامتناع ثلاث دول عن التصويت.', '33-1-3'],
    ['ar', 'اعتُمد في تصويت مسجل بـ 29 صوتاً مقابل 16 صوتاً وامتناع عضوين عن التصويت.', '29-16-2'],
    ['ar', 'اعتُمد بتصويت مسجل بأغلبية 37 صوتاً مقابل ثلاثة أصوات، وامتناع سبعة أعضاء عن التصويت.', '37-3-7'],
  ])('%s: %s', (language, lead, tally) => {
    const stated = read(language, lead);
    expect(stated.kind === 'stated' && formatTally(stated.tally)).toBe(tally);
  });
});

describe('a closing without a tally', () => {
  test('states none where it has no number', () => {
    expect(read('en', 'Adopted by a recorded vote. See chap. 10.')).toEqual({ kind: 'absent' });
    expect(read('en', 'Adopted without a vote.')).toEqual({ kind: 'absent' });
  });

  test.each([
    ['en', 'Adopted by a recorded vote of twenty-nine to sixteen, with two abstentions.'],
    ['fr', 'Adoptée par vingt-neuf voix contre seize, avec deux abstentions'],
    ['es', 'Aprobada en votación registrada por veintinueve votos contra dieciséis y dos abstenciones.'],
    ['ru', 'Принята двадцатью девятью голосами против шестнадцати при двух воздержавшихся.'],
    ['zh', '经记录表决，以二十九票赞成、十六票反对、两票弃权获得通过。'],
    ['ar', 'اعتُمد بتصويت مسجل بأغلبية تسعة وعشرين صوتاً مقابل ستة عشر صوتاً وامتناع عضوين عن التصويت.'],
  ])('is unreadable where its numbers are words that are not known: %s', (language, lead) => {
    expect(read(language, lead)).toEqual({ kind: 'unreadable' });
  });

  test('is unreadable where its numbers make no tally', () => {
    expect(read('en', 'Adopted by a recorded vote of 29, with 2 abstentions.')).toEqual({
      kind: 'unreadable',
    });
    expect(read('en', 'Adopted by a recorded vote of 29 to 16, with some abstentions.')).toEqual({
      kind: 'unreadable',
    });
  });
});
