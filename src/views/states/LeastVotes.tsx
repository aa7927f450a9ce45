import { STATE_WORDS } from '../../i18n/state.ts';
import { useWords } from '../../ui/LanguageContext.tsx';
import type { ViewState } from '../../url/viewState.ts';
import { LeastChoice } from '../measure/LeastChoice.tsx';

/** The choice of how many votes a rate needs to stand out. */
export function LeastVotes({ view }: { readonly view: ViewState }) {
  const words = useWords(STATE_WORDS);
  return (
    <p className="least-votes small">
      <LeastChoice view={view} label={words.leastVotes} nameOf={words.leastVotesChoice} />{' '}
      <span className="muted">{words.leastVotesGloss}</span>
    </p>
  );
}
