import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { NO_FILTER } from '../../core/filter/resolutionFilter.ts';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { changeView, navigate } from '../../url/useViewState.ts';
import { DEFAULT_VIEW_STATE, type ViewState } from '../../url/viewState.ts';
import { selectionParts } from './selectionParts.ts';

interface SelectionChipsProps {
  readonly view: ViewState;
  readonly index: DataSetIndex;
}

/** What the votes are narrowed by, in words, each with a way to clear it. Nothing where nothing is narrowed. */
export function SelectionChips({ view, index }: SelectionChipsProps) {
  const messages = useMessages();
  const frame = useWords(FRAME_WORDS);
  const chips = selectionParts(view, index, messages, frame);
  if (chips.length === 0) return null;
  const { clear, clearOne } = messages.resolutionsView;
  return (
    <ul className="selection-chips small">
      {chips.map(({ key, label, without }) => (
        <li key={key}>
          <button
            type="button"
            className="chip"
            aria-label={clearOne(label)}
            onClick={({ currentTarget }) => {
              focusNearby(currentTarget);
              navigate(without);
            }}
          >
            {label} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className="link-button"
          onClick={({ currentTarget }) => {
            focusMenu(currentTarget);
            changeView({
              query: '',
              filter: NO_FILTER,
              disputed: DEFAULT_VIEW_STATE.disputed,
              unanimous: DEFAULT_VIEW_STATE.unanimous,
              joined: DEFAULT_VIEW_STATE.joined,
            });
          }}
        >
          {clear}
        </button>
      </li>
    </ul>
  );
}

/** A chip that is pressed goes away: its neighbour takes the focus, or a keyboard would start at the top again. */
function focusNearby(chip: HTMLElement) {
  const item = chip.parentElement;
  const others = [item?.nextElementSibling, item?.previousElementSibling];
  const neighbour = others.map((other) => other?.querySelector<HTMLElement>('.chip')).find(Boolean);
  if (neighbour) neighbour.focus();
  else focusMenu(chip);
}

function focusMenu(button: HTMLElement) {
  button.closest('search')?.querySelector('summary')?.focus();
}
