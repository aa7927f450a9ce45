import type { ResolutionFilter } from '../../core/filter/resolutionFilter.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import { sessionName, subjectName } from '../names.ts';

interface FilterChipsProps {
  readonly filter: ResolutionFilter;
  readonly messages: Messages;
  readonly onChange: (part: Partial<ResolutionFilter>) => void;
  readonly onClear: () => void;
}

interface Chip {
  readonly key: string;
  readonly label: string;
  /** The filter without this chip. */
  readonly without: Partial<ResolutionFilter>;
}

/** What the votes are narrowed by, in words, each with a way to clear it. Nothing where nothing is narrowed. */
export function FilterChips({ filter, messages, onChange, onClear }: FilterChipsProps) {
  const chips = describeFilter(filter, messages);
  if (chips.length === 0) return null;
  const { clear, clearOne } = messages.resolutionsView;
  return (
    <ul className="filter-chips small">
      {chips.map(({ key, label, without }) => (
        <li key={key}>
          <button
            type="button"
            className="chip"
            aria-label={clearOne(label)}
            onClick={() => onChange(without)}
          >
            {label} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="link-button" onClick={onClear}>
          {clear}
        </button>
      </li>
    </ul>
  );
}

function describeFilter(filter: ResolutionFilter, messages: Messages): readonly Chip[] {
  const { bodies, kinds, outcomes, formats, resolutionsView: words, columns } = messages;
  const drop = <T,>(values: readonly T[], value: T) => values.filter((other) => other !== value);
  const chips: (Chip | undefined)[] = [
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
      label: `≥ ${formats.date(filter.from)}`,
      without: { from: undefined },
    },
    filter.to && { key: 'to', label: `≤ ${formats.date(filter.to)}`, without: { to: undefined } },
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
          label: `${columns.abstain} ≥ ${formats.number(filter.minAbstentions)}`,
          without: { minAbstentions: undefined },
        },
  ];
  return chips.filter((chip) => chip !== undefined);
}
