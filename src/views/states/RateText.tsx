import type { Rate } from '../../core/agreement/rate.ts';
import { STATE_WORDS } from '../../i18n/state.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';

interface RateTextProps {
  readonly rate: Rate;
  /** Said where there are no votes to take a share of. */
  readonly none: string;
  /** A rate of fewer votes is greyed out, and says why. */
  readonly least: number;
  /** Said beside n. */
  readonly more?: string | undefined;
}

/** A share with the number of votes it is of. */
export function RateText({ rate, none, least, more }: RateTextProps) {
  const { formats, nTimes } = useMessages();
  const { fewVotes } = useWords(STATE_WORDS);
  if (rate.kind === 'noVotes') return <span className="muted">{none}</span>;
  const isThin = rate.n < least;
  const details = [nTimes(rate.n), isThin && fewVotes, more].filter(Boolean);
  return (
    <span className={isThin ? 'rate muted' : 'rate'}>
      {formats.percent(rate.value)} <span className="rate-n muted">{details.join(' · ')}</span>
    </span>
  );
}
