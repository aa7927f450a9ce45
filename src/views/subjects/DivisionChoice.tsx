import { SUBJECTS_WORDS } from '../../i18n/subjects.ts';
import { useWords } from '../../ui/LanguageContext.tsx';
import { changeView, useViewState } from '../../url/useViewState.ts';
import { DIVISIONS } from '../../url/viewState.ts';

/** Chooses what a line over time has a point for. */
export function DivisionChoice() {
  const { state: view } = useViewState();
  const words = useWords(SUBJECTS_WORDS);
  return (
    <label className="division-choice small">
      {words.division}{' '}
      <select
        className="field"
        value={view.division}
        onChange={(event) => {
          const division = DIVISIONS.find((candidate) => candidate === event.target.value);
          if (division !== undefined) changeView({ division });
        }}
      >
        {DIVISIONS.map((division) => (
          <option key={division} value={division}>
            {words.divisions[division]}
          </option>
        ))}
      </select>
    </label>
  );
}
