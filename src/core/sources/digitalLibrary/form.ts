import type { SourceForm } from '../sourceForm.ts';
import { libraryTableOf } from './libraryColumns.ts';
import { readLibrary } from './readLibrary.ts';

/** Voting data of the UN Digital Library: the General Assembly's file and the Security Council's. */
export const DIGITAL_LIBRARY_FORM: SourceForm = {
  name: 'UN Digital Library',
  roleOf: libraryTableOf,
  read: (tables, facts) =>
    readLibrary({ assembly: tables.get('assembly'), council: tables.get('council') }, facts),
};
