import { tallyOf } from '../../core/filter/resolutionFilter.ts';
import { parseStateCode } from '../../core/state/stateCode.ts';
import { marginOf } from '../../core/tally.ts';
import { INTRO_WORDS } from '../../i18n/intro.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { onView } from '../../url/viewState.ts';
import { stateName } from '../names.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { ViewProps } from '../viewProps.ts';
import './Intro.css';

interface IntroProps extends ViewProps {
  readonly onDismiss: () => void;
}

/** The first-visit introduction: what is counted here, and three things to try. Never in the way. */
export function Intro({ view, index, onDismiss }: IntroProps) {
  const messages = useMessages();
  const words = useWords(INTRO_WORDS);
  const example = exampleOf(index);
  const pair = ['MEX', 'BRA']
    .map(parseStateCode)
    .filter((code) => code !== undefined)
    .filter((code) => index.votingStates.has(code));
  const [first, second] = pair;
  return (
    <aside className="intro" aria-label={words.title}>
      <p className="prose">
        <strong>{words.title}</strong> {words.text}
      </p>
      <div className="intro-examples">
        <p>{words.tryThis}</p>
        <ul className="intro-links">
          {example !== undefined && (
            <li>
              <ViewLink to={onView(view, { view: 'resolution', id: example.id })}>
                {words.oneVote(example.symbol)}
              </ViewLink>
            </li>
          )}
          <li>
            <ViewLink
              to={onView(view, {
                view: 'resolutions',
                filter: { ...view.filter, maxMargin: 5 },
                sort: { column: 'margin', descending: false },
                columns: ['symbol', 'title', 'date', 'tally', 'margin'],
              })}
            >
              {words.closeVotes}
            </ViewLink>
          </li>
          {first !== undefined && second !== undefined && (
            <li>
              <ViewLink to={onView(view, { view: 'compare', states: [first, second] })}>
                {words.compare(stateName(index, first, messages), stateName(index, second, messages))}
              </ViewLink>
            </li>
          )}
          {view.view !== 'overview' && (
            <li>
              <ViewLink to={onView(view, { view: 'overview' })}>{words.overview}</ViewLink>
            </li>
          )}
        </ul>
      </div>
      <button type="button" className="link-button muted intro-dismiss" onClick={onDismiss}>
        {words.dismiss}
      </button>
    </aside>
  );
}

/** A vote that shows what there is to see: 50/4 where it is there, or else the first divided one. */
function exampleOf({ dataSet, resolutionsBySymbol }: ViewProps['index']) {
  const [known] = resolutionsBySymbol.get('A/HRC/RES/50/4') ?? [];
  return (
    known ??
    dataSet.resolutions.find((resolution) => {
      const tally = tallyOf(resolution);
      return tally !== undefined && tally.no > 0 && marginOf(tally) < tally.yes;
    })
  );
}
