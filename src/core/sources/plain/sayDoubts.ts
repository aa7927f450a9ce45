import type { MappingDoubt } from './checkMapping.ts';
import { HEADER_WORDS } from './headerWords.ts';

/** What a doubt is about, in a sentence that says what would settle it. English. */
export function sayDoubt(doubt: MappingDoubt): string {
  switch (doubt.kind) {
    case 'noRows':
      return 'The table has a header and no rows.';
    case 'noColumn':
      return `${NEEDED[doubt.column]} was not found; a column called ${quote(HEADER_WORDS[doubt.column])} would be understood.`;
    case 'noStateColumns':
      return 'No column is called as a state is.';
    case 'noBody':
      return `Nothing tells which body voted (“${doubt.example.slice(0, SHOWN_LENGTH)}”): a column called “body” with HRC, CHR, GA or SC, or symbols such as A/HRC/RES/50/4 and A/RES/77/12, would be understood.`;
    case 'unknownValues':
      return `What the values ${quote(doubt.values)} stand for is not certain (${doubt.cells === 1 ? '1 cell' : `${doubt.cells} cells`}); yes, no, abstain and absent, or Y, N, A and X, would be understood.`;
    case 'unknownStates':
      return `${quote(doubt.names)} are no states that our tables know; names in any of the six languages and ISO codes would be understood.`;
    case 'foreignCodes':
      return `${quote(doubt.codes)} are codes of the Correlates of War list, in which some mean other states than in ISO’s; ISO codes or names would be understood.`;
    case 'ambiguousDates':
      return `Days and months cannot be told apart in “${doubt.example}”; days written as 2022-07-31 would be understood.`;
  }
}

const NEEDED: Readonly<Record<Extract<MappingDoubt, { readonly kind: 'noColumn' }>['column'], string>> = {
  resolution: 'A column of resolutions',
  state: 'A column of states, or a column for each state,',
  position: 'A column of positions',
};

const MOST_SHOWN = 4;
const SHOWN_LENGTH = 60;

function quote(texts: readonly string[]): string {
  return texts
    .slice(0, MOST_SHOWN)
    .map((text) => `“${text.slice(0, SHOWN_LENGTH)}”`)
    .join(', ');
}
