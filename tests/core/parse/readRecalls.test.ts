import { describe, expect, test } from 'vitest';
import { foldText } from '../../../src/core/parse/foldText.ts';
import { ALL_PATTERNS } from '../../../src/core/parse/languages/all.ts';
import { normalizeText } from '../../../src/core/parse/normalizeText.ts';
import { readRecalls } from '../../../src/core/parse/readRecalls.ts';
import { type SymbolParts, symbolOf } from '../../../src/core/parse/symbol.ts';

function recall(
  language: string,
  text: string,
  own: SymbolParts | undefined = symbolOf('HRC', '50/4'),
): readonly string[] {
  const patterns = ALL_PATTERNS.find((other) => other.language === language);
  if (patterns === undefined || own === undefined) throw new Error(`language unknown: ${language}`);
  return readRecalls(foldText(normalizeText(text)), own, patterns);
}

describe('what a text recalls', () => {
  test('are resolutions of the Council, the Commission and the Assembly', () => {
    expect(
      recall(
        'en',
        'Recalling General Assembly resolution 60/251 of 15 March 2006, Human Rights Council resolutions 5/1, on\ninstitution-building of the Council, and 5/2, its resolution S-9/1 and Commission on Human Rights resolution 2005/11,',
      ),
    ).toEqual(['A/HRC/RES/5/1', 'A/HRC/RES/5/2', 'A/HRC/RES/S-9/1', 'A/RES/60/251', 'E/CN.4/RES/2005/11']);
  });

  test('are all of an enumeration, across line breaks and empty lines', () => {
    expect(
      recall(
        'en',
        'Recalling also all its resolutions on the\n\nmatter, including resolutions 24/2\n\nand 27/4,',
      ),
    ).toEqual(['A/HRC/RES/24/2', 'A/HRC/RES/27/4']);
  });

  test('leave out what is only mentioned', () => {
    expect(
      recall('en', 'Takes note of the report submitted pursuant to Human Rights Council resolution 45/7;'),
    ).toEqual([]);
  });

  test('leave out other organs, decisions and documents', () => {
    expect(
      recall(
        'en',
        'Recalling Economic and Social Council resolution 1996/31, Security Council resolution 1325/1, Council decision 6/102 and the report A/HRC/49/93,',
      ),
    ).toEqual([]);
  });

  test('leave out the text itself and what is later', () => {
    expect(recall('en', 'Recalling its resolutions 50/4 and 51/1,')).toEqual([]);
  });

  test('are the Assembly’s where the Council, named between, cannot have the number', () => {
    expect(recall('zh', '回顾大会 2006 年 3 月 15 日设立人权理事会的第 60/251 号决议，')).toEqual([
      'A/RES/60/251',
    ]);
  });

  test('leave out a conference of States parties, a sub-commission and decisions in Chinese', () => {
    expect(
      recall(
        'zh',
        '回顾《联合国反腐败公约》缔约国会议通过的第 6/8 号决议，\n回顾小组委员会第 2000/22 号决议，\n回顾理事会第 6/102 号决定，',
      ),
    ).toEqual([]);
  });

  test.each([
    [
      'fr',
      'Rappelant sa résolution 46/14 du 23 mars 2021, la résolution 60/251 de l’Assemblée générale portant création du Conseil des droits de l’homme, les résolutions 5/1 et 5/2 du Conseil des droits de l’homme et la résolution 1996/31 du Conseil économique et social,',
    ],
    [
      'es',
      'Recordando su resolución 46/14, de 23 de marzo de 2021, la resolución 60/251 de la Asamblea General, por la que se creó el Consejo de Derechos Humanos, las resoluciones 5/1 y 5/2 del Consejo de Derechos Humanos y la resolución 1996/31 del Consejo Económico y Social,',
    ],
    [
      'ru',
      'ссылаясь на свою резолюцию 46/14 от 23 марта 2021 года, резолюцию 60/251 Генеральной Ассамблеи, учредившую Совет по правам человека, резолюции 5/1 и 5/2 Совета по правам человека и резолюцию 1996/31 Экономического и Социального Совета,',
    ],
    [
      'ar',
      'وإذ يشير إلى قراره ٤٦/١٤ المؤرخ ٢٣ آذار/مارس ٢٠٢١، وقرار الجمعية العامة 60/251 الذي أنشأت بموجبه مجلس حقوق الإنسان، وقراري مجلس حقوق الإنسان 5/1 و5/2، وقرار المجلس الاقتصادي والاجتماعي 1996/31،',
    ],
  ])('are found in %s by the organ’s place in that language', (language, text) => {
    expect(recall(language, text)).toEqual([
      'A/HRC/RES/46/14',
      'A/HRC/RES/5/1',
      'A/HRC/RES/5/2',
      'A/RES/60/251',
    ]);
  });

  test.each([
    [
      'en',
      'Recalling its resolutions 44/18 of 17 July 2020,\nand 47/4 of 12 July 2021,\n49/3 of 31 March 2022,',
    ],
    ['fr', 'Rappelant ses résolutions 44/18, du 17 juillet 2020,\n47/4, du 12 juillet 2021,\net 49/3,'],
    [
      'es',
      'Recordando sus resoluciones 44/18, de 17 de julio de 2020,\n47/4, de 12 de julio de 2021,\ny 49/3,',
    ],
    ['ru', 'ссылаясь на свои резолюции 44/18 от 17 июля 2020 года,\n47/4 от 12 июля 2021 года,\nи 49/3,'],
    ['ar', 'إذ يشير إلى قراراته 44/18 المؤرخ 17 تموز/يوليه 2020،\nو47/4 المؤرخ 12 تموز/يوليه 2021،\nو49/3،'],
    ['zh', '回顾其2020年7月17日第44/18号，\n2021年7月12日第47/4号，\n和第49/3号决议，'],
  ])('are found in %s where lines end at the commas within a paragraph', (language, text) => {
    const found = ['A/HRC/RES/44/18', 'A/HRC/RES/47/4', 'A/HRC/RES/49/3'];
    expect(recall(language, text)).toEqual(found);
    expect(recall(language, text.replaceAll('\n', '\nA/HRC/RES/50/4\n2 GE.22-11050\n'))).toEqual(found);
  });

  test.each([
    ['en', 'Recalling its resolution 44/18,\nNoting its resolution 47/4,\n1. Takes note of resolution 49/3;'],
    ['ru', 'ссылаясь на свою резолюцию 44/18,\nотмечая свою резолюцию 47/4,'],
    ['ar', 'إذ يشير إلى قراره 44/18،\nوإذ يلاحظ قراره 47/4،'],
    ['zh', '回顾理事会第44/18号决议，\n注意到理事会第47/4号决议，'],
  ])('end in %s where the next paragraph begins', (language, text) => {
    expect(recall(language, text)).toEqual(['A/HRC/RES/44/18']);
  });
});
