import { PLAIN_SENTENCES } from '../../sentences/plainSentences.ts';
import { countOf, say } from '../../sentences/say.ts';
import type { MappingDoubt } from './checkMapping.ts';
import { HEADER_WORDS } from './headerWords.ts';

/** What a doubt is about, in a sentence that says what would settle it. English. */
export function sayDoubt(doubt: MappingDoubt): string {
  switch (doubt.kind) {
    case 'noRows':
      return PLAIN_SENTENCES.noRows;
    case 'noColumn':
      return say(NEEDED[doubt.column], { names: quote(HEADER_WORDS[doubt.column]) });
    case 'noStateColumns':
      return PLAIN_SENTENCES.noColumnPerState;
    case 'noBody':
      return say(PLAIN_SENTENCES.noBodyTold, { example: doubt.example.slice(0, SHOWN_LENGTH) });
    case 'unknownValues':
      return say(PLAIN_SENTENCES.valuesUncertain, {
        values: quote(doubt.values),
        cells: countOf(doubt.cells, 'cell'),
      });
    case 'unknownStates':
      return say(PLAIN_SENTENCES.statesUnknown, { names: quote(doubt.names) });
    case 'foreignCodes':
      return say(PLAIN_SENTENCES.codesForeign, { codes: quote(doubt.codes) });
    case 'ambiguousDates':
      return say(PLAIN_SENTENCES.datesAmbiguous, { example: doubt.example });
  }
}

const NEEDED = {
  resolution: PLAIN_SENTENCES.noResolutionColumn,
  state: PLAIN_SENTENCES.noStateColumn,
  position: PLAIN_SENTENCES.noPositionColumn,
} as const;

const MOST_SHOWN = 4;
const SHOWN_LENGTH = 60;

function quote(texts: readonly string[]): readonly string[] {
  return texts.slice(0, MOST_SHOWN).map((text) => `“${text.slice(0, SHOWN_LENGTH)}”`);
}
