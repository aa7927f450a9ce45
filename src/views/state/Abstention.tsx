import type { Rate } from '../../core/agreement/rate.ts';
import { STATE_WORDS } from '../../i18n/state.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import type { ComparedState } from '../pair/comparison.ts';
import { compareShares } from './compareShares.ts';

interface AbstentionProps {
  readonly state: ComparedState;
  readonly abstaining: Rate;
  /** The median of the shares of all states; undefined where no state cast a vote. */
  readonly middle: number | undefined;
  readonly states: number;
  readonly least: number;
}

/** Fewer votes than this say little, whatever the reader's own minimum. */
const FEW_VOTES = 10;

/** Whether a state abstains a lot, in a plain sentence. */
export function Abstention({ state: { name }, abstaining, middle, states, least }: AbstentionProps) {
  const { formats } = useMessages();
  const words = useWords(STATE_WORDS);
  if (abstaining.kind === 'noVotes') return <p className="abstention">{words.castNone(name)}</p>;
  const { count, n, value } = abstaining;
  const share = formats.percent(value);
  const sentences = [
    words.abstention(name, count, n, share),
    middle !== undefined &&
      words.abstentionCompared[compareShares(value, middle, formats.percent)](
        formats.percent(middle),
        states,
      ),
    n < Math.max(FEW_VOTES, least) && words.saysLittle,
  ];
  return <p className="abstention prose">{sentences.filter(Boolean).join(words.betweenSentences)}</p>;
}
