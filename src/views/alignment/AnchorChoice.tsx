import type { Anchors } from '../../core/map/placement.ts';
import type { StateCode } from '../../core/state/stateCode.ts';
import { ALIGNMENT_WORDS } from '../../i18n/alignment.ts';
import { useWords } from '../../ui/LanguageContext.tsx';
import { changeView } from '../../url/useViewState.ts';
import { type Alignment, stateAt } from './alignment.ts';
import { StateSelect } from './StateSelect.tsx';

interface AnchorChoiceProps {
  readonly alignment: Alignment;
  readonly anchors: Anchors;
}

/** The two states that give a map and a plot their directions. Choosing the other one's state exchanges them. */
export function AnchorChoice({ alignment, anchors }: AnchorChoiceProps) {
  const words = useWords(ALIGNMENT_WORDS);
  const left = stateAt(alignment, anchors.left).code;
  const right = stateAt(alignment, anchors.right).code;
  const choose = (first: StateCode, second: StateCode) => changeView({ anchors: [first, second] });
  return (
    <fieldset className="alignment-choice small">
      <legend className="muted">{words.anchors}</legend>
      <StateSelect
        alignment={alignment}
        label={words.leftAnchor}
        chosen={anchors.left}
        onChange={(state) => choose(state, state === right ? left : right)}
      />
      <StateSelect
        alignment={alignment}
        label={words.rightAnchor}
        chosen={anchors.right}
        onChange={(state) => choose(state === left ? right : left, state)}
      />
    </fieldset>
  );
}
