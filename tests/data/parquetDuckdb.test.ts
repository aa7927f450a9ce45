import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPackageFiles } from '../../src/cli/packageFolder.ts';
import { writeFolder } from '../../src/cli/writeFolder.ts';
import type { DataSet } from '../../src/core/dataSet.ts';
import { decodePackage } from '../../src/core/package/decodePackage.ts';
import { POSITIONS } from '../../src/core/position.ts';
import { formatPackage } from '../../src/data/formatPackage.ts';
import { openWorkshop, type Workshop } from '../cli/commandLine.ts';
import { makeDataSet, makeResolution, makeState } from '../support/makeData.ts';

const QUERY = readFileSync(new URL('../../docs/agreement.sql', import.meta.url), 'utf8');
const SHIPPED = new URL('../../public/data/hrc-2022-2023', import.meta.url);

describe('the published query in DuckDB', { timeout: 60_000 }, () => {
  let workshop: Workshop;
  beforeEach(() => {
    workshop = openWorkshop();
  });
  afterEach(() => workshop.remove());

  /** The pairs by the command line, from CSV. */
  const ours = async () => {
    const { out } = await workshop.run('agreement', 'data', '--format', 'json');
    const rows: readonly Record<string, unknown>[] = JSON.parse(out);
    return rows.map((row) => [row.state_a, row.state_b, row.shared, row.value]);
  };

  /** The pairs by the query, from Parquet: the CSV is gone. */
  const theirs = async () => {
    for (const name of ['votes', 'resolutions']) rmSync(join(workshop.folder, 'data', `${name}.csv`));
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    try {
      for (const name of ['votes', 'resolutions']) {
        const file = join(workshop.folder, 'data', `${name}.parquet`).replaceAll("'", "''");
        await connection.run(`create view ${name} as select * from '${file}'`);
      }
      const rows = (await connection.runAndReadAll(QUERY)).getRowObjectsJS();
      return rows.map((row) => [row.state_a, row.state_b, Number(row.shared), row.value]);
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  };

  const write = (dataSet: DataSet) => writeFolder(join(workshop.folder, 'data'), formatPackage(dataSet, 0));

  test('gives our agreement and our n for every pair of the shipped set', async () => {
    cpSync(SHIPPED, join(workshop.folder, 'shipped'), { recursive: true });
    const { content } = await readPackageFiles(join(workshop.folder, 'shipped'));
    if (content === undefined) throw new Error('the shipped set cannot be read');
    write(decodePackage(content).dataSet);
    const pairs = await ours();
    expect(pairs.length).toBeGreaterThan(1500);
    expect(await theirs()).toEqual(pairs);
  });

  test('gives the same where votes are disputed, absent, blank, or of few states', async () => {
    write(makeAssembly());
    const pairs = await ours();
    expect(pairs).toHaveLength((40 * 39) / 2);
    expect(new Set(pairs.map(([, , shared]) => shared)).size).toBeGreaterThan(20);
    expect(await theirs()).toEqual(pairs);
  });
});

/** 300 votes of up to 40 states, every position in them, one record in seven disputed. */
function makeAssembly(): DataSet {
  const states = Array.from({ length: 40 }, (_, index) =>
    makeState(`Q${String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26))}`, `State ${index}`),
  );
  const resolutions = Array.from({ length: 300 }, (_, index) =>
    makeResolution({ symbol: `A/RES/60/${index + 1}`, status: index % 7 === 3 ? 'disputed' : 'ok' }),
  );
  const draw = createDraws(7);
  const votes = resolutions.flatMap(({ id }) =>
    states.flatMap(({ code }, index) =>
      draw(10) < 2 + (index % 5)
        ? []
        : [{ resolutionId: id, state: code, position: POSITIONS[draw(5)] ?? 'Y', basis: 'listed' as const }],
    ),
  );
  return makeDataSet({ resolutions, votes, states });
}

/** Whole numbers below a limit, the same ones every time. */
function createDraws(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
