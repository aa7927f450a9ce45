import type { StateCode } from '../../core/state/stateCode.ts';
import { useMessages } from '../../ui/LanguageContext.tsx';
import { type Alignment, stateAt } from './alignment.ts';

interface StateSelectProps {
  readonly alignment: Alignment;
  readonly label: string;
  /** Its place. */
  readonly chosen: number;
  readonly onChange: (state: StateCode) => void;
}

/** A choice of one of the states that voted, by name. */
export function StateSelect({ alignment, label, chosen, onChange }: StateSelectProps) {
  const { formats } = useMessages();
  const sorted = alignment.states.toSorted((a, b) => formats.compare(a.name, b.name));
  return (
    <label>
      {label}
      <select
        className="field"
        value={stateAt(alignment, chosen).code}
        onChange={({ target }) => {
          const state = sorted.find(({ code }) => code === target.value);
          if (state) onChange(state.code);
        }}
      >
        {sorted.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
