import { STATE_WORDS } from '../../i18n/state.ts';
import { useWords } from '../../ui/LanguageContext.tsx';
import { LeastChoice } from '../measure/LeastChoice.tsx';

/** The choice of how many votes a rate needs to stand out. */
export function LeastVotes() {
  const words = useWords(STATE_WORDS);
  return (
    <p className="least-votes small">
      <LeastChoice label={words.leastVotes} nameOf={words.leastVotesChoice} />{' '}
      <span className="muted">{words.leastVotesGloss}</span>
    </p>
  );
}
