import type { usePointing } from '../usePointing.tsx';
import type { PlacedPlotPoint, PlotLayout } from './layout.ts';
import { PLOT_TEXT, POINT_REACH } from './layout.ts';

interface PlotMarksProps {
  readonly layout: PlotLayout;
  readonly leading: readonly string[];
  readonly pointing: ReturnType<typeof usePointing<PlacedPlotPoint>>;
  readonly pathOf: (shape: string) => string;
  readonly describe: (id: string) => string;
}

/** The points with their labels. */
export function PlotMarks({ layout, leading, pointing, pathOf, describe }: PlotMarksProps) {
  const { active, current, markProps } = pointing;
  const isLeading = (id: string) => leading.includes(id) || id === active;
  return (
    <>
      <g aria-hidden>
        {layout.labels.map(
          ({ id, lead }) =>
            lead && (
              <path
                key={id}
                className={id === active ? 'plot-lead leading' : 'plot-lead'}
                d={`M${lead.from.x},${lead.from.y}L${lead.to.x},${lead.to.y}`}
              />
            ),
        )}
      </g>
      {layout.points.map(({ id, left, top, shape }) => (
        <g key={id} {...markProps(id)} aria-label={describe(id)} transform={`translate(${left},${top})`}>
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
