import { useMemo } from 'react';
import { MEASURES } from '../../core/agreement/measures/measures.ts';
import { DATA_PAGE_WORDS } from '../../i18n/dataPage.ts';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { onView } from '../../url/viewState.ts';
import { stateName } from '../names.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { ViewProps } from '../viewProps.ts';
import { findExample, reckonOut } from './workedExample.ts';

/** Each measure: what it says, its formula, an example reckoned out from real votes, and its source. */
export function MeasureList({ view, index }: ViewProps) {
  const messages = useMessages();
  const words = useWords(DATA_PAGE_WORDS);
  const { measures, undefinedValue } = useWords(FRAME_WORDS);
  const example = useMemo(() => findExample(index), [index]);
  return (
    <section aria-labelledby="measures" className="wide-prose">
      <h2 id="measures">{words.measuresTitle}</h2>
      <p>{words.measuresText}</p>
      {example === undefined ? (
        <p>{words.noExample}</p>
      ) : (
        <p>
          <ViewLink to={onView(view, { view: 'compare', states: [example.first, example.second] })}>
            {words.exampleTitle(
              stateName(index, example.first, messages),
              stateName(index, example.second, messages),
              messages.formats.number(example.n),
            )}
          </ViewLink>
        </p>
      )}
      <dl className="glossary">
        {MEASURES.map(({ id }) => (
          <div key={id} id={`measure-${id}`}>
            <dt>{measures[id].name}</dt>
            <dd>
              {measures[id].gloss}
              <span className="formula">{messages.labelled(words.formula, words.formulas[id].formula)}</span>
              {example !== undefined && (
                <span className="formula">
                  {messages.labelled(words.example, reckonOut(id, example, undefinedValue))}
                </span>
              )}
              {words.formulas[id].source !== '' && (
                <span className="formula muted">
                  {messages.labelled(words.source, '')}
                  <span lang="en">{words.formulas[id].source}</span>
                </span>
              )}
            </dd>
          </div>
        ))}
        {words.otherMeasures.map(([name, formula]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{formula}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
