import { changeView, useViewState } from '../../url/useViewState.ts';

interface LeastChoiceProps {
  readonly label: string;
  readonly nameOf: (least: number) => string;
}

const OFFERED = [1, 5, 10, 20, 50];

/** The choice of how many votes a value needs to stand out; the number of the link is among those offered. */
export function LeastChoice({ label, nameOf }: LeastChoiceProps) {
  const { state: view } = useViewState();
  const offered = [...new Set([...OFFERED, view.minShared])].sort((a, b) => a - b);
  return (
    <label>
      {label}{' '}
      <select
        className="field"
        value={view.minShared}
        onChange={({ target }) => changeView({ minShared: Number(target.value) })}
      >
        {offered.map((least) => (
          <option key={least} value={least}>
            {nameOf(least)}
          </option>
        ))}
      </select>
    </label>
  );
}
