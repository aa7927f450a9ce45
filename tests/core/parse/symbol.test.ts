import { expect, test } from 'vitest';
import { parseSymbol, symbolOf } from '../../../src/core/parse/symbol.ts';

test.each([
  ['A/HRC/RES/50/4', 'HRC', '50', 'resolution', '50/4'],
  ['A/HRC/RES/S-34/1', 'HRC', 'S-34', 'resolution', 'S-34/1'],
  ['A/HRC/DEC/50/101', 'HRC', '50', 'decision', '50/101'],
  ['E/CN.4/RES/2005/83', 'CHR', '61', 'resolution', '2005/83'],
  ['E/CN.4/RES/1992/S-1/1', 'CHR', 'S-1', 'resolution', '1992/S-1/1'],
  ['A/RES/ES-11/1', 'GA', 'ES-11', 'resolution', 'ES-11/1'],
])('%s says body, session, kind and number', (symbol, body, session, kind, number) => {
  expect(parseSymbol(symbol)).toEqual({ symbol, body, session, kind, number });
});

test.each(['A/HRC/50/L.22', 'A/HRC/PRST/50/1', 'A/HRC/RES/50', 'A/HRC/RES/50/4/Add.1', '50/4', ''])(
  '%j is no symbol of a resolution',
  (text) => {
    expect(parseSymbol(text)).toBeUndefined();
  },
);

test('a number and a body make the symbol; decisions are numbered apart', () => {
  expect(symbolOf('HRC', '50/4')?.symbol).toBe('A/HRC/RES/50/4');
  expect(symbolOf('HRC', '50/101')?.symbol).toBe('A/HRC/DEC/50/101');
  expect(symbolOf('CHR', '2005/12')?.symbol).toBe('E/CN.4/RES/2005/12');
  expect(symbolOf('CHR', 'S-5/1')?.symbol).toBe('E/CN.4/RES/2000/S-5/1');
  expect(symbolOf('GA', '77/212')?.symbol).toBe('A/RES/77/212');
  expect(symbolOf('GA', '77/501')?.symbol).toBe('A/DEC/77/501');
});

test('a number that a body cannot have makes none', () => {
  expect(symbolOf('HRC', '2005/12')).toBeUndefined();
  expect(symbolOf('CHR', '50/4')).toBeUndefined();
  expect(symbolOf('CHR', 'S-6/1')).toBeUndefined();
  expect(symbolOf('SC', '50/4')).toBeUndefined();
});
