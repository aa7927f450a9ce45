import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/data/csv.ts';
import { openWorkshop, type Workshop } from './commandLine.ts';
import { makeCouncil, writePackage } from './councilPackage.ts';

const HRC = join(import.meta.dirname, '../../public/data/hrc-2022-2023');
const HEADER = 'state_a,state_b,measure,value,shared,low,high,yy,ya,yn,ay,aa,an,ny,na,nn,note';
const CELLS = HEADER.split(',').slice(7, 16);

let workshop: Workshop;
beforeAll(() => {
  workshop = openWorkshop();
  writePackage(workshop, 'data', makeCouncil());
});
afterAll(() => workshop.remove());

const agree = (...options: readonly string[]) => workshop.run('agreement', 'data', ...options);

/** The rows of a table as written, as one object each. */
async function readRows(...argv: readonly string[]) {
  const { out } = await workshop.run(...argv);
  const { header, rows } = parseCsv(out);
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

describe('agreement', () => {
  test('writes one row per pair in the order of codes, and says what is left out', async () => {
    expect(await agree('--measure', 'half-weight')).toEqual({
      code: 0,
      out: `${HEADER}
CHN,GBR,half-weight,0.375,4,,,1,1,1,0,0,0,1,0,0,
CHN,MEX,half-weight,0.5,3,,,1,1,0,0,0,0,1,0,0,
CHN,USA,half-weight,0.3333333333333333,3,,,1,0,1,0,0,0,1,0,0,
GBR,MEX,half-weight,0.8333333333333334,3,,,2,0,0,0,0,0,0,1,0,
GBR,USA,half-weight,1,3,,,2,0,0,0,0,0,0,0,1,
MEX,USA,half-weight,0.8333333333333334,3,,,2,0,0,0,0,1,0,0,0,
`,
      err: 'rollcall: 1 recorded vote left out as disputed; --disputed include counts them.\n',
    });
  });

  test('gives strict agreement and coincidence their interval', async () => {
    // Wilson's formula at z² = 3.8414588207: 2 of 3, and 1 of 3 (yes or no in 49/1, 49/2 and 50/1).
    const [strict] = await readRows('agreement', 'data', '--states', 'GBR,MEX');
    expect(strict).toMatchObject({ value: '0.6666666666666666', shared: '3' });
    expect(Number(strict?.low)).toBeCloseTo(0.20766, 5);
    expect(Number(strict?.high)).toBeCloseTo(0.938508, 5);
    const [coincidence] = await readRows(
      'agreement',
      'data',
      '--states',
      'CHN,GBR',
      '--measure',
      'coincidence',
    );
    expect(coincidence).toMatchObject({ value: '0.3333333333333333', shared: '4' });
    expect(Number(coincidence?.low)).toBeCloseTo(0.061492, 5);
    expect(Number(coincidence?.high)).toBeCloseTo(0.79234, 5);
  });

  test.each([
    ['strict', '0.25'],
    ['half-weight', '0.375'],
    ['coincidence', '0.3333333333333333'],
    // p_o = 1/4; the marginals 3-0-1 and 2-1-1 of 4 give p_e = 7/16, pooled 5-1-2 of 8 give 30/64.
    ['kappa', String((1 / 4 - 7 / 16) / (1 - 7 / 16))],
    ['pi', String((1 / 4 - 30 / 64) / (1 - 30 / 64))],
    ['s', '-0.25'],
  ])('computes %s', async (measure, value) => {
    const [row] = await readRows('agreement', 'data', '--states', 'CHN,GBR', '--measure', measure);
    expect(Number(row?.value)).toBeCloseTo(Number(value), 12);
    expect(row?.measure).toBe(measure);
  });

  test('writes JSON with null where there is nothing', async () => {
    const { out } = await agree('--states', 'fji,usa', '--min-shared', '0', '--format', 'json');
    expect(JSON.parse(out)).toEqual([
      {
        ...{
          state_a: 'FJI',
          state_b: 'USA',
          measure: 'strict',
          value: null,
          shared: 0,
          low: null,
          high: null,
        },
        ...Object.fromEntries(CELLS.map((cell) => [cell, 0])),
        note: 'no shared votes',
      },
    ]);
  });

  test('says why a value is undefined', async () => {
    const kappa = await readRows(
      'agreement',
      'data',
      '--session',
      '49',
      '--unanimous',
      'exclude',
      '--measure',
      'kappa',
    );
    expect(kappa.map(({ state_a, state_b, value, note }) => [state_a, state_b, value, note])).toEqual([
      ['CHN', 'GBR', '0', ''],
      ['CHN', 'MEX', '0', ''],
      ['CHN', 'USA', '0', ''],
      ['GBR', 'MEX', '', 'undefined: both took one and the same position throughout'],
      ['GBR', 'USA', '', 'undefined: both took one and the same position throughout'],
      ['MEX', 'USA', '', 'undefined: both took one and the same position throughout'],
    ]);
    const coincidence = await readRows('agreement', 'data', '--session', '50', '--measure', 'coincidence');
    expect(coincidence[1]).toMatchObject({
      state_b: 'MEX',
      value: '',
      shared: '1',
      note: 'undefined: in no shared vote did both say yes or no',
    });
  });

  test.each([
    [['--session', '49'], '2'],
    [['--session', '49,50'], '3'],
    [['--session', '49', '--session', '50'], '3'],
    [['--body', 'hrc'], '3'],
    [['--body', 'GA,HRC'], '3'],
    [['--subject', 'Justice'], '1'],
    [['--subject', 'justice,international-order'], '2'],
    [['--subject', 'trade, debt'], '1'],
    [['--from', '2022-04-02'], '1'],
    [['--to', '2022-04-01'], '2'],
    [['--from', '2022-04-01', '--to', '2022-07-07'], '3'],
    [['--unanimous', 'exclude'], '2'],
    [['--disputed', 'include'], '4'],
  ])('counts the votes that %j selects', async (options, shared) => {
    const [row] = await readRows('agreement', 'data', '--states', 'GBR,USA', ...options);
    expect(row?.shared).toBe(shared);
  });

  test('lists pairs with the shared votes asked for, those without any too', async () => {
    const pairsWith = async (...options: readonly string[]) =>
      (await readRows('agreement', 'data', ...options)).map(
        ({ state_a, state_b }) => `${state_a}-${state_b}`,
      );
    expect(await pairsWith('--min-shared', '4')).toEqual(['CHN-GBR']);
    const of503 = ['--from', '2022-07-08', '--states', 'CHN,MEX,GBR'];
    expect(await pairsWith(...of503)).toEqual(['CHN-GBR']);
    expect(await pairsWith(...of503, '--min-shared', '0')).toEqual(['CHN-GBR', 'CHN-MEX', 'GBR-MEX']);
  });

  test('answers an empty selection with the header alone, and says why', async () => {
    expect(await agree('--session', '48', '--subject', 'Debt')).toEqual({
      code: 0,
      out: `${HEADER}\n`,
      err: [
        'rollcall: no text has the session “48”; there are 49, 50.',
        'rollcall: no text has the subject “Debt”; there are Trade, debt, country-situations, international-order, justice.',
        'rollcall: none of the 5 recorded votes of the data set is selected.',
        'rollcall: no row is left.',
        '',
      ].join('\n'),
    });
    expect((await agree('--session', '48', '--format', 'json')).out).toBe('[\n]\n');
  });

  test.each([
    [
      ['--measure', 'rice'],
      '--measure is “rice”; it is one of strict, half-weight, coincidence, kappa, pi, s.',
    ],
    [['--from', '2022'], '--from is “2022”; it is a day as year-month-day: 2022-06-13.'],
    [['--to', '2022-02-30'], '--to is “2022-02-30”; it is a day'],
    [['--from', '2023-01-01', '--to', '2022-01-01'], '--from 2023-01-01 is after --to 2022-01-01.'],
    [['--min-shared=-1'], '--min-shared is “-1”; it is a whole number from 0 up.'],
    [
      ['--min-shared', '-1'],
      '--min-shared has no value; one that begins with a dash is given as --min-shared=-….',
    ],
    [['--unanimous', 'no'], '--unanimous is “no”; it is one of include, exclude.'],
    [['--format', 'xml'], '--format is “xml”; it is one of csv, json.'],
    [['--body', 'ECOSOC'], '--body is “ECOSOC”; it is one of HRC, CHR, GA, SC.'],
    [['--session', ' '], '--session is blank.'],
    [['--subject', ''], '--subject is blank.'],
    [['--states', ','], '--states is blank.'],
    [['--states', 'USA'], '--states names fewer than two states.'],
    [['--states', 'USA,UK'], 'has the code “UK”; did you mean GBR (United Kingdom of Great Britain'],
    [['--states', 'USA,Mexico'], 'has the code “Mexico”; did you mean MEX (Mexico)?'],
    [['--states', 'USA,CHX'], 'has the code “CHX”; did you mean CHN (China)?'],
    [['--states', 'USA,QQQQ'], 'has the code “QQQQ”; states.csv lists the codes.'],
    [['--by', 'year'], "Unknown option '--by'."],
    [['--measure', 's', '--measure', 'pi'], '--measure is given twice.'],
    [['more'], 'name one DIR.'],
  ])('refuses %j', async (options, message) => {
    const { code, out, err } = await agree(...options);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).toContain('More: npm run --silent rollcall -- agreement --help');
  });

  test('says of an unknown state nothing besides', async () => {
    const { err } = await agree('--states', 'USA,QQQQ');
    expect(err).not.toContain('fewer than two');
  });

  test('says everything that is wrong at once', async () => {
    const { err } = await agree('--measure', 'rice', '--from', '2022');
    expect(err).toContain('--from is “2022”');
    expect(err).toContain('--measure is “rice”');
  });

  test('refuses what is no data set', async () => {
    workshop.write('other/readme.txt', 'nothing');
    workshop.write('torn/datapackage.json', '{');
    writePackage(workshop, 'halved', makeCouncil());
    workshop.write('halved/votes.csv', Uint8Array.of(0xff, 0xfe));
    const refusal = async (...argv: readonly string[]) => {
      const { code, err } = await workshop.run('agreement', ...argv);
      return [code, err.split('\n')[0]];
    };
    expect(await refusal()).toEqual([2, 'rollcall: name one DIR.']);
    expect(await refusal('nowhere')).toEqual([2, 'rollcall: there is no folder nowhere.']);
    expect(await refusal('other')).toEqual([
      2,
      'rollcall: other has no datapackage.json; it is not a data set.',
    ]);
    expect(await refusal('torn')).toEqual([2, 'rollcall: torn: datapackage.json: is not JSON.']);
    expect(await refusal('halved')).toEqual([2, 'rollcall: halved: votes.csv: is not in UTF-8.']);
  });

  test('leaves out rows that cannot be used, and says how many', async () => {
    writePackage(workshop, 'broken', makeCouncil());
    const break_ = (file: string, from: string, to: string) => {
      const text = workshop.read(`broken/${file}`);
      expect(text).toContain(from);
      workshop.write(`broken/${file}`, text.replace(from, to));
    };
    break_('resolutions.csv', '49/2,,resolution,2022-04-01', '49/2,,resolution,1 April');
    break_('votes.csv', 'A-HRC-RES-49-1,GBR,Y', 'A-HRC-RES-49-1,GBR,yes');
    break_('votes.csv', 'A-HRC-RES-49-1,MEX,Y', 'A-HRC-RES-49-1,USA,N');
    const { code, out, err } = await workshop.run(
      'agreement',
      'broken',
      '--measure',
      's',
      '--states',
      'CHN,USA,GBR',
    );
    expect(code).toBe(0);
    expect(err).toContain(
      'broken has 7 faults; 1 row of resolutions.csv and 6 rows of votes.csv left out. “check” names them.',
    );
    expect(out).toBe(`${HEADER}
CHN,GBR,s,-0.5,2,,,0,1,1,0,0,0,0,0,0,
CHN,USA,s,0,2,,,0,0,1,0,0,0,0,0,1,
GBR,USA,s,1,1,,,0,0,0,0,0,0,0,0,1,
`);
  });
});

