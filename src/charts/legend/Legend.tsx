import type { ReactNode } from 'react';
import { LABEL_START, type LegendLayout } from './layout.ts';
import './Legend.css';

interface LegendProps {
  readonly layout: LegendLayout;
  /** Where it stands in the picture, in px. */
  readonly y: number;
  /** The swatch of an entry: a mark of `SWATCH` px, from its top left corner. */
  readonly swatch: (key: string) => ReactNode;
}

/** What the marks of a picture mean; inside the picture, so that it goes with it wherever it is taken. */
export function Legend({ layout, y, swatch }: LegendProps) {
  return (
    <g transform={`translate(0,${y})`}>
      {layout.entries.map((entry) => (
        <g key={entry.key} transform={`translate(${entry.x},${entry.y})`}>
          <g transform="translate(0,-7)">{swatch(entry.key)}</g>
          <text className="legend-label" x={LABEL_START} dominantBaseline="central">
            {entry.label}
          </text>
        </g>
      ))}
    </g>
  );
}
