import { DIGITAL_LIBRARY_FORM } from './digitalLibrary/form.ts';
import { OHCHR_FORM } from './ohchr/form.ts';
import { PLAIN_FORM } from './plain/form.ts';
import type { SourceForm } from './sourceForm.ts';
import { UNVOTES_FORM } from './unvotes/form.ts';
import { VOETEN_FORM } from './voeten/form.ts';

/** Every form of tables that can be read, the most telling headers first. A new form is one more line. */
export const SOURCE_FORMS: readonly SourceForm[] = [
  UNVOTES_FORM,
  VOETEN_FORM,
  OHCHR_FORM,
  DIGITAL_LIBRARY_FORM,
  PLAIN_FORM,
];
