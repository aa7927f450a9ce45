import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { NO_FILTER, type ResolutionFilter } from '../../core/filter/resolutionFilter.ts';
import type { StateCode } from '../../core/state/stateCode.ts';
import { statesOf } from '../../core/state/succession.ts';
import { FRAME_WORDS, type FrameWords } from '../../i18n/frame.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { changeView, navigate } from '../../url/useViewState.ts';
import { DEFAULT_VIEW_STATE, type ViewState } from '../../url/viewState.ts';
import { sessionName, stateName, subjectName } from '../names.ts';

interface Chip {
  readonly key: string;
  readonly label: string;
  /** The state without this chip. */
  readonly without: ViewState;
}

interface SelectionChipsProps {
  readonly view: ViewState;
  readonly index: DataSetIndex;
}

/** What the votes are narrowed by, in words, each with a way to clear it. Nothing where nothing is narrowed. */
export function SelectionChips({ view, index }: SelectionChipsProps) {
  const messages = useMessages();
  const frame = useWords(FRAME_WORDS);
  const chips = [
    ...filterChips(view, messages, frame),
    ...ruleChips(view, frame),
    ...lineChips(view, (code) => stateName(index, code, messages), frame),
  ];
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

function ruleChips(view: ViewState, frame: FrameWords): readonly Chip[] {
  const chips: (Chip | false)[] = [
    view.unanimous === 'exclude' && {
      key: 'unanimous',
      label: frame.unanimousOut,
      without: { ...view, unanimous: 'include' },
    },
    view.disputed === 'include' && {
      key: 'disputed',
      label: frame.disputedIn,
      without: { ...view, disputed: 'exclude' },
    },
  ];
  return chips.filter((chip) => chip !== false);
}

function lineChips(view: ViewState, nameOf: (code: StateCode) => string, frame: FrameWords): readonly Chip[] {
  return view.joined.map((succession) => {
    const { ended, successor } = statesOf(succession);
    return {
      key: `join ${succession}`,
      label: frame.countedFor(nameOf(ended), nameOf(successor)),
      without: { ...view, joined: view.joined.filter((other) => other !== succession) },
    };
  });
}

interface FilterChip {
  readonly key: string;
  readonly label: string;
  readonly without: Partial<ResolutionFilter>;
}

function filterChips(view: ViewState, messages: Messages, frame: FrameWords): readonly Chip[] {
  const { filter } = view;
  const { bodies, kinds, outcomes, formats, resolutionsView: words } = messages;
  const drop = <T,>(values: readonly T[], value: T) => values.filter((other) => other !== value);
  const chips: (FilterChip | undefined)[] = [
    ...filter.bodies.map((body) => ({
      key: `body ${body}`,
      label: bodies[body],
      without: { bodies: drop(filter.bodies, body) },
    })),
    ...filter.sessions.map((session) => ({
      key: `session ${session}`,
      label: sessionName(session, messages),
      without: { sessions: drop(filter.sessions, session) },
    })),
    filter.from && {
      key: 'from',
      label: frame.since(formats.date(filter.from)),
      without: { from: undefined },
    },
    filter.to && { key: 'to', label: frame.until(formats.date(filter.to)), without: { to: undefined } },
    ...filter.subjects.map((subject) => ({
      key: `subject ${subject}`,
      label: subjectName(subject, messages),
      without: { subjects: drop(filter.subjects, subject) },
    })),
    ...filter.kinds.map((kind) => ({
      key: `kind ${kind}`,
      label: kinds[kind],
      without: { kinds: drop(filter.kinds, kind) },
    })),
    ...filter.outcomes.map((outcome) => ({
      key: `outcome ${outcome}`,
      label: outcomes[outcome],
      without: { outcomes: drop(filter.outcomes, outcome) },
    })),
    filter.maxMargin === undefined
      ? undefined
      : { key: 'margin', label: words.marginAtMost(filter.maxMargin), without: { maxMargin: undefined } },
    filter.minAbstentions === undefined
      ? undefined
      : {
          key: 'abstentions',
          label: frame.abstentionsAtLeast(filter.minAbstentions),
          without: { minAbstentions: undefined },
        },
  ];
  return chips
    .filter((chip) => chip !== undefined)
    .map(({ key, label, without }) => ({
      key,
      label,
      without: { ...view, filter: { ...filter, ...without } },
    }));
}
