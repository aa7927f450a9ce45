import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorkshop, type Workshop } from './commandLine.ts';
import { makeCouncil, writePackage } from './councilPackage.ts';

const HRC = join(import.meta.dirname, '../../public/data/hrc-2022-2023');
const DISPUTED = 'rollcall: 1 recorded vote left out as disputed; --disputed include counts them.\n';

let workshop: Workshop;
beforeAll(() => {
  workshop = openWorkshop();
  writePackage(workshop, 'data', makeCouncil());
});
afterAll(() => workshop.remove());

async function readJson(...argv: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const { out } = await workshop.run(...argv, '--format', 'json');
  return JSON.parse(out);
}

async function refusalOf(...argv: readonly string[]) {
  const { code, out, err } = await workshop.run(...argv);
  return { code, out, first: err.split('\n')[0] };
}

describe('cohesion', () => {
  test('writes the groups with members, then one’s own, period by period', async () => {
    const { code, out, err } = await workshop.run(
      'cohesion',
      'data',
      '--by',
      'session',
      '--group',
      'Two: chn, GBR',
    );
    expect([code, err]).toEqual([0, DISPUTED]);
    expect(out.split('\n').filter((line) => /^(group|WEOG|GRULAC|Two)/.test(line))).toEqual([
      'group,period,rice,rice_n,agreement_index,agreement_index_n,members,body,from,to',
      'GRULAC,49,,0,,0,1,HRC,2022-04-01,2022-04-01',
      'GRULAC,50,,0,,0,1,HRC,2022-07-07,2022-07-08',
      'GRULAC,all,,0,,0,1,,2022-04-01,2022-07-08',
      'WEOG,49,1,2,1,2,2,HRC,2022-04-01,2022-04-01',
      'WEOG,50,1,1,1,1,2,HRC,2022-07-07,2022-07-08',
      'WEOG,all,1,3,1,3,2,,2022-04-01,2022-07-08',
      // No and yes, both yes; yes and no; yes and abstaining: an index of 1/4, 1, 1/4 and 1/4.
      'Two,49,0.5,2,0.625,2,2,HRC,2022-04-01,2022-04-01',
      'Two,50,0,1,0.25,2,2,HRC,2022-07-07,2022-07-08',
      'Two,all,0.3333333333333333,3,0.4375,4,2,,2022-04-01,2022-07-08',
    ]);
  });

  test('divides by year, and not at all unless asked', async () => {
    const periodsOf = async (...options: readonly string[]) =>
      (await readJson('cohesion', 'data', ...options))
        .filter(({ group }) => group === 'WEOG')
        .map(({ period, body }) => [period, body]);
    expect(await periodsOf('--by', 'year')).toEqual([
      ['2022', null],
      ['all', null],
    ]);
    expect(await periodsOf()).toEqual([['all', null]]);
  });

  test.each([
    ['BRICS', '--group is “BRICS”; it is a name, a colon and codes: BRICS:BRA,RUS,IND.'],
    [':CHN,GBR', '--group is “:CHN,GBR”; it is a name'],
    ['WEOG:CHN,GBR', '--group WEOG: there is a group of this name already.'],
    ['One:CHN', '--group One names fewer than two states.'],
    ['Two:CHN,CNH', '--group Two: no state of this data set has the code “CNH”; did you mean CHN (China)?'],
  ])('refuses the group %s', async (group, message) => {
    const { code, first } = await refusalOf('cohesion', 'data', '--group', group);
    expect(code).toBe(2);
    expect(first).toContain(message);
  });

  test('refuses a group named twice, and periods it does not know', async () => {
    const twice = await refusalOf('cohesion', 'data', '--group', 'A:CHN,GBR', '--group', 'A:MEX,GBR');
    expect(twice.first).toContain('--group A: there is a group of this name already.');
    expect((await refusalOf('cohesion', 'data', '--by', 'month')).first).toContain(
      '--by is “month”; it is one of all, session, year.',
    );
  });
});