describe('agreement of the Council in 2022 and 2023', () => {
  /** The positions of two states by resolution, read off the file line by line. */
  const votes = readFileSync(join(HRC, 'votes.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
  const disputed = new Set(
    parseCsv(readFileSync(join(HRC, 'resolutions.csv'), 'utf8'))
      .rows.filter((row) => row.includes('disputed'))
      .map(([id]) => id),
  );

  test.each([
    ['CHN', 'MEX'],
    ['FRA', 'UKR'],
    ['CUB', 'RUS'],
  ])('is what plain lines count for %s and %s', async (a, b) => {
    const positions = (state: string) =>
      new Map(
        votes
          .filter(([id, code]) => code === state && !disputed.has(id))
          .map(([id, , position]) => [id, position]),
      );
    const [ofA, ofB] = [positions(a), positions(b)];
    const counts = CELLS.map((cell) => {
      const [first, second] = cell.toUpperCase();
      return [...ofA].filter(([id, position]) => position === first && ofB.get(id) === second).length;
    });
    const shared = counts.reduce((sum, count) => sum + count, 0);
    const same = (counts[0] ?? 0) + (counts[4] ?? 0) + (counts[8] ?? 0);
    const [row] = await readRows('agreement', HRC, '--states', `${a},${b}`);
    expect(CELLS.map((cell) => Number(row?.[cell]))).toEqual(counts);
    expect(shared).toBeGreaterThan(10);
    expect(row).toMatchObject({ shared: String(shared), value: String(same / shared) });
  });

  test('adds up over sessions, cell by cell', async () => {
    const total = (rows: Awaited<ReturnType<typeof readRows>>) => {
      const sums = new Map<string, number>();
      for (const row of rows) {
        for (const cell of CELLS) {
          const key = `${row.state_a} ${row.state_b} ${cell}`;
          sums.set(key, (sums.get(key) ?? 0) + Number(row[cell]));
        }
      }
      return sums;
    };
    const parts = [];
    for (const sessions of ['49', '50,51,S-34', '52,S-35', '53', '54,S-36'])
      parts.push(...(await readRows('agreement', HRC, '--session', sessions)));
    const whole = total(await readRows('agreement', HRC));
    expect(total(parts)).toEqual(whole);
    expect(whole.size).toBeGreaterThan(10_000);
  });
});
