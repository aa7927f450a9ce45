import { useMessages } from '../../ui/LanguageContext.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { Legend } from '../legend/Legend.tsx';
import { layoutLegend, SWATCH } from '../legend/layout.ts';
import { layoutTallyBar, type PositionCounts } from './layout.ts';
import './TallyChart.css';

interface TallyChartProps {
  readonly counts: PositionCounts;
  /** Read out in place of the picture. */
  readonly summary: string;
}

const BAR_HEIGHT = 36;
const LEGEND_TOP = 44;
/** Below this width in px a part has no room for its letter and number. */
const LEAST_LABELLED = 44;

/** A vote as one bar with its numbers: in favour, abstaining, against, not voting. A picture to take away. */
export function TallyChart({ counts, summary }: TallyChartProps) {
  const { positions, formats } = useMessages();
  const [frame, width] = useWidth<HTMLDivElement>(960);
  const segments = layoutTallyBar(counts);
  const legend = layoutLegend(
    segments.map(({ position, count }) => ({
      key: position,
      label: `${formats.number(count)} ${positions[position]}`,
    })),
    width,
  );
  const height = LEGEND_TOP + legend.height;
  return (
    <div ref={frame} className="tally-chart">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary}>
        {segments.map(({ position, count, startPercent, widthPercent }) => {
          const [x, partWidth] = [(startPercent / 100) * width, (widthPercent / 100) * width];
          return (
            <g key={position} className={`tally-part ${position}`} transform={`translate(${x},0)`}>
              <rect x={0.5} y={0.5} width={Math.max(partWidth - 2, 1)} height={BAR_HEIGHT - 1} />
              {partWidth >= LEAST_LABELLED && (
                <text x={10} y={BAR_HEIGHT / 2} dominantBaseline="central">
                  {formats.number(count)}
                </text>
              )}
            </g>
          );
        })}
        <Legend
          layout={legend}
          y={LEGEND_TOP}
          swatch={(position) => (
            <g className={`tally-part ${position}`}>
              <rect x={0.5} y={0.5} width={SWATCH - 1} height={SWATCH - 1} />
            </g>
          )}
        />
      </svg>
    </div>
  );
}
