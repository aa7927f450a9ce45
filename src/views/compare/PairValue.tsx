import { COMPARE_WORDS } from '../../i18n/compare.ts';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import type { ViewState } from '../../url/viewState.ts';
import { intervalText, measureFormat, valueText } from '../measure/measureText.ts';
import { type PairComparison, votesBehind } from '../pair/comparison.ts';
import { ViewLink } from '../ViewLink.tsx';

interface PairValueProps {
  readonly view: ViewState;
  readonly pair: PairComparison;
  readonly name: string;
}

/** What the measure says of a pair, which opens the pair, and below it the interval and n. */
export function PairValue({ view, pair, name }: PairValueProps) {
  const { formats, nTimes } = useMessages();
  const words = useWords(COMPARE_WORDS);
  const frame = useWords(FRAME_WORDS);
  const { first, second, value } = pair;
  const format = measureFormat(view.measure, formats);
  const text = valueText(value, format, frame);
  const n = nTimes(votesBehind(pair));
  const bounds = boundsOf(value);
  const details = [n, intervalText(value, format, frame)].filter(Boolean).join(', ');
  return (
    <>
      <ViewLink
        to={{ ...view, states: [first.code, second.code], cell: undefined, sort: undefined }}
        label={words.openPair(name, text, details)}
      >
        {text}
      </ViewLink>
      <span className="muted">
        {bounds && `${format(bounds.low)}–${format(bounds.high)} · `}
        {n}
      </span>
    </>
  );
}

/** The interval of a value; undefined where it has none. */
export function boundsOf(value: PairComparison['value']) {
  return value.kind === 'measured' ? value.interval : undefined;
}
