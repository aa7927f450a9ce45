import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/core/parse/parseDocument.ts';
import type { DocumentReading } from '../../../src/core/parse/parsedDocument.ts';
import { STATE_NAMES } from '../../../src/core/state/names/all.ts';
import { createNameResolver } from '../../../src/core/state/resolveName.ts';
import { countTally } from '../../../src/core/tally.ts';

const folder = join(process.env.ROLLCALL_SHARED ?? '../shared', 'documents');
const isHere = existsSync(folder);
const resolver = createNameResolver(STATE_NAMES);

function readAll(language: string): readonly DocumentReading[] {
  if (!isHere) return [];
  return readdirSync(join(folder, language))
    .sort()
    .map((file) => parseDocument(readFileSync(join(folder, language, file), 'utf8'), file, resolver));
}

describe.skipIf(!isHere)(
  `the documents of 2022 and 2023 (needs ${folder}; ROLLCALL_SHARED says where)`,
  () => {
    const readings = readAll('en');
    const documents = readings.flatMap(({ document }) => document ?? []);

    test('are 209 resolutions with symbol, title, date and meeting', () => {
      expect(new Set(documents.map(({ symbol }) => symbol)).size).toBe(209);
      for (const document of documents) {
        expect(document.source).toBe(`${document.symbol.replaceAll('/', '-')}.en.txt`);
        expect(document.language).toBe('en');
        expect(document.title).toMatch(/^\S.{7,}\S$/);
        expect(document.date).toMatch(/^202[23]-/);
        expect(document.meeting).toBeGreaterThan(0);
      }
    });

    test('were adopted 138 times without a vote and 71 times by a recorded vote', () => {
      expect(documents.filter(({ outcome }) => outcome === 'adopted_without_vote')).toHaveLength(138);
      expect(documents.filter(({ outcome }) => outcome === 'adopted_by_vote')).toHaveLength(71);
    });

    test('have lists that equal their tallies, with every name resolved', () => {
      for (const { outcome, declared, listed } of documents) {
        if (outcome !== 'adopted_by_vote') {
          expect([declared, listed]).toEqual([undefined, undefined]);
          continue;
        }
        expect(listed?.filter(({ code }) => code === undefined)).toEqual([]);
        expect(countTally((listed ?? []).map(({ position }) => position))).toEqual(declared);
      }
    });

    test('have one problem: Kazakstan in 49/6', () => {
      expect(readings.flatMap(({ problems }) => problems)).toEqual([
        {
          source: 'A-HRC-RES-49-6.en.txt',
          line: 5,
          resolutionId: 'A-HRC-RES-49-6',
          kind: 'misspelt_name',
          message:
            '“Kazakstan”, listed in favour, is no name of a state. It was read as “Kazakhstan” (KAZ), the only name so near.',
        },
      ]);
    });
  },
);

describe.skipIf(!isHere)(`the whole Chinese documents (needs ${folder}; ROLLCALL_SHARED says where)`, () => {
  const readings = readAll('zh');
  const documents = readings.flatMap(({ document }) => document ?? []);

  test('give symbol, title, agenda item, date, meeting and outcome', () => {
    const rows = documents.map(({ symbol, title, agendaItem, date, meeting, outcome }) =>
      [symbol, title, agendaItem, date, meeting, outcome].join(' | '),
    );
    expect(rows).toEqual([
      'A/HRC/RES/50/4 | 加强人权领域的国际合作 | 3 | 2022-07-07 | 39 | adopted_by_vote',
      'A/HRC/RES/51/12 | 地方政府与人权 | 3 | 2022-10-06 | 41 | adopted_without_vote',
      'A/HRC/RES/51/5 | 善治对促进和保护人权的作用 | 3 | 2022-10-06 | 40 | adopted_without_vote',
      'A/HRC/RES/52/8 | 通过透明、负责、高效地提供公共服务促进人权和可持续发展目标 | 3 | 2023-04-03 | 55 | adopted_without_vote',
      'A/HRC/RES/54/28 | 加强人权领域的技术合作和能力建设 | 10 | 2023-10-12 | 48 | adopted_without_vote',
    ]);
  });

  test('have no problem', () => {
    expect(readings.flatMap(({ problems }) => problems)).toEqual([]);
  });

  test('give 50/4 the positions that the English document gives', () => {
    const chinese = documents.find(({ symbol }) => symbol === 'A/HRC/RES/50/4');
    const english = readAll('en').find(({ document }) => document?.symbol === 'A/HRC/RES/50/4')?.document;
    const positions = (listed: typeof chinese) =>
      (listed?.listed ?? []).map(({ code, position }) => `${code} ${position}`).sort();
    expect(chinese?.declared).toEqual({ yes: 29, no: 16, abstain: 2 });
    expect(positions(chinese)).toEqual(positions(english));
    expect(positions(chinese)).toHaveLength(47);
  });

  test('recall what their paragraphs recall, and neither what they merely mention nor other organs', () => {
    const recalls = Object.fromEntries(documents.map((document) => [document.symbol, document.recalls]));
    expect(recalls).toEqual({
      'A/HRC/RES/50/4': [
        'A/HRC/RES/46/14',
        'A/HRC/RES/47/9',
        'A/HRC/RES/49/25',
        'A/HRC/RES/6/17',
        'A/RES/33/134',
        'A/RES/41/128',
        'A/RES/48/141',
        'A/RES/60/251',
        'A/RES/69/313',
        'A/RES/70/1',
        'A/RES/74/270',
        'A/RES/74/274',
        'A/RES/74/306',
        'A/RES/74/307',
        'A/RES/76/159',
        'A/RES/76/164',
        'A/RES/76/175',
      ],
      'A/HRC/RES/51/12': [
        'A/HRC/RES/24/2',
        'A/HRC/RES/27/4',
        'A/HRC/RES/33/8',
        'A/HRC/RES/39/7',
        'A/HRC/RES/45/7',
        'A/RES/70/1',
        'A/RES/71/256',
        'A/RES/76/6',
      ],
      'A/HRC/RES/51/5': [
        'A/HRC/RES/19/20',
        'A/HRC/RES/25/8',
        'A/HRC/RES/31/14',
        'A/HRC/RES/37/6',
        'A/HRC/RES/45/9',
        'A/HRC/RES/7/11',
        'A/RES/70/1',
      ],
      'A/HRC/RES/52/8': ['A/HRC/RES/37/7', 'A/RES/69/313', 'A/RES/70/1'],
      'A/HRC/RES/54/28': [
        'A/HRC/RES/16/21',
        'A/HRC/RES/5/1',
        'A/HRC/RES/5/2',
        'A/HRC/RES/51/33',
        'A/RES/60/251',
        'A/RES/70/1',
      ],
    });
  });
});
