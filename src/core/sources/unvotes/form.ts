import type { SourceForm } from '../sourceForm.ts';
import { readUnvotes } from './readUnvotes.ts';
import { unvotesTableOf } from './unvotesForm.ts';

/** General Assembly roll calls as the R package `unvotes` has them: three tables. */
export const UNVOTES_FORM: SourceForm = {
  name: 'unvotes',
  roleOf: unvotesTableOf,
  read: (tables, { resolver, roster }) =>
    readUnvotes(
      { votes: tables.get('votes'), rollCalls: tables.get('rollCalls'), issues: tables.get('issues') },
      resolver,
      roster,
    ),
};
