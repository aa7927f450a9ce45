import { TallyBar } from '../charts/tallyBar/TallyBar.tsx';
import type { Tally } from '../core/tally.ts';
import { useMessages } from '../ui/LanguageContext.tsx';
import './TallyMark.css';

/** A tally in a table: its bar, and its numbers as people cite them. */
export function TallyMark({ tally }: { readonly tally: Tally }) {
  const { barText } = useMessages();
  return (
    <span className="tally" title={barText(tally)}>
      <TallyBar size="small" counts={{ Y: tally.yes, A: tally.abstain, N: tally.no }} />
      <TallyNumbers tally={tally} />
    </span>
  );
}

/** In favour, against, abstaining: each number on its colour, since the parts of a bar stand in another order. */
export function TallyNumbers({ tally }: { readonly tally: Tally }) {
  const { formats } = useMessages();
  return (
    <span className="tally-numbers">
      <span className="tally-number Y">{formats.number(tally.yes)}</span>–
      <span className="tally-number N">{formats.number(tally.no)}</span>–
      <span className="tally-number A">{formats.number(tally.abstain)}</span>
    </span>
  );
}
