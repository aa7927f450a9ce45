import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import type { ResolutionFilter } from '../../core/filter/resolutionFilter.ts';
import type { StateCode } from '../../core/state/stateCode.ts';
import { statesOf } from '../../core/state/succession.ts';
import type { FrameWords } from '../../i18n/frame.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { ViewState } from '../../url/viewState.ts';
import { sessionName, stateName, subjectName } from '../names.ts';

/** One thing that the votes are narrowed by, or counted with. */
export interface SelectionPart {
  readonly key: string;
  /** In words. */
  readonly label: string;
  /** The state of the page without it. */
  readonly without: ViewState;
}

/** What the votes are narrowed by and counted with, in the order of the choices; empty where nothing is chosen. */
export function selectionParts(
  view: ViewState,
  index: DataSetIndex,
  messages: Messages,
  frame: FrameWords,
): readonly SelectionPart[] {
  return [
    ...filterParts(view, messages, frame),
    ...ruleParts(view, frame),
    ...lineParts(view, (code) => stateName(index, code, messages), frame),
  ];
}

/** The same in one line, for a figure that leaves its page; undefined where nothing is chosen. */
export function describeSelection(
  view: ViewState,
  index: DataSetIndex,
  messages: Messages,
  frame: FrameWords,
): string | undefined {
  const parts = selectionParts(view, index, messages, frame);
  if (parts.length === 0) return undefined;
  return messages.labelled(frame.selection, parts.map(({ label }) => label).join(messages.clauseGap));
}

function ruleParts(view: ViewState, frame: FrameWords): readonly SelectionPart[] {
  const parts: (SelectionPart | false)[] = [
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
  return parts.filter((part) => part !== false);
}

function lineParts(
  view: ViewState,
  nameOf: (code: StateCode) => string,
  frame: FrameWords,
): readonly SelectionPart[] {
  return view.joined.map((succession) => {
    const { ended, successor } = statesOf(succession);
    return {
      key: `join ${succession}`,
      label: frame.countedFor(nameOf(ended), nameOf(successor)),
      without: { ...view, joined: view.joined.filter((other) => other !== succession) },
    };
  });
}

interface FilterPart {
  readonly key: string;
  readonly label: string;
  readonly without: Partial<ResolutionFilter>;
}

function filterParts(view: ViewState, messages: Messages, frame: FrameWords): readonly SelectionPart[] {
  const { filter } = view;
  const { bodies, kinds, outcomes, formats, resolutionsView: words } = messages;
  const drop = <T>(values: readonly T[], value: T) => values.filter((other) => other !== value);
  const parts: (FilterPart | undefined)[] = [
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
  return parts
    .filter((part) => part !== undefined)
    .map(({ key, label, without }) => ({
      key,
      label,
      without: { ...view, filter: { ...filter, ...without } },
    }));
}
