import { fitText } from '../fitText.ts';
import { PLOT_TEXT, type PlotLayout } from './layout.ts';

/** What the directions of a plot mean, in words. */
export interface PlotSides {
  /** Along the upper edge, at its left end: what the vertical direction is. */
  readonly vertical: string;
  /** Below the frame, line by line: what the horizontal direction is. */
  readonly lines: readonly { readonly start: string; readonly end: string }[];
}

interface PlotFrameProps {
  readonly layout: PlotLayout;
  readonly sides: PlotSides;
}

/** The frame, the lines at marked values, and what left, right, up and down mean. */
export function PlotFrame({ layout, sides }: PlotFrameProps) {
  const { frame, xTicks, yTicks, height } = layout;
  // Half of the line each, with a gap between.
  const room = (frame.right - frame.left) / 2 - 8;
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
        width={frame.right - frame.left}
        height={frame.bottom - frame.top}
      />
      {sides.vertical !== '' && (
        <text className="plot-text" x={frame.left} y={frame.top - 8}>
          {fitText(sides.vertical, frame.right - frame.left, PLOT_TEXT)}
        </text>
      )}
      {sides.lines.map(({ start, end }, line) => (
        <g key={`${start}${end}`}>
          <text className="plot-text" x={frame.left} y={height + 12 + line * 20}>
            {fitText(start, room, PLOT_TEXT)}
          </text>
          <text className="plot-text" x={frame.right} y={height + 12 + line * 20} textAnchor="end">
            {fitText(end, start === '' ? 2 * room : room, PLOT_TEXT)}
          </text>
        </g>
      ))}
    </g>
  );
}
