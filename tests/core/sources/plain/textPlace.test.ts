import { describe, expect, test } from 'vitest';
import {
  bodyNamed,
  bodyOfSymbol,
  bodyOfText,
  sessionOfSymbol,
  symbolOfId,
} from '../../../../src/core/sources/plain/textPlace.ts';

describe(bodyNamed, () => {
  test.each([
    ['HRC', 'HRC'],
    ['unga', 'GA'],
    ['UNSC', 'SC'],
    ['Conseil des droits de l’homme', 'HRC'],
    ['Asamblea General', 'GA'],
    ['Комиссия по правам человека', 'CHR'],
    ['安全理事会', 'SC'],
    ['الجمعية العامة', 'GA'],
    ['The General Assembly', 'GA'],
    ['', undefined],
    ['Parliament', undefined],
    ['General Assembly and Security Council', undefined],
  ])('knows %s as %s', (cell, body) => {
    expect(bodyNamed(cell)).toBe(body);
  });
});

describe(bodyOfSymbol, () => {
  test.each([
    ['A/HRC/RES/50/4', 'HRC'],
    ['A/HRC/50/L.22/Rev.1', 'HRC'],
    ['E/CN.4/RES/2005/1', 'CHR'],
    ['A/RES/77/12', 'GA'],
    ['A/77/L.5', 'GA'],
    ['A/C.3/77/L.5', 'GA'],
    ['A/ES-11/L.1', 'GA'],
    ['S/RES/1325(2000)', 'SC'],
    ['S/2022/155', 'SC'],
    ['50/4', undefined],
    ['E/RES/2020/1', undefined],
    ['A', undefined],
  ])('knows %s as %s', (symbol, body) => {
    expect(bodyOfSymbol(symbol)).toBe(body);
  });
});

describe(bodyOfText, () => {
  test('asks the symbol of a resolution first, then the column, then other symbols and what stands for them', () => {
    expect(bodyOfText({ body: 'GA', symbol: 'A/HRC/RES/50/4' })).toBe('HRC');
    expect(bodyOfText({ body: 'GA', symbol: 'A/HRC/50/L.4' })).toBe('GA');
    expect(bodyOfText({ body: 'Parliament', symbol: 'A/HRC/RES/50/4' })).toBe('HRC');
    expect(bodyOfText({ resolution: 'A-HRC-RES-50-4' })).toBe('HRC');
    expect(bodyOfText({ resolution: '50/4' })).toBeUndefined();
  });
});

describe(sessionOfSymbol, () => {
  test.each([
    ['A/HRC/RES/S-34/1', 'S-34'],
    ['A/HRC/50/L.22/Rev.1', '50'],
    ['A/C.3/77/L.5', '77'],
    ['A/RES/ES-11/1', 'ES-11'],
    ['E/CN.4/RES/2005/1', '61'],
    ['S/RES/1325 (2000)', '2000'],
    ['S/2022/155', '2022'],
    ['50/4', undefined],
  ])('finds in %s %s', (symbol, session) => {
    expect(sessionOfSymbol(symbol)).toBe(session);
  });
});

describe(symbolOfId, () => {
  test('finds the symbol of an identifier of ours and keeps anything else', () => {
    expect(
      ['A-HRC-RES-50-4', 'A-HRC-RES-S-34-1', 'A-RES-ES-11-1', 'A-HRC-50-4', 'x'].map(symbolOfId),
    ).toEqual(['A/HRC/RES/50/4', 'A/HRC/RES/S-34/1', 'A/RES/ES-11/1', 'A-HRC-50-4', 'x']);
  });
});
