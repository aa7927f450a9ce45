import { describe, expect, test } from 'vitest';
import { foldSearchText } from '../../../src/core/filter/searchText.ts';
import { stateCode } from '../../../src/core/state/stateCode.ts';
import { EN } from '../../../src/i18n/messages.en.ts';
import { rankOptions } from '../../../src/ui/rankOptions.ts';
import { stateOptions } from '../../../src/views/statePicker/stateOptions.ts';

describe(stateOptions, () => {
  const states = [
    { code: 'CIV', names: { en: 'Côte d’Ivoire', zh: '科特迪瓦' }, aliases: ['Ivory Coast'] },
    { code: 'MEX', names: { en: 'Mexico', ru: 'Мексика', zh: '墨西哥' }, aliases: [] },
  ].map((state) => ({ ...state, code: stateCode(state.code), groups: [] }));
  const options = stateOptions(states, EN);
  const found = (text: string) => rankOptions(options, foldSearchText(text)).map(({ id }) => String(id));

  test.each([
    ['mex', 'MEX'],
    ['墨西', 'MEX'],
    ['МЕКС', 'MEX'],
    ["cote d'iv", 'CIV'],
    ['ivory', 'CIV'],
    ['civ', 'CIV'],
  ])('finds by %s the state %s', (text, code) => {
    expect(found(text)).toEqual([code]);
  });
});
