import { STATE_WORDS } from '../../i18n/state.ts';
import { useWords } from '../../ui/LanguageContext.tsx';
import { navigate } from '../../url/useViewState.ts';
import type { ViewState } from '../../url/viewState.ts';

const LEAST_VOTES = [1, 5, 10, 20, 50];

/** The choice of how many votes a rate needs to stand out. */
export function LeastVotes({ view }: { readonly view: ViewState }) {
  const words = useWords(STATE_WORDS);
  const offered = [...new Set([...LEAST_VOTES, view.minShared])].sort((a, b) => a - b);
  return (
    <p className="least-votes small">
      <label>
        {words.leastVotes}{' '}
        <select
          className="field"
          value={view.minShared}
          onChange={({ target }) => navigate({ ...view, minShared: Number(target.value) })}
        >
          {offered.map((least) => (
            <option key={least} value={least}>
              {words.leastVotesChoice(least)}
            </option>
          ))}
        </select>
      </label>{' '}
      <span className="muted">{words.leastVotesGloss}</span>
    </p>
  );
}