describe('outcomes', () => {
  test('counts all texts, and measures the votes that count', async () => {
    const [session49, session50, all] = await readJson('outcomes', 'data');
    expect(session49).toMatchObject({
      period: '49',
      body: 'HRC',
      texts: 2,
      adopted_by_vote: 2,
      recorded_votes: 2,
    });
    expect(session50).toEqual({
      ...{ period: '50', body: 'HRC', from: '2022-07-07', to: '2022-07-08', texts: 4 },
      ...{
        adopted_without_vote: 1,
        adopted_by_vote: 2,
        adopted_unanimously: 0,
        adopted_by_unrecorded_vote: 0,
      },
      ...{ rejected: 1, withdrawn: 0, not_considered: 0, unknown: 0, disputed: 1, recorded_votes: 2 },
      // 1-2-1 and 1-0-1: [2 − 1] / 4 and [1 − ½] / 2; in the second only one said yes or no.
      ...{ agreement_index: 0.25, agreement_index_n: 2, rice: 1 / 3, rice_n: 1 },
      ...{ closest_symbol: 'A/HRC/RES/50/1', closest_yes: 1, closest_no: 2, closest_abstain: 1 },
    });
    expect(all).toMatchObject({
      period: 'all',
      body: null,
      texts: 6,
      recorded_votes: 4,
      agreement_index: 0.53125,
    });
  });

  test('has nothing to measure in a period without votes', async () => {
    const rows = await readJson(
      'outcomes',
      'data',
      '--from',
      '2022-07-08',
      '--unanimous',
      'exclude',
      '--by',
      'all',
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      texts: 3,
      recorded_votes: 1,
      rice: null,
      rice_n: 0,
      closest_symbol: 'A/HRC/RES/50/3',
    });
  });

  test('adds up over the sessions of the Council', async () => {
    const rows = await readJson('outcomes', HRC);
    const sum = (name: string) => rows.slice(0, -1).reduce((total, row) => total + Number(row[name]), 0);
    for (const name of ['texts', 'adopted_without_vote', 'adopted_by_vote', 'recorded_votes'])
      expect(sum(name)).toBe(rows.at(-1)?.[name]);
    expect(rows.at(-1)).toMatchObject({ texts: 209, adopted_without_vote: 138, adopted_by_vote: 71 });
  });
});

describe('states', () => {
  test('writes what each member did', async () => {
    const [, , mexico, unitedStates, ...more] = await readJson('states', 'data');
    expect(more).toEqual([]);
    expect(mexico).toMatchObject({
      ...{ state: 'MEX', name: 'Mexico', regional_group: 'GRULAC', held: 4 },
      ...{ in_favour: 2, against: 0, abstaining: 1, not_voting: 1, not_recorded: 0 },
      ...{ participation: 0.75, participation_n: 4, loyalty: null, loyalty_n: 0, loyalty_skipped: 3 },
      ...{ with_outcome: 1, with_outcome_n: 2 },
    });
    // The roster says that it was a member at 50/3, of which there is no record.
    expect(unitedStates).toMatchObject({
      ...{ held: 4, in_favour: 2, against: 1, abstaining: 0, not_voting: 0, not_recorded: 1 },
      ...{ participation: 1, participation_n: 3, loyalty: 1, loyalty_n: 3, loyalty_skipped: 0 },
      ...{ with_outcome: 1, with_outcome_n: 3 },
    });
  });

  test('makes names harmless that a spreadsheet would take for formulas, in CSV alone', async () => {
    const asked = ['map', 'data', '--states', 'FJI,CHN,USA'];
    expect((await workshop.run(...asked)).out).toContain(`FJI,"'=HYPERLINK(""x"")",,,0,0\n`);
    expect((await readJson(...asked))[1]).toMatchObject({ name: '=HYPERLINK("x")' });
  });

  test('keeps to the states named, and says where none was a member', async () => {
    expect((await readJson('states', 'data', '--states', 'usa,CHN')).map(({ state }) => state)).toEqual([
      'CHN',
      'USA',
    ]);
    expect((await workshop.run('states', 'data', '--states', 'FJI')).err).toBe(
      `${DISPUTED}rollcall: no row is left.\n`,
    );
    expect((await refusalOf('states', 'data', '--states', 'XXX')).first).toContain('has the code “XXX”');
  });

  test('leaves empty what a source without absences and outcomes cannot say', async () => {
    const council = makeCouncil();
    const silent = council.votes.filter(({ position }) => position !== 'X');
    const resolutions = council.resolutions.map((text) => ({ ...text, outcome: 'unknown' }) as const);
    writePackage(workshop, 'silent', makeCouncil({ votes: silent, resolutions }));
    const { err } = await workshop.run('states', 'silent');
    expect(err).toContain(
      'votes without a stated outcome are not in with_outcome; --prevailing majority counts them.',
    );
    const [china] = await readJson('states', 'silent');
    expect(china).toMatchObject({
      held: null,
      in_favour: 3,
      not_voting: null,
      participation: null,
      participation_n: 0,
    });
    expect(china).toMatchObject({ with_outcome: null, with_outcome_n: 0 });
    // No beside 3-1; yes beside 4-0, 1-2-1 and 1-0-1.
    const [counted] = await readJson('states', 'silent', '--prevailing', 'majority');
    expect(counted).toMatchObject({ with_outcome: 0.5, with_outcome_n: 4 });
  });
});

