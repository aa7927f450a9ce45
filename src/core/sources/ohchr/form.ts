import type { SourceForm } from '../sourceForm.ts';
import { ohchrTableOf } from './ohchrForm.ts';
import { readOhchr } from './readOhchr.ts';

/** Texts and votes of the Commission on Human Rights and the Council, as the library of the High Commissioner has them. */
export const OHCHR_FORM: SourceForm = {
  name: 'ohchr',
  roleOf: ohchrTableOf,
  read: (tables, facts) => readOhchr({ texts: tables.get('texts'), votes: tables.get('votes') }, facts),
};
