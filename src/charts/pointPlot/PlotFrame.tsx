import { fitEnds, fitOr, type LineEnds } from '../fitText.ts';
import { PLOT_TEXT, type PlotLayout } from './layout.ts';

/** What the directions of a plot mean, in words. */
export interface PlotSides {
  /** Along the upper edge, at its left end: what the vertical direction is. */
  readonly vertical: string;
  /** Below the frame, line by line: what the horizontal direction is. */
  readonly lines: readonly LineEnds[];
  /** The same in few letters, for where the words have no room. */
  readonly short?: Omit<PlotSides, 'short'>;
}

interface PlotFrameProps {
  readonly layout: PlotLayout;
  readonly sides: PlotSides;
}

/** The frame, the lines at marked values, and what left, right, up and down mean. */
export function PlotFrame({ layout, sides }: PlotFrameProps) {
  const { frame, xTicks, yTicks, height } = layout;
  const width = frame.right - frame.left;
  const lines = sides.lines.map((words, line) => fitEnds(words, sides.short?.lines[line], width, PLOT_TEXT));
  return (
    <g aria-hidden>
      {xTicks.map(({ label, at }) => (
        <g key={label}>
          <path className="plot-grid" d={`M${at},${frame.top}V${frame.bottom}`} />
          <text className="plot-text" x={at} y={frame.bottom + 16} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      {yTicks.map(({ label, at }) => (
        <g key={label}>
          <path className="plot-grid" d={`M${frame.left},${at}H${frame.right}`} />
          <text className="plot-text" x={frame.left - 6} y={at} textAnchor="end" dominantBaseline="central">
            {label}
          </text>
        </g>
      ))}
      <rect
        className="plot-frame"
        x={frame.left}
        y={frame.top}
        width={width}
        height={frame.bottom - frame.top}
      />
      {sides.vertical !== '' && (
        <text className="plot-text" x={frame.left} y={frame.top - 8}>
          {fitOr(sides.vertical, sides.short?.vertical, width, PLOT_TEXT)}
        </text>
      )}
      {lines.map(({ start, end }, line) => (
        <g key={`${start}${end}`}>
          <text className="plot-text" x={frame.left} y={height + 12 + line * 20}>
            {start}
          </text>
          <text className="plot-text" x={frame.right} y={height + 12 + line * 20} textAnchor="end">
            {end}
          </text>
        </g>
      ))}
    </g>
  );
}