describe('map', () => {
  test('lays the anchors level, the first on the left', async () => {
    const rows = await readJson('map', 'data', '--anchors', 'CHN,USA');
    expect(rows.map(({ state }) => state)).toEqual(['CHN', 'GBR', 'MEX', 'USA']);
    const [china, , , unitedStates] = rows;
    expect(Number(china?.x)).toBeLessThan(Number(unitedStates?.x));
    expect(Number(china?.y)).toBeCloseTo(Number(unitedStates?.y), 10);
    expect(new Set(rows.map(({ stress }) => stress)).size).toBe(1);
    expect(rows[0]).toMatchObject({ name: 'China', pairs_left_out: 0 });
  });

  test('has one place alone on a line', async () => {
    const rows = await readJson('map', 'data', '--dimensions', '1');
    expect(rows.map(({ y }) => y)).toEqual([null, null, null, null]);
    expect(Number(rows[0]?.x)).toBeGreaterThan(Number(rows[3]?.x));
  });

  test('puts two states their dissimilarity apart', async () => {
    const apart = async (measure: string) => {
      const [left, right] = await readJson(
        'map',
        'data',
        '--states',
        'CHN,GBR',
        '--measure',
        measure,
        '--anchors',
        'CHN,GBR',
      );
      return Number(right?.x) - Number(left?.x);
    };
    expect(await apart('strict')).toBeCloseTo(1 - 0.25, 10);
    expect(await apart('half-weight')).toBeCloseTo(1 - 0.375, 10);
    expect(await apart('s')).toBeCloseTo((1 + 0.25) / 2, 10);
  });

  test('leaves out pairs with few shared votes, and says which anchors do not turn it', async () => {
    const rows = await readJson('map', 'data', '--min-shared', '4');
    expect(rows.map(({ state, x }) => [state, x === null])).toEqual([
      ['CHN', false],
      ['GBR', false],
      ['MEX', true],
      ['USA', true],
    ]);
    const { err, out } = await workshop.run('map', 'data', '--states', 'FJI,USA');
    expect(err).toContain('USA and CHN are not both in the picture, or in one place; they do not turn it.');
    expect(out).toContain('USA,United States of America,,,,0\n');
  });

  test('shows the blocs of the Council in 2022 and 2023', async () => {
    const rows = await readJson('map', HRC, '--min-shared', '10');
    const place = new Map(rows.map(({ state, x, y }) => [state, { x: Number(x), y: Number(y) }]));
    const distance = (a: string, b: string) => {
      const [from, to] = [place.get(a), place.get(b)];
      return from && to ? Math.hypot(from.x - to.x, from.y - to.y) : Number.NaN;
    };
    for (const state of ['DEU', 'NLD', 'LUX', 'FIN', 'BEL']) expect(distance('FRA', state)).toBeLessThan(0.1);
    for (const state of ['BOL', 'CUB']) expect(distance('CHN', state)).toBeLessThan(0.1);
    expect(distance('FRA', 'CHN')).toBeGreaterThan(0.8);
    for (const bloc of ['FRA', 'USA', 'CHN', 'CUB']) {
      expect(distance('MEX', bloc)).toBeGreaterThan(0.2);
      expect(distance('MEX', bloc)).toBeLessThan(0.8);
    }
  });

  test.each([
    [['--anchors', 'USA'], '--anchors names two states: USA,CHN.'],
    [['--anchors', 'USA,CHN,MEX'], '--anchors names two states: USA,CHN.'],
    [['--anchors', 'USA,CHM'], 'has the code “CHM”; did you mean CHN (China)?'],
    [['--dimensions', '3'], '--dimensions is “3”; it is one of 2, 1.'],
  ])('refuses %j', async (options, message) => {
    const { code, out, first } = await refusalOf('map', 'data', ...options);
    expect([code, out]).toEqual([2, '']);
    expect(first).toContain(message);
  });
});
