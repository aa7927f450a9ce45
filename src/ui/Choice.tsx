import { useId, useState } from 'react';
import './Choice.css';

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: T;
  readonly onChange: (value: T) => void;
}

/** A few choices of which one holds, all in sight. */
export function Choice<T extends string>({ legend, options, chosen, onChange }: ChoiceProps<T>) {
  const name = useId();
  // What is pressed shows at once, though what it changes may take a moment to be drawn.
  const [pressed, setPressed] = useState({ chosen, value: chosen });
  if (pressed.chosen !== chosen) setPressed({ chosen, value: chosen });
  return (
    <fieldset className="choice small">
      <legend className="muted">{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={value === pressed.value}
            onChange={() => {
              setPressed({ chosen, value });
              onChange(value);
            }}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
