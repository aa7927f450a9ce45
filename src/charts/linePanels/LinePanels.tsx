import { type ReactNode, useMemo } from 'react';
import { useMessages } from '../../ui/LanguageContext.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { LINE_HEIGHT, type LinePanel, layoutLinePanels, type PlacedPanel } from './layout.ts';
import './LinePanels.css';

interface LinePanelsProps {
  readonly panels: readonly LinePanel[];
  /** Points from fewer are hollow. */
  readonly minN: number;
  /** Says so below the panels. */
  readonly thinLabel: string;
  /** Read out as the name of the chart. */
  readonly summary: string;
  /** Makes a link to what a panel is about. */
  readonly linkPanel: (panel: string, mark: ReactNode) => ReactNode;
  /** Makes a link to what a point counts; not reached by the Tab key, as the panel's title leads on. */
  readonly linkPoint: (panel: string, point: string, mark: ReactNode) => ReactNode;
}

/** Small line charts on one axis from 0 to 1, one for each thing compared. */
export function LinePanels({ panels, minN, thinLabel, summary, linkPanel, linkPoint }: LinePanelsProps) {
  const [frame, width] = useWidth<HTMLDivElement>(960);
  const layout = useMemo(() => layoutLinePanels(panels, { width, minN }), [panels, width, minN]);
  const legendY = layout.height + 28;
  return (
    <div ref={frame} className="line-panels">
      <svg width={layout.width} height={legendY + 10} aria-label={summary}>
        {layout.panels.map((panel) => (
          <g key={panel.key}>
            {linkPanel(panel.key, <PanelTitle panel={panel} />)}
            <PanelFrame panel={panel} />
            <path className="panel-line" d={panel.path} />
            {panel.points.map(({ key, x, y, isThin }) => (
              <g key={key}>
                {linkPoint(
                  panel.key,
                  key,
                  <>
                    <circle className="panel-reach" cx={x} cy={y} r={12} />
                    <circle className={isThin ? 'panel-point thin' : 'panel-point'} cx={x} cy={y} r={4} />
                  </>,
                )}
              </g>
            ))}
          </g>
        ))}
        <g transform={`translate(5,${legendY})`}>
          <circle className="panel-point thin" r={4} />
          <text className="panel-text" x={12} dominantBaseline="central">
            {thinLabel}
          </text>
        </g>
      </svg>
    </div>
  );
}

function PanelTitle({ panel: { title } }: { readonly panel: PlacedPanel }) {
  return (
    <text className="panel-title" dominantBaseline="central">
      {title.lines.map((text, index) => (
        <tspan key={text} x={title.x} y={title.y + index * LINE_HEIGHT}>
          {text}
        </tspan>
      ))}
    </text>
  );
}

function PanelFrame({ panel }: { readonly panel: PlacedPanel }) {
  const { formats } = useMessages();
  const { note, start, end, grid, ticks, tickY, countY } = panel;
  return (
    <g>
      <text className="panel-text" x={note.x} y={note.y} dominantBaseline="central">
        {note.text}
      </text>
      {grid.map(({ value, y }) => (
        <g key={value}>
          <line className="panel-grid" x1={start} x2={end} y1={y} y2={y} />
          <text className="panel-text" x={start - 4} y={y} textAnchor="end" dominantBaseline="central">
            {formats.percent(value)}
          </text>
        </g>
      ))}
      <text className="panel-text" x={start - 4} y={countY} textAnchor="end">
        n
      </text>
      {ticks.map(({ key, label, n, x }) => (
        <g key={key} textAnchor="middle">
          <text className="panel-text" x={x} y={tickY}>
            {label}
          </text>
          <text className="panel-text" x={x} y={countY}>
            {formats.number(n)}
          </text>
        </g>
      ))}
    </g>
  );
}
