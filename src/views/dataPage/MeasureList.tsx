import { useMemo } from 'react';
import { MEASURES } from '../../core/agreement/measures/measures.ts';
import { DATA_PAGE_WORDS } from '../../i18n/dataPage.ts';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { onView } from '../../url/viewState.ts';
import { stateName } from '../names.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { ViewProps } from '../viewProps.ts';
import { ExampleTable } from './ExampleTable.tsx';
import { MeasureEntry } from './MeasureEntry.tsx';
import { OtherMeasures } from './OtherMeasures.tsx';
import { findExample, reckonChance, reckonOut } from './workedExample.ts';

/** Each measure: what it says, its formula, an example reckoned out from real votes, and its source. */
export function MeasureList({ view, index }: ViewProps) {
  const messages = useMessages();
  const words = useWords(DATA_PAGE_WORDS);
  const { measures, undefinedValue } = useWords(FRAME_WORDS);
  const example = useMemo(() => findExample(index), [index]);
  const [first, second] = [example?.first, example?.second].map((code) =>
    code === undefined ? '' : stateName(index, code, messages),
  );
  const title = example && words.exampleTitle(first ?? '', second ?? '', messages.formats.number(example.n));
  return (
    <section aria-labelledby="measures" className="wide-prose">
      <h2 id="measures">{words.measuresTitle}</h2>
      <p>{words.measuresText}</p>
      {example === undefined || title === undefined ? (
        <p>{words.noExample}</p>
      ) : (
        <>
          <p>
            <ViewLink to={onView(view, { view: 'compare', states: [example.first, example.second] })}>
              {title}
            </ViewLink>
          </p>
          <ExampleTable example={example} title={title} first={first ?? ''} second={second ?? ''} />
        </>
      )}
      <dl className="glossary">
        {MEASURES.map(({ id }) => (
          <MeasureEntry
            key={id}
            id={`measure-${id}`}
            name={measures[id].name}
            gloss={measures[id].gloss}
            formula={words.formulas[id].formula}
            example={
              example &&
              [reckonChance(id, example), reckonOut(id, example, undefinedValue)].filter(Boolean).join('; ')
            }
            treats={words.formulas[id].treats}
            source={words.formulas[id].source}
          />
        ))}
        <OtherMeasures view={view} index={index} pair={example} />
      </dl>
    </section>
  );
}
