import { memo, useMemo } from 'react';
import { parseStateCode, type StateCode } from '../../core/state/stateCode.ts';
import { WORLD_MAP_WORDS } from '../../i18n/worldMap.ts';
import { useWords } from '../../ui/LanguageContext.tsx';
import { Legend } from '../legend/Legend.tsx';
import { layoutLegend, SWATCH } from '../legend/layout.ts';
import { wrapLabel } from '../wrapLabel.ts';
import type { MapDot, MapLayout } from './layout.ts';
import type { MapLegendEntry, MapMark } from './mapMark.ts';
import { MapPatterns, paint } from './mapPaint.tsx';

interface MapPictureProps {
  /** Tells its patterns from those of another map on the page. */
  readonly id: string;
  readonly layout: MapLayout;
  readonly dots: readonly MapDot[];
  readonly marks: ReadonlyMap<StateCode, MapMark>;
  readonly legend: readonly MapLegendEntry[];
  readonly summary: string;
  readonly pointed: StateCode | undefined;
  readonly onPoint: (state: StateCode | undefined) => void;
  readonly onSelect: ((state: StateCode) => void) | undefined;
}

const NOTE_SIZE = 12;
const NOTE_LINE = 16;
const GAP = 8;

/** The map itself with its legend and the note on borders, in one SVG that can be taken out of the page. */
export function MapPicture(props: MapPictureProps) {
  const { id, layout, dots, marks, legend, summary, pointed, onPoint, onSelect } = props;
  const words = useWords(WORLD_MAP_WORDS);
  const legendLayout = useMemo(
    () =>
      layoutLegend(
        legend.map(({ fill, label }) => ({ key: fill, label })),
        layout.width,
      ),
    [legend, layout.width],
  );
  const fillByKey = new Map(legend.map(({ fill }) => [`${fill}`, fill]));
  const note = wrapLabel(words.bordersNote, layout.width, NOTE_SIZE);
  const legendTop = layout.height + GAP;
  const noteTop = legendTop + legendLayout.height + GAP;
  const height = noteTop + note.length * NOTE_LINE;
  return (
    <svg
      width={layout.width}
      height={height}
      viewBox={`0 0 ${layout.width} ${height}`}
      role="img"
      aria-label={summary}
      className={onSelect === undefined ? undefined : 'selectable'}
      onPointerOver={({ target }) => onPoint(stateAt(target, marks))}
      onPointerLeave={(event) => {
        if (!isTouching(event)) onPoint(undefined);
      }}
      onPointerUp={(event) => {
        const state = stateAt(event.target, marks);
        if (state !== undefined && event.button === 0 && !isTouching(event)) onSelect?.(state);
      }}
    >
      <MapPatterns id={id} />
      <Land id={id} layout={layout} marks={marks} />
      <Dots id={id} layout={layout} dots={dots} marks={marks} />
      {pointed !== undefined && <Pointed layout={layout} dots={dots} state={pointed} />}
      <Legend
        layout={legendLayout}
        y={legendTop}
        swatch={(key) => (
          <rect
            x={0.5}
            y={0.5}
            width={SWATCH - 1}
            height={SWATCH - 1}
            {...paint(fillByKey.get(key) ?? 'none', id)}
          />
        )}
      />
      {note.map((line, index) => (
        <text key={line} className="map-note" x={0} y={noteTop + index * NOTE_LINE + NOTE_SIZE}>
          {line}
        </text>
      ))}
    </svg>
  );
}

type LandProps = Pick<MapPictureProps, 'id' | 'layout' | 'marks'>;

/** The shapes do not change while one points at them. */
const Land = memo(function Land({ id, layout, marks }: LandProps) {
  return (
    <g>
      {layout.shapes.map(({ key, state, path }) => (
        <path
          key={key}
          d={path}
          data-state={state}
          {...paint((state && marks.get(state)?.fill) ?? 'none', id)}
        />
      ))}
    </g>
  );
});

const Dots = memo(function Dots({ id, layout, dots, marks }: LandProps & Pick<MapPictureProps, 'dots'>) {
  return (
    <g className="map-dots">
      {dots.map(({ state, x, y }) => (
        <circle
          key={state}
          cx={x}
          cy={y}
          r={layout.dotRadius}
          data-state={state}
          {...paint(marks.get(state)?.fill ?? 'none', id)}
        />
      ))}
    </g>
  );
});

interface PointedProps {
  readonly layout: MapLayout;
  readonly dots: readonly MapDot[];
  readonly state: StateCode;
}

/** The outline of the state pointed at, above all others. */
function Pointed({ layout, dots, state }: PointedProps) {
  const dot = dots.find((candidate) => candidate.state === state);
  if (dot !== undefined) {
    return <circle className="map-pointed" cx={dot.x} cy={dot.y} r={layout.dotRadius + 1} />;
  }
  const shape = layout.shapes.find((candidate) => candidate.state === state);
  return shape === undefined ? null : <path className="map-pointed" d={shape.path} />;
}

function isTouching({ pointerType }: { readonly pointerType: string }): boolean {
  return pointerType === 'touch';
}

function stateAt(target: EventTarget, marks: ReadonlyMap<StateCode, MapMark>): StateCode | undefined {
  if (!(target instanceof Element)) return undefined;
  const code = parseStateCode(target.getAttribute('data-state') ?? '');
  return code !== undefined && marks.has(code) ? code : undefined;
}
