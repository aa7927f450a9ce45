import { describe, expect, test } from 'vitest';
import { NAMES_ES } from '../../../../src/core/state/names/es.ts';
import { NAMES_RU } from '../../../../src/core/state/names/ru.ts';
import type { StateNameTable, StateNaming } from '../../../../src/core/state/stateNames.ts';

const MEMBERS = `
  AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA BRB BRN BTN BWA
  CAF CAN CHE CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESP EST ETH
  FIN FJI FRA FSM GAB GBR GEO GHA GIN GMB GNB GNQ GRC GRD GTM GUY HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA
  JAM JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MDG MDV MEX
  MHL MKD MLI MLT MMR MNE MNG MOZ MRT MUS MWI MYS NAM NER NGA NIC NLD NOR NPL NRU NZL OMN PAK PAN PER PHL PLW PNG
  POL PRK PRT PRY QAT ROU RUS RWA SAU SDN SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUR SVK SVN SWE SWZ SYC SYR TCD
  TGO THA TJK TKM TLS TON TTO TUN TUR TUV TZA UGA UKR URY USA UZB VCT VEN VNM VUT WSM YEM ZAF ZMB ZWE`
  .trim()
  .split(/\s+/);
const OBSERVERS = ['PSE', 'VAT'];
const OTHERS = ['COK', 'NIU', 'TWN'];
const RETIRED = ['CSK', 'DDR', 'SCG', 'SUN', 'YMD', 'YUG'];

const TABLES: readonly [language: string, table: StateNameTable, script: RegExp][] = [
  ['Spanish', NAMES_ES, /^[\p{Script=Latin} ’.,()-]+$/u],
  ['Russian', NAMES_RU, /^[\p{Script=Cyrillic} ’,()—-]+$/u],
];

test('the United Nations has 193 members', () => {
  expect(new Set(MEMBERS).size).toBe(193);
  expect(MEMBERS).toHaveLength(193);
});

describe.each(TABLES)('the %s names', (_language, table, script) => {
  test('cover the members, the observers, three others and the retired states, in order of code', () => {
    expect(Object.keys(table)).toEqual([...MEMBERS, ...OBSERVERS, ...OTHERS, ...RETIRED].sort());
  });

  test('belong to one state each, and stand once', () => {
    const folded = allNames(table).map(({ name }) => fold(name));
    const repeated = folded.filter((name, index) => folded.indexOf(name) !== index);
    expect(repeated).toEqual([]);
  });

  test('are written in their own script, with curly apostrophes and single spaces', () => {
    const odd = allNames(table).filter(
      ({ name }) => !script.test(name) || /^ | $| {2}/.test(name) || name !== name.normalize('NFC'),
    );
    expect(odd).toEqual([]);
  });
});

describe('a Spanish name finds its state', () => {
  test.each([
    ['Níger', 'NER'],
    ['Nigeria', 'NGA'],
    ['Guinea', 'GIN'],
    ['Guinea Ecuatorial', 'GNQ'],
    ['Congo', 'COG'],
    ['República Democrática del Congo', 'COD'],
    ['Dominica', 'DMA'],
    ['República Dominicana', 'DOM'],
    ['República de Corea', 'KOR'],
    ['República Popular Democrática de Corea', 'PRK'],
    ['Côte d’Ivoire', 'CIV'],
    ['Costa de Marfil', 'CIV'],
    ['República Federal de Alemania', 'DEU'],
    ['República Democrática Alemana', 'DDR'],
    ['República Árabe del Yemen', 'YEM'],
    ['Yemen Democrático', 'YMD'],
    ['Países Bajos (Reino de los)', 'NLD'],
    ['Turquía', 'TUR'],
    ['República Árabe Unida', 'EGY'],
    ['Emiratos Árabes Unidos', 'ARE'],
    ['ex República Yugoslava de Macedonia', 'MKD'],
    ['Swazilandia', 'SWZ'],
  ])('%s is %s', (name, code) => {
    expect(codesOf(NAMES_ES, name)).toEqual([code]);
  });
});

describe('a Russian name finds its state', () => {
  test.each([
    ['Нигер', 'NER'],
    ['Нигерия', 'NGA'],
    ['Гвинея', 'GIN'],
    ['Гвинея-Бисау', 'GNB'],
    ['Конго', 'COG'],
    ['Заир', 'COD'],
    ['Доминика', 'DMA'],
    ['Доминиканская Республика', 'DOM'],
    ['Республика Корея', 'KOR'],
    ['Корейская Народно-Демократическая Республика', 'PRK'],
    ['Объединённые Арабские Эмираты', 'ARE'],
    ['Объединенная Арабская Республика', 'EGY'],
    ['Федеративная Республика Германии', 'DEU'],
    ['Германская Демократическая Республика', 'DDR'],
    ['Йеменская Арабская Республика', 'YEM'],
    ['Демократический Йемен', 'YMD'],
    ['Белорусская Советская Социалистическая Республика', 'BLR'],
    ['Союз Советских Социалистических Республик', 'SUN'],
    ['Мавритания', 'MRT'],
    ['Маврикий', 'MUS'],
    ['Верхняя Вольта', 'BFA'],
    ['Нидерланды (Королевство)', 'NLD'],
  ])('%s is %s', (name, code) => {
    expect(codesOf(NAMES_RU, name)).toEqual([code]);
  });
});

function codesOf(table: StateNameTable, name: string): string[] {
  return allNames(table)
    .filter((entry) => fold(entry.name) === fold(name))
    .map(({ code }) => code);
}

function allNames(table: StateNameTable): { code: string; name: string }[] {
  return Object.entries(table).flatMap(([code, naming]) => namesOf(naming).map((name) => ({ code, name })));
}

function namesOf({ short, formal, variants = [] }: StateNaming): string[] {
  return [short, ...(formal === undefined ? [] : [formal]), ...variants];
}

function fold(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
