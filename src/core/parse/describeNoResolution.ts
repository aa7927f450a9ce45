import type { Defect } from './listedNames.ts';

const STATEMENT = /A\/HRC\/PRST\/\S{1,12}/;
/** The Council's name in Arabic, from the last letter to the first, as some PDF readers give it. */
const REVERSED_ARABIC = 'ناسنالا قوقح سلجم';
const HEAD_LENGTH = 20_000;

/** Why a readable text in which no resolution was found was passed over. */
export function describeNoResolution(folded: string): Defect {
  const head = folded.slice(0, HEAD_LENGTH);
  const statement = STATEMENT.exec(head)?.[0];
  if (statement !== undefined) {
    const message = `${statement} is a statement of the President, on which nobody votes. It was passed over.`;
    return { kind: 'missing_symbol', line: undefined, message };
  }
  if (head.includes(REVERSED_ARABIC)) {
    const message =
      'The Arabic letters stand in reverse order, as PDF files have them. It was passed over: use DOCX.';
    return { kind: 'unreliable_text', line: undefined, message };
  }
  const message =
    'No symbol such as A/HRC/RES/50/4, and no heading such as “50/4. Title” under the name of a body, was found. It was passed over.';
  return { kind: 'missing_symbol', line: undefined, message };
}
