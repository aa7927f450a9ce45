import { pairTableAt } from '../../core/agreement/agreementKernel.ts';
import { isThin, type MeasureValue } from '../../core/agreement/measures/measure.ts';
import { measureById } from '../../core/agreement/measures/measures.ts';
import { sharedAt } from '../../core/agreement/pairMatrix.ts';
import type { AlignmentWords } from '../../i18n/alignment.ts';
import type { FrameWords } from '../../i18n/frame.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import { intervalText } from '../measure/measureText.ts';
import { type Alignment, stateAt } from './alignment.ts';
import { measureFormat } from './score.ts';

/** The words that values are put in. */
export interface PairWords {
  readonly messages: Messages;
  readonly frame: FrameWords;
  readonly words: AlignmentWords;
}

/** What the measure says of a pair, by the places of its states. */
export function pairValue({ tables, measure }: Alignment, i: number, j: number): MeasureValue {
  return measureById(measure).measure(pairTableAt(tables, i, j));
}

/** A pair in full: names, value, n, interval, or why there is no value. A state with itself: the votes it cast. */
export function describePair(
  alignment: Alignment,
  i: number,
  j: number,
  minShared: number,
  { messages, frame, words }: PairWords,
): string {
  const [first, second] = [stateAt(alignment, i), stateAt(alignment, j)];
  if (i === j) return words.votesCast(first.name, sharedAt(alignment.matrix, i, i));
  const value = pairValue(alignment, i, j);
  const format = measureFormat(alignment.measure, messages.formats);
  const parts = [
    words.pairName(first.name, second.name),
    ...valueParts(value, format, { messages, frame, words }),
  ];
  if (value.kind === 'measured' && isThin(value, minShared)) parts.push(words.fewerThan(minShared));
  return parts.join(' · ');
}

/** The same by codes, for a small tag. */
export function tagPair(alignment: Alignment, i: number, j: number, words: PairWords): string {
  const [first, second] = [stateAt(alignment, i), stateAt(alignment, j)];
  if (i === j) return first.code;
  const format = measureFormat(alignment.measure, words.messages.formats);
  const [value = '', n = ''] = valueParts(pairValue(alignment, i, j), format, words);
  return [`${first.code} – ${second.code}`, value, n].filter(Boolean).join(' · ');
}

function valueParts(
  value: MeasureValue,
  format: (value: number) => string,
  { messages, frame, words }: PairWords,
): string[] {
  switch (value.kind) {
    case 'measured': {
      const interval = intervalText(value, format, frame);
      return [format(value.value), messages.nTimes(value.n), ...(interval === undefined ? [] : [interval])];
    }
    case 'noSharedVotes':
      return [frame.noSharedVotes];
    case 'undefined':
      return [words.reasons[value.reason]];
  }
}
