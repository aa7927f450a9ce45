import type { Language } from '../../language.ts';
import type { StateNameTable } from '../stateNames.ts';
import { NAMES_AR } from './ar.ts';
import { NAMES_EN } from './en.ts';
import { NAMES_ES } from './es.ts';
import { NAMES_FR } from './fr.ts';
import { NAMES_RU } from './ru.ts';
import { NAMES_ZH } from './zh.ts';

/** The names of all states in the six official languages; each table has the same codes. */
export const STATE_NAMES: Readonly<Record<Language, StateNameTable>> = {
  en: NAMES_EN,
  fr: NAMES_FR,
  es: NAMES_ES,
  ru: NAMES_RU,
  zh: NAMES_ZH,
  ar: NAMES_AR,
};
