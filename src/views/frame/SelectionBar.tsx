import { type ReactNode, useMemo } from 'react';
import type { Inclusion } from '../../core/agreement/selection.ts';
import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import type { ResolutionFilter } from '../../core/filter/resolutionFilter.ts';
import { parseIsoDate } from '../../core/isoDate.ts';
import { OUTCOMES } from '../../core/outcome.ts';
import { KINDS } from '../../core/resolution.ts';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { CheckList, type CheckOption } from '../../ui/CheckList.tsx';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { changeView } from '../../url/useViewState.ts';
import type { ViewState } from '../../url/viewState.ts';
import { filterOptions } from './filterOptions.ts';
import { LinesMenu } from './LinesMenu.tsx';
import { SelectionChips } from './SelectionChips.tsx';
import './SelectionBar.css';

interface SelectionBarProps {
  readonly view: ViewState;
  readonly index: DataSetIndex;
  /** What stands before the choices: the search box of a table. */
  readonly children?: ReactNode;
  /**
   * How many recorded votes the page counts. Without it the rules of what counts are not offered either: a list of
   * texts shows all of them anyway.
   */
  readonly votes?: number;
}

/** Votes apart, as the choice offers them. */
const MARGINS = [3, 5, 10, 20];
const ABSTENTIONS = [5, 10, 15, 20];

/** The selection of votes that belongs to the whole page: every change stands in the link at once. */
export function SelectionBar({ view, index, children, votes }: SelectionBarProps) {
  const messages = useMessages();
  const frame = useWords(FRAME_WORDS);
  const words = messages.resolutionsView;
  const { filter } = view;
  const options = useMemo(() => filterOptions(index.dataSet.resolutions, messages), [index, messages]);
  const change = (part: Partial<ResolutionFilter>) => changeView({ filter: { ...filter, ...part } });

  return (
    <search className="selection-bar" aria-label={frame.selection}>
      {children}
      {options.bodies.length > 1 && (
        <FilterMenu
          label={frame.body}
          options={options.bodies}
          checked={filter.bodies}
          onChange={(chosen) => change({ bodies: index.bodies.filter((body) => chosen.includes(body)) })}
        />
      )}
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
      {options.kinds.length > 1 && (
        <FilterMenu
          label={frame.kind}
          options={options.kinds}
          checked={filter.kinds}
          onChange={(chosen) => change({ kinds: KINDS.filter((kind) => chosen.includes(kind)) })}
        />
      )}
      <DateMenu filter={filter} onChange={change} />
      <CountChoice
        label={words.margin}
        none={words.anyMargin}
        values={MARGINS}
        chosen={filter.maxMargin}
        text={words.marginAtMost}
        onChange={(maxMargin) => change({ maxMargin })}
      />
      <CountChoice
        label={frame.abstentions}
        none={words.anyMargin}
        values={ABSTENTIONS}
        chosen={filter.minAbstentions}
        text={frame.abstentionsAtLeast}
        onChange={(minAbstentions) => change({ minAbstentions })}
      />
      {votes !== undefined && (
        <>
          <RulesMenu view={view} />
          <LinesMenu joined={view.joined} index={index} />
        </>
      )}
      <div className="selection-row small">
        {votes !== undefined && (
          <p role="status">{frame.votesSelected(votes, index.table.resolutions.length)}</p>
        )}
        <SelectionChips view={view} index={index} />
      </div>
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

interface DateMenuProps {
  readonly filter: ResolutionFilter;
  readonly onChange: (part: Partial<ResolutionFilter>) => void;
}

function DateMenu({ filter, onChange }: DateMenuProps) {
  const words = useWords(FRAME_WORDS);
  const fields = [
    { name: 'from', label: words.from },
    { name: 'to', label: words.to },
  ] as const;
  return (
    <Popover label={words.dates}>
      <div className="date-fields">
        {fields.map(({ name, label }) => (
          <label key={name} className="small">
            {label}
            <input
              type="date"
              className="field"
              value={filter[name] ?? ''}
              onChange={(event) => onChange({ [name]: parseIsoDate(event.target.value) })}
            />
          </label>
        ))}
      </div>
    </Popover>
  );
}

interface CountChoiceProps {
  readonly label: string;
  readonly none: string;
  readonly values: readonly number[];
  readonly chosen: number | undefined;
  readonly text: (value: number) => string;
  readonly onChange: (value: number | undefined) => void;
}

function CountChoice({ label, none, values, chosen, text, onChange }: CountChoiceProps) {
  const { labelled } = useMessages();
  // A number that came by link is offered too, in its place.
  const offered =
    chosen === undefined || values.includes(chosen) ? values : [...values, chosen].sort((a, b) => a - b);
  return (
    <select
      className="field"
      aria-label={label}
      value={chosen ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? undefined : Number(event.target.value))}
    >
      <option value="">{labelled(label, none)}</option>
      {offered.map((value) => (
        <option key={value} value={value}>
          {text(value)}
        </option>
      ))}
    </select>
  );
}

function RulesMenu({ view }: { readonly view: ViewState }) {
  const words = useWords(FRAME_WORDS);
  const rules = [
    { name: 'unanimous', label: words.unanimousChoice },
    { name: 'disputed', label: words.disputedChoice },
  ] as const;
  return (
    <Popover label={words.rules}>
      <div className="date-fields">
        {rules.map(({ name, label }) => (
          <label key={name} className="small">
            {label}
            <select
              className="field"
              value={view[name]}
              onChange={(event) => {
                const chosen: Inclusion = event.target.value === 'include' ? 'include' : 'exclude';
                changeView({ [name]: chosen });
              }}
            >
              <option value="include">{words.include}</option>
              <option value="exclude">{words.exclude}</option>
            </select>
          </label>
        ))}
        <p className="muted small">{words.rulesGloss}</p>
      </div>
    </Popover>
  );
}
