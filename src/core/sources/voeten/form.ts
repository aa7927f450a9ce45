import type { SourceForm } from '../sourceForm.ts';
import { readVoeten } from './readVoeten.ts';
import { isVoetenTable } from './voetenColumns.ts';

/** General Assembly roll calls as Erik Voeten publishes them: one table, `UNVotes`. */
export const VOETEN_FORM: SourceForm = {
  name: 'Voeten',
  roleOf: (header) => (isVoetenTable(header) ? 'votes' : undefined),
  read: (tables, facts) => readVoeten(tables.get('votes'), facts),
};
