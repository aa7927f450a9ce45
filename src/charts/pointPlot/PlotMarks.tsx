import type { PlacedPlotPoint, PlotLayout } from './layout.ts';
import { PLOT_TEXT, POINT_REACH } from './layout.ts';

interface PlotMarksProps {
  readonly layout: PlotLayout;
  readonly leading: readonly string[];
  readonly active: string | undefined;
  readonly pathOf: (shape: string) => string;
  readonly idOf: (id: string) => string;
  readonly describe: (id: string) => string;
  readonly onFocus: (id: string | undefined) => void;
}

/** The points with their labels. The tab key reaches one of them; the arrow keys lead on from there. */
export function PlotMarks(props: PlotMarksProps) {
  const { layout, leading, active, pathOf, idOf, describe, onFocus } = props;
  const current = layout.points.find(({ id }) => id === active);
  const tabStop = current?.id ?? layout.points[0]?.id;
  const isLeading = (id: string) => leading.includes(id) || id === active;
  return (
    <>
      {layout.points.map(({ id, left, top, shape }) => (
        // biome-ignore lint/a11y/useSemanticElements: within a picture there is no button
        <g
          key={id}
          id={idOf(id)}
          role="button"
          aria-label={describe(id)}
          tabIndex={id === tabStop ? 0 : -1}
          transform={`translate(${left},${top})`}
          onFocus={() => onFocus(id)}
          onBlur={() => onFocus(undefined)}
        >
          <path className={isLeading(id) ? 'plot-mark leading' : 'plot-mark'} d={pathOf(shape)} />
        </g>
      ))}
      <g aria-hidden>
        {layout.labels.map(({ id, text, x, y, anchor }) => (
          <text
            key={id}
            className={isLeading(id) ? 'plot-label leading' : 'plot-label'}
            x={x}
            y={y}
            textAnchor={anchor}
            dominantBaseline="central"
          >
            {text}
          </text>
        ))}
        {current && !layout.labels.some(({ id }) => id === active) && <HiddenLabel point={current} />}
      </g>
    </>
  );
}

/** The label of a point that had no room for it, over whatever is there, while one points at it. */
function HiddenLabel({ point }: { readonly point: PlacedPlotPoint }) {
  return (
    <text
      className="plot-label leading over"
      x={point.left + POINT_REACH + 2}
      y={point.top - PLOT_TEXT / 2}
      dominantBaseline="central"
    >
      {point.label}
    </text>
  );
}
