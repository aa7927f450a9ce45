import './CheckList.css';

export interface CheckOption {
  readonly value: string;
  readonly label: string;
  /** Shown behind the label: how many things the option stands for. */
  readonly count?: string;
}

interface CheckListProps {
  readonly legend: string;
  readonly options: readonly CheckOption[];
  readonly checked: readonly string[];
  readonly onChange: (checked: readonly string[]) => void;
}

/** A set of choices of which any number can be ticked. Gives the ticked values in the order of the options. */
export function CheckList({ legend, options, checked, onChange }: CheckListProps) {
  function toggle(value: string, isTicked: boolean) {
    const kept = new Set(isTicked ? [...checked, value] : checked.filter((other) => other !== value));
    onChange(options.map((option) => option.value).filter((candidate) => kept.has(candidate)));
  }
  return (
    <fieldset className="check-list">
      <legend className="visually-hidden">{legend}</legend>
      {options.map(({ value, label, count }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={checked.includes(value)}
            onChange={(event) => toggle(value, event.target.checked)}
          />
          <span>{label}</span>
          {count !== undefined && <span className="muted check-count">{count}</span>}
        </label>
      ))}
    </fieldset>
  );
}
