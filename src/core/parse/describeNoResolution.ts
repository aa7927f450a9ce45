import { DOCUMENT_SENTENCES } from '../sentences/documentSentences.ts';
import { say } from '../sentences/say.ts';
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
    const found = say(DOCUMENT_SENTENCES.presidentStatement, { symbol: statement });
    const message = `${found} ${DOCUMENT_SENTENCES.passedOver}`;
    return { kind: 'missing_symbol', line: undefined, message };
  }
  if (head.includes(REVERSED_ARABIC)) {
    const message = `${DOCUMENT_SENTENCES.reversedArabic} ${DOCUMENT_SENTENCES.useDocx}`;
    return { kind: 'unreliable_text', line: undefined, message };
  }
  const message = `${DOCUMENT_SENTENCES.noSymbolFound} ${DOCUMENT_SENTENCES.passedOver}`;
  return { kind: 'missing_symbol', line: undefined, message };
}
