interface LabelledSelectProps<T extends string> {
  readonly label: string;
  /** What the empty choice is called. */
  readonly none: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: T | undefined;
  /** The value of an option; undefined for any other text. */
  readonly parse: (text: string) => T | undefined;
  readonly onChange: (value: T | undefined) => void;
}

/** One of several, or none of them. */
export function LabelledSelect<T extends string>(props: LabelledSelectProps<T>) {
  const { label, none, options, chosen, parse, onChange } = props;
  return (
    <label className="mapping-select small">
      {label}
      <select
        className="field"
        value={chosen ?? ''}
        onChange={(event) => onChange(parse(event.target.value))}
      >
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
