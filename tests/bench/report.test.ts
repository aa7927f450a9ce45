import { describe, expect, test } from 'vitest';
import { formatJson, formatTable } from '../../bench/report.ts';

const RESULTS = [
  { name: 'all pairs', oursMs: 2.5, baseline: 'naive loop', baselineMs: 800, ratio: 320 },
  { name: 'read', oursMs: 40, baseline: 'parser alone', baselineMs: 30, ratio: 0.75 },
];

describe('formatJson', () => {
  test('is one object with the fixed names', () => {
    expect(JSON.parse(formatJson(RESULTS))).toEqual({
      results: [
        { name: 'all pairs', ours_ms: 2.5, baseline: 'naive loop', baseline_ms: 800, ratio: 320 },
        { name: 'read', ours_ms: 40, baseline: 'parser alone', baseline_ms: 30, ratio: 0.75 },
      ],
    });
  });
});

describe('formatTable', () => {
  test('has a heading and a line for each result, columns in line', () => {
    expect(formatTable(RESULTS).split('\n')).toEqual([
      'what       ours, ms  baseline      baseline, ms  times faster',
      'all pairs      2.50  naive loop             800           320',
      'read           40.0  parser alone          30.0         0.750',
    ]);
  });
});
