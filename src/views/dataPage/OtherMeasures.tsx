import { type ReactNode, useMemo } from 'react';
import { sameCountOf } from '../../core/agreement/pairTable.ts';
import { formatTally } from '../../core/tally.ts';
import { DATA_PAGE_WORDS, type ReckonedMeasure } from '../../i18n/dataPage.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { onView } from '../../url/viewState.ts';
import { shortSymbol, stateName } from '../names.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { ViewProps } from '../viewProps.ts';
import { MeasureEntry } from './MeasureEntry.tsx';
import { findExampleVote, reckonInterval, reckonState, reckonVote } from './otherExamples.ts';
import type { WorkedExample } from './workedExample.ts';

interface OtherMeasuresProps extends ViewProps {
  readonly pair: WorkedExample | undefined;
}

/** The measures of votes, groups and states, and how pictures are made: formula, example, what is left out, source. */
export function OtherMeasures({ view, index, pair }: OtherMeasuresProps) {
  const messages = useMessages();
  const words = useWords(DATA_PAGE_WORDS);
  const vote = useMemo(() => findExampleVote(index), [index]);
  const state = pair?.first;
  const reckoned = useMemo(
    () => ({
      vote: vote === undefined ? {} : reckonVote(vote),
      state: state === undefined ? {} : reckonState(index, state),
      interval: pair === undefined ? undefined : reckonInterval(sameCountOf(pair.table), pair.n),
    }),
    [index, vote, state, pair],
  );
  return words.otherMeasures.map(({ id, name, formula, treats, source }) => (
    <MeasureEntry
      key={id}
      name={name}
      gloss={formula}
      example={exampleOf(id)}
      treats={treats}
      source={source}
    />
  ));

  function exampleOf(id: ReckonedMeasure): ReactNode {
    if (id === 'interval') return reckoned.interval;
    const ofVote = reckoned.vote[id];
    if (ofVote !== undefined && vote !== undefined) {
      const { resolution, tally } = vote;
      return (
        <>
          <ViewLink to={onView(view, { view: 'resolution', id: resolution.id })}>
            {shortSymbol(resolution.symbol)} ({formatTally(tally).replaceAll('-', '–')})
          </ViewLink>
          {messages.labelled('', ofVote)}
        </>
      );
    }
    const ofState = reckoned.state[id];
    if (ofState === undefined || state === undefined) return undefined;
    return (
      <>
        <ViewLink to={onView(view, { view: 'state', state })}>{stateName(index, state, messages)}</ViewLink>
        {messages.labelled('', ofState)}
      </>
    );
  }
}
