import { foldSearchText } from '../../core/filter/searchText.ts';
import type { State } from '../../core/state/state.ts';
import type { StateCode } from '../../core/state/stateCode.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { PickOption } from '../../ui/rankOptions.ts';
import { localText } from '../names.ts';

/** A state that can be chosen. */
export interface StateOption extends PickOption {
  readonly id: StateCode;
}

/** The states of a data set to choose from, by their name in the page's language, in the order of that language. */
export function stateOptions(states: readonly State[], messages: Messages): readonly StateOption[] {
  return states
    .map(({ code, names, aliases }) => {
      const label = localText(names, messages, code).text;
      const searchTexts = [label, code, ...Object.values(names), ...aliases].map(foldSearchText);
      return { id: code, label, searchTexts };
    })
    .sort((a, b) => messages.formats.compare(a.label, b.label));
}
