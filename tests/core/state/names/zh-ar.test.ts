import { describe, expect, test } from 'vitest';
import { NAMES_AR } from '../../../../src/core/state/names/ar.ts';
import { NAMES_ZH } from '../../../../src/core/state/names/zh.ts';
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

/** The three lists of A/HRC/RES/50/4 as its Chinese document has them. */
const LISTS_50_4 = {
  inFavour:
    '阿根廷、贝宁、多民族玻利维亚国、喀麦隆、中国、科特迪瓦、古巴、厄立特里亚、加蓬、冈比亚、洪都拉斯、印度、印度尼西亚、哈萨克斯坦、利比亚、马拉维、马来西亚、毛里塔尼亚、纳米比亚、尼泊尔、巴基斯坦、巴拉圭、卡塔尔、塞内加尔、索马里、苏丹、阿拉伯联合酋长国、乌兹别克斯坦、委内瑞拉玻利瓦尔共和国',
  against:
    '亚美尼亚、捷克、芬兰、法国、德国、日本、立陶宛、卢森堡、马绍尔群岛、黑山、荷兰、波兰、大韩民国、乌克兰、大不列颠及北爱尔兰联合王国、美利坚合众国',
  abstaining: '巴西、墨西哥',
};

const TRICKY_ZH: readonly [string, string][] = [
  ['刚果', 'COG'],
  ['刚果民主共和国', 'COD'],
  ['扎伊尔', 'COD'],
  ['尼日尔', 'NER'],
  ['尼日利亚', 'NGA'],
  ['多米尼克', 'DMA'],
  ['多米尼加', 'DOM'],
  ['德意志联邦共和国', 'DEU'],
  ['德意志民主共和国', 'DDR'],
  ['阿拉伯也门共和国', 'YEM'],
  ['民主也门', 'YMD'],
  ['前南斯拉夫的马其顿共和国', 'MKD'],
  ['南斯拉夫', 'YUG'],
  ['朝鲜', 'PRK'],
  ['阿拉伯联合共和国', 'EGY'],
];

const TRICKY_AR: readonly [string, string][] = [
  ['الكونغو', 'COG'],
  ['جمهورية الكونغو الديمقراطية', 'COD'],
  ['النيجر', 'NER'],
  ['نيجيريا', 'NGA'],
  ['دومينيكا', 'DMA'],
  ['الجمهورية الدومينيكية', 'DOM'],
  ['غينيا', 'GIN'],
  ['غيانا', 'GUY'],
  ['بوليفيا (دولة - المتعددة القوميات)', 'BOL'],
  ['المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية', 'GBR'],
  ['جمهورية كوريا', 'KOR'],
  ['جمهورية كوريا الشعبية الديمقراطية', 'PRK'],
  ['الجمهورية العربية اليمنية', 'YEM'],
  ['اليمن الديمقراطية', 'YMD'],
  ['بنن', 'BEN'],
];

function namesOf({ short, formal, variants = [] }: StateNaming): readonly string[] {
  return [short, ...(formal === undefined ? [] : [formal]), ...variants];
}

/** Letters only, with those of one sound made one: coarser than any reading of a document should need. */
function lettersOf(name: string): string {
  const letters = name
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/[^\p{L}]|\u0640/gu, '');
  return letters.replaceAll('ى', 'ي').replaceAll('ة', 'ه').toLowerCase();
}

function codesByLetters(table: StateNameTable): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const [code, naming] of Object.entries(table)) {
    for (const letters of new Set(namesOf(naming).map(lettersOf))) {
      codes.set(letters, [...(codes.get(letters) ?? []), code]);
    }
  }
  return codes;
}

describe.each([
  { language: 'Chinese', table: NAMES_ZH, tricky: TRICKY_ZH },
  { language: 'Arabic', table: NAMES_AR, tricky: TRICKY_AR },
])('names in $language', ({ table, tricky }) => {
  const codes = codesByLetters(table);

  test('cover every member, the observers, the other states and the retired codes, in order', () => {
    expect(MEMBERS).toHaveLength(193);
    expect(Object.keys(table)).toEqual([...MEMBERS, ...OBSERVERS, ...OTHERS, ...RETIRED].sort());
  });

  test('belong to one state each, even by their letters alone', () => {
    expect([...codes].filter(([, owners]) => owners.length > 1)).toEqual([]);
  });

  test('are not written twice in one entry', () => {
    const doubled = Object.values(table)
      .map(namesOf)
      .filter((names) => new Set(names).size < names.length);
    expect(doubled).toEqual([]);
  });

  test('stand in compatibility form, without vowel marks, tatweel or space at an end', () => {
    const names = Object.values(table).flatMap(namesOf);
    expect(names.filter((name) => name !== name.normalize('NFKC').trim())).toEqual([]);
    expect(names.filter((name) => name === '' || /\p{M}|\u0640|\s\s/u.test(name))).toEqual([]);
  });

  test.each(tricky)('%s is %s', (name, code) => {
    expect(codes.get(lettersOf(name))).toEqual([code]);
  });
});

describe('short names in Chinese', () => {
  const shorts = new Set(Object.values(NAMES_ZH).map(({ short }) => short));

  test.each(Object.entries(LISTS_50_4))('are those of resolution 50/4, %s', (_, list) => {
    expect(list.split('、').filter((name) => !shorts.has(name))).toEqual([]);
  });

  test('of resolution 50/4 are 29, 16 and 2', () => {
    const counts = Object.values(LISTS_50_4).map((list) => list.split('、').length);
    expect(counts).toEqual([29, 16, 2]);
  });
});
