import { useMemo } from 'react';
import { compareSymbols } from '../../core/compareSymbols.ts';
import { NO_FILTER, type ResolutionFilter } from '../../core/filter/resolutionFilter.ts';
import { OUTCOMES } from '../../core/outcome.ts';
import type { Resolution } from '../../core/resolution.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import { CheckList, type CheckOption } from '../../ui/CheckList.tsx';
import { useMessages } from '../../ui/LanguageContext.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { navigate } from '../../url/useViewState.ts';
import type { ViewState } from '../../url/viewState.ts';
import { sessionName, subjectName } from '../names.ts';
import { FilterChips } from './FilterChips.tsx';

interface FilterBarProps {
  readonly view: ViewState;
  readonly resolutions: readonly Resolution[];
}

/** Votes apart, as the choice offers them. */
const MARGINS = [3, 5, 10, 20];

/** Search and filters of the selection of votes; every change stands in the link at once. */
export function FilterBar({ view, resolutions }: FilterBarProps) {
  const messages = useMessages();
  const words = messages.resolutionsView;
  const options = useMemo(() => filterOptions(resolutions, messages), [resolutions, messages]);
  const { filter } = view;
  const change = (part: Partial<ResolutionFilter>) => navigate({ ...view, filter: { ...filter, ...part } });

  return (
    <search className="filter-bar">
      <label className="search-label">
        <span className="visually-hidden">{words.search}</span>
        <input
          type="search"
          className="field search-field"
          placeholder={words.searchHint}
          value={view.query}
          maxLength={500}
          onChange={(event) => navigate({ ...view, query: event.target.value }, 'replace')}
        />
      </label>
      <FilterMenu
        label={words.session}
        options={options.sessions}
        checked={filter.sessions}
        onChange={(sessions) => change({ sessions })}
      />
      <FilterMenu
        label={words.outcome}
        options={options.outcomes}
        checked={filter.outcomes}
        onChange={(chosen) => change({ outcomes: OUTCOMES.filter((outcome) => chosen.includes(outcome)) })}
      />
      <FilterMenu
        label={words.subject}
        options={options.subjects}
        checked={filter.subjects}
        onChange={(subjects) => change({ subjects })}
      />
      <label>
        <span className="visually-hidden">{words.margin}</span>
        <select
          className="field"
          value={filter.maxMargin ?? ''}
          onChange={(event) =>
            change({ maxMargin: event.target.value === '' ? undefined : Number(event.target.value) })
          }
        >
          <option value="">{`${words.margin}: ${words.anyMargin}`}</option>
          {marginChoices(filter.maxMargin).map((margin) => (
            <option key={margin} value={margin}>
              {words.marginAtMost(margin)}
            </option>
          ))}
        </select>
      </label>
      <FilterChips
        filter={filter}
        messages={messages}
        onChange={change}
        onClear={() => navigate({ ...view, filter: NO_FILTER, query: '' })}
      />
    </search>
  );
}

interface FilterMenuProps {
  readonly label: string;
  readonly options: readonly CheckOption[];
  readonly checked: readonly string[];
  readonly onChange: (checked: readonly string[]) => void;
}

function FilterMenu({ label, options, checked, onChange }: FilterMenuProps) {
  const { formats } = useMessages();
  return (
    <Popover label={checked.length === 0 ? label : `${label} · ${formats.number(checked.length)}`}>
      <CheckList legend={label} options={options} checked={checked} onChange={onChange} />
    </Popover>
  );
}

/** A margin that came by link is offered too, in its place. */
function marginChoices(chosen: number | undefined): readonly number[] {
  if (chosen === undefined || MARGINS.includes(chosen)) return MARGINS;
  return [...MARGINS, chosen].sort((a, b) => a - b);
}

function filterOptions(resolutions: readonly Resolution[], messages: Messages) {
  const { number, compare } = messages.formats;
  const toOptions = (counts: ReadonlyMap<string, number>, label: (value: string) => string): CheckOption[] =>
    [...counts].map(([value, count]) => ({ value, label: label(value), count: number(count) }));
  const sessions = toOptions(
    countBy(resolutions, ({ session }) => [session]),
    (session) => sessionName(session, messages),
  );
  const outcomes = toOptions(
    countBy(resolutions, ({ outcome }) => [outcome]),
    (value) => messages.outcomes[OUTCOMES.find((outcome) => outcome === value) ?? 'unknown'],
  );
  const subjects = toOptions(
    countBy(resolutions, ({ subjects: tags }) => tags),
    (subject) => subjectName(subject, messages),
  );
  return {
    sessions: sessions.sort((a, b) => compareSymbols(a.value, b.value)),
    outcomes,
    subjects: subjects.sort((a, b) => compare(a.label, b.label)),
  };
}

function countBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    for (const key of keysOf(item)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
