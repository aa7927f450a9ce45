import { describe, expect, test } from 'vitest';
import { wrapLabel } from '../../src/charts/wrapLabel.ts';

describe(wrapLabel, () => {
  test('leaves a label that has room in one line', () => {
    expect(wrapLabel('Health', 200, 14)).toEqual(['Health']);
  });

  test('breaks at the space that makes the lines most alike', () => {
    expect(wrapLabel('Palestine and other occupied Arab territories', 200, 14)).toEqual([
      'Palestine and other',
      'occupied Arab territories',
    ]);
  });

  test('breaks Chinese between letters', () => {
    expect(wrapLabel('巴勒斯坦及其他阿拉伯被占领土', 120, 14)).toEqual(['巴勒斯坦及其他', '阿拉伯被占领土']);
  });

  test('keeps a single word whole', () => {
    expect(wrapLabel('Sustainability', 20, 14)).toEqual(['Sustainability']);
  });
});
