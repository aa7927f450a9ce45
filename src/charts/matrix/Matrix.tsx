import { useId, useMemo, useState } from 'react';
import { useWidth } from '../../ui/useWidth.ts';
import type { MatrixCells } from './cells.ts';
import { type CellPlace, layoutMatrix, type MatrixState } from './layout.ts';
import { MatrixCanvas } from './MatrixCanvas.tsx';
import { MatrixField, type MatrixWords } from './MatrixField.tsx';
import { type MatrixLegend, MatrixPicture } from './MatrixPicture.tsx';
import './Matrix.css';

interface MatrixProps {
  /** In the order in which they stand along both sides; `cells` runs along it. */
  readonly states: readonly MatrixState[];
  readonly cells: MatrixCells;
  /** Places before which a bloc or group begins, other than the first. */
  readonly boundaries: readonly number[];
  readonly legend: MatrixLegend;
  /** Read out in place of the picture. */
  readonly summary: string;
  readonly words: MatrixWords;
  /** A cell in a few letters, for where it is large enough; empty where it has no value. */
  readonly valueText: (place: CellPlace) => string;
  /** A cell in full words, and shorter for the tag beside it. */
  readonly describe: (place: CellPlace) => string;
  readonly tag: (place: CellPlace) => string;
  /** Opens what a cell counts. */
  readonly onOpen: (place: CellPlace) => void;
}

/** A value for each pair of states as colour, read cell by cell with pointer or keys. */
export function Matrix(props: MatrixProps) {
  const { states, cells, boundaries, legend, summary, words, valueText } = props;
  const [frame, width] = useWidth<HTMLDivElement>(960);
  const [isEnlarged, setIsEnlarged] = useState(false);
  const canvasId = `${useId()}cells`;
  const layout = useMemo(() => layoutMatrix(states, width, isEnlarged), [states, width, isEnlarged]);
  return (
    <div ref={frame} className="matrix">
      {!layout.isReadable && (
        <p className="matrix-tools">
          <button type="button" className="button" onClick={() => setIsEnlarged(!isEnlarged)}>
            {isEnlarged ? words.fit : words.enlarge}
          </button>
        </p>
      )}
      <MatrixField
        layout={layout}
        words={words}
        describe={props.describe}
        tag={props.tag}
        onOpen={props.onOpen}
      >
        <MatrixPicture
          canvasId={canvasId}
          layout={layout}
          boundaries={boundaries}
          legend={legend}
          summary={summary}
        />
        <MatrixCanvas id={canvasId} layout={layout} cells={cells} valueText={valueText} />
      </MatrixField>
    </div>
  );
}
