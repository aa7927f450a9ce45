import { type KeyboardEvent, type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react';
import { type PickOption, rankOptions } from './rankOptions.ts';
import './OptionPicker.css';

/** What a picker says, in the words of what is picked. */
export interface PickerWords {
  readonly label: string;
  readonly hint: string;
  readonly chosen: string;
  readonly remove: (label: string) => string;
  readonly none: string;
  readonly found: (options: number) => string;
  readonly full: (options: number) => string;
}

interface OptionPickerProps {
  readonly options: readonly PickOption[];
  /** Ids in the order chosen; one that is no option is shown by its id. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** Makes what is typed comparable with the texts that options are searched by. */
  readonly fold: (text: string) => string;
  readonly words: PickerWords;
  /** At most so many can be chosen. */
  readonly max?: number | undefined;
}

/** A field in which options are found by typing, and the chosen ones as chips that go away when pressed. */
export function OptionPicker({ options, chosen, onChange, fold, words, max }: OptionPickerProps) {
  const field = useRef<HTMLInputElement>(null);
  const labels = useMemo(() => new Map(options.map(({ id, label }) => [id, label])), [options]);
  const isFull = max !== undefined && chosen.length >= max;

  function remove(id: string) {
    onChange(chosen.filter((other) => other !== id));
    field.current?.focus();
  }

  return (
    <div className="option-picker">
      {chosen.length > 0 && (
        <ul className="picker-chips" aria-label={words.chosen}>
          {chosen.map((id) => (
            <li key={id}>
              <button
                type="button"
                className="picker-chip"
                aria-label={words.remove(labels.get(id) ?? id)}
                onClick={() => remove(id)}
              >
                {labels.get(id) ?? id} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <OptionField
        field={field}
        options={options}
        chosen={chosen}
        fold={fold}
        words={words}
        hint={isFull ? words.full(chosen.length) : words.hint}
        isFull={isFull}
        onChoose={(id) => onChange([...chosen, id])}
        onRemoveLast={() => onChange(chosen.slice(0, -1))}
      />
    </div>
  );
}

interface OptionFieldProps extends Pick<OptionPickerProps, 'options' | 'chosen' | 'fold' | 'words'> {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly hint: string;
  readonly isFull: boolean;
  readonly onChoose: (id: string) => void;
  readonly onRemoveLast: () => void;
}

function OptionField(props: OptionFieldProps) {
  const { field, options, chosen, fold, words, hint, isFull, onChoose, onRemoveLast } = props;
  const listId = useId();
  const [query, setQuery] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [place, setPlace] = useState(0);
  const found = useMemo(() => {
    const free = options.filter(({ id }) => !chosen.includes(id));
    return rankOptions(free, fold(query));
  }, [options, chosen, fold, query]);
  const active = isOpen && !isFull ? found[Math.min(place, found.length - 1)] : undefined;

  function type(text: string) {
    setQuery(text);
    setPlace(0);
    setIsOpen(true);
  }
  function clear() {
    setQuery('');
    setPlace(0);
    setIsOpen(false);
  }
  function choose(option: PickOption) {
    onChoose(option.id);
    clear();
  }
  function step(by: number) {
    if (isOpen) setPlace((Math.min(place, found.length - 1) + by + found.length) % Math.max(1, found.length));
    setIsOpen(true);
  }
  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && active !== undefined) choose(active);
    else if (event.key === 'Escape' && (isOpen || query !== '')) clear();
    else if (event.key === 'Backspace' && query === '') onRemoveLast();
    else return;
    event.preventDefault();
  }

  return (
    <div className="picker-field">
      <input
        ref={field}
        type="text"
        role="combobox"
        className="field"
        aria-label={words.label}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active && `${listId}-${active.id}`}
        placeholder={hint}
        autoComplete="off"
        spellCheck={false}
        readOnly={isFull}
        value={query}
        onChange={(event) => type(event.target.value)}
        onClick={() => setIsOpen(!isFull)}
        onBlur={() => setIsOpen(false)}
        onKeyDown={press}
      />
      <OptionList
        id={listId}
        words={words}
        options={isOpen && !isFull ? found : []}
        active={active}
        onChoose={choose}
        onPoint={setPlace}
      />
      <span className="visually-hidden" role="status">
        {isOpen && (found.length === 0 ? words.none : words.found(found.length))}
      </span>
      {isOpen && found.length === 0 && <p className="picker-none small">{words.none}</p>}
    </div>
  );
}

interface OptionListProps {
  readonly id: string;
  readonly words: PickerWords;
  readonly options: readonly PickOption[];
  readonly active: PickOption | undefined;
  readonly onChoose: (option: PickOption) => void;
  readonly onPoint: (place: number) => void;
}

function OptionList({ id, words, options, active, onChoose, onPoint }: OptionListProps) {
  const activeId = active && `${id}-${active.id}`;
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  return (
    <div
      id={id}
      role="listbox"
      aria-label={words.label}
      className="picker-list"
      hidden={options.length === 0}
    >
      {options.map((option, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are read by the field that keeps the focus
        // biome-ignore lint/a11y/useFocusableInteractive: as above, the field names the active option
        <div
          key={option.id}
          id={`${id}-${option.id}`}
          role="option"
          aria-selected={option === active}
          onPointerDown={(event) => event.preventDefault()}
          onPointerMove={() => onPoint(place)}
          onClick={() => onChoose(option)}
        >
          {option.label}
        </div>
      ))}
    </div>
  );
}
