import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorkshop, type Workshop } from './commandLine.ts';

const VOTES = [
  'symbol,body,date,state,vote',
  'A/RES/35/1,GA,1980-12-01,USSR,no',
  'A/RES/35/1,GA,1980-12-01,Cuba,no',
  'A/RES/60/1,GA,2005-12-01,Russian Federation,yes',
  'A/RES/60/1,GA,2005-12-01,Cuba,yes',
].join('\n');

let workshop: Workshop;
beforeAll(async () => {
  workshop = openWorkshop();
  workshop.write('votes.csv', VOTES);
  await workshop.run('ingest', '--out', 'data', 'votes.csv');
});
afterAll(() => workshop.remove());

async function sharedVotes(...options: readonly string[]) {
  const { out } = await workshop.run('agreement', 'data', '--format', 'json', ...options);
  const rows: readonly Record<string, unknown>[] = JSON.parse(out);
  return rows.map(({ state_a, state_b, shared }) => `${state_a} ${state_b} ${shared}`);
}

describe('lines of states that ended', () => {
  test('are lines of their own unless they are joined', async () => {
    expect(await sharedVotes()).toEqual(['CUB RUS 1', 'CUB SUN 1']);
    expect(await sharedVotes('--join', 'SUN-RUS')).toEqual(['CUB RUS 2']);
  });

  test('are refused where nobody knows them, and two for one state', async () => {
    const refusal = async (join: string) => {
      const { code, err } = await workshop.run('agreement', 'data', '--join', join);
      return [code, err];
    };
    expect(await refusal('RUS-SUN')).toEqual([
      2,
      expect.stringContaining('--join is “RUS-SUN”; it is one of'),
    ]);
    expect(await refusal('CSK-CZE,CSK-SVK')).toEqual([2, expect.stringContaining('for two others')]);
  });

  test('of which the data set has nothing are said', async () => {
    const { err } = await workshop.run('agreement', 'data', '--join', 'YUG-SRB');
    expect(err).toContain('the data set has no votes for --join YUG-SRB.');
  });
});
