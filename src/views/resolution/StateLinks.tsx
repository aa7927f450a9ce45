import { Fragment } from 'react';
import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import type { StateCode } from '../../core/state/stateCode.ts';
import { RESOLUTION_WORDS } from '../../i18n/resolution.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { onView, type ViewState } from '../../url/viewState.ts';
import { stateName } from '../names.ts';
import { ViewLink } from '../ViewLink.tsx';

interface StateLinksProps {
  readonly view: ViewState;
  readonly index: DataSetIndex;
  readonly states: readonly StateCode[];
}

/** States by name in a line of text, each leading to its page. */
export function StateLinks({ view, index, states }: StateLinksProps) {
  const messages = useMessages();
  const { separator } = useWords(RESOLUTION_WORDS);
  return states.map((state, position) => (
    <Fragment key={state}>
      {position > 0 && separator}
      <ViewLink to={onView(view, { view: 'state', state })}>{stateName(index, state, messages)}</ViewLink>
    </Fragment>
  ));
}
