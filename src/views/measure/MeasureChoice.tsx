import { isMeasureId, MEASURES } from '../../core/agreement/measures/measures.ts';
import { COMPARE_WORDS } from '../../i18n/compare.ts';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { useWords } from '../../ui/LanguageContext.tsx';
import { changeView, useViewState } from '../../url/useViewState.ts';
import { LeastChoice } from './LeastChoice.tsx';
import './MeasureChoice.css';

/** The choice of the measure, said in one line, and of how many shared votes a value needs. */
export function MeasureChoice() {
  const { state: view } = useViewState();
  const frame = useWords(FRAME_WORDS);
  const { minSharedChoice } = useWords(COMPARE_WORDS);
  return (
    <div className="measure-choice small">
      <label>
        {frame.measure}{' '}
        <select
          className="field"
          value={view.measure}
          onChange={({ target }) => {
            if (isMeasureId(target.value)) changeView({ measure: target.value });
          }}
        >
          {MEASURES.map(({ id }) => (
            <option key={id} value={id}>
              {frame.measures[id].name}
            </option>
          ))}
        </select>
      </label>
      <LeastChoice label={frame.minShared} nameOf={minSharedChoice} />
      <p className="muted">
        {frame.measures[view.measure].gloss} {view.minShared > 1 && frame.minSharedGloss(view.minShared)}
      </p>
    </div>
  );
}
