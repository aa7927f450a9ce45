import { ALIGNMENT_WORDS } from '../../i18n/alignment.ts';
import { useWords } from '../../ui/LanguageContext.tsx';
import { changeView, useViewState } from '../../url/useViewState.ts';
import { ORDERS } from '../../url/viewState.ts';
import { type Alignment, stateAt } from './alignment.ts';
import { StateSelect } from './StateSelect.tsx';

interface OrderChoiceProps {
  readonly alignment: Alignment;
  /** The place of the state that states can be ordered by. */
  readonly reference: number;
}

/** How the states are lined up, and by which of them where that is asked for. */
export function OrderChoice({ alignment, reference }: OrderChoiceProps) {
  const { state: view } = useViewState();
  const words = useWords(ALIGNMENT_WORDS);
  return (
    <div className="alignment-choice small">
      <label>
        {words.order}
        <select
          className="field"
          value={view.order}
          onChange={({ target }) => {
            const order = ORDERS.find((candidate) => candidate === target.value);
            if (order === undefined) return;
            // The link names the state, so that it means the same when other votes are selected.
            const chosen = order === 'state' ? stateAt(alignment, reference).code : view.reference;
            changeView({ order, reference: chosen });
          }}
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {words.orders[order]}
            </option>
          ))}
        </select>
      </label>
      {view.order === 'state' && (
        <StateSelect
          alignment={alignment}
          label={words.reference}
          chosen={reference}
          onChange={(state) => changeView({ reference: state })}
        />
      )}
      <p className="muted">{words.leastShared(alignment.leastShared)}</p>
    </div>
  );
}
