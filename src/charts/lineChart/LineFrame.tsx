import { LINE_CHART_WORDS } from '../../i18n/lineChart.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import type { LineLayout } from './layout.ts';
import { lookOf } from './marks.ts';

interface LineFrameProps {
  readonly layout: LineLayout;
  readonly minN: number;
}

/** Axes, gridlines and the votes behind each point. */
export function LineFrame({ layout, minN }: LineFrameProps) {
  const { formats } = useMessages();
  const words = useWords(LINE_CHART_WORDS);
  const { left, right, bottom, yTicks, xTicks, counts, note } = layout;
  return (
    <g aria-hidden>
      {yTicks.map(({ value, label, y }) => (
        <g key={value}>
          <line className={value === 0 ? 'grid-line zero' : 'grid-line'} x1={left} x2={right} y1={y} y2={y} />
          <text className="tick" x={left - 8} y={y} textAnchor="end" dominantBaseline="central">
            {label}
          </text>
        </g>
      ))}
      {xTicks.map(({ key, label, x }) => (
        <text key={key} className="tick" x={x} y={bottom + 20} textAnchor="middle">
          {label}
        </text>
      ))}
      {counts.map(({ id, y, cells }, place) => (
        <g key={id}>
          {counts.length > 1 && (
            <path className="mark" d={lookOf(place).mark} transform={`translate(${left - 14},${y})`} />
          )}
          {counts.length > 1 && place > 0 ? null : (
            <text className="count" x={0} y={y} dominantBaseline="central">
              {words.votes}
            </text>
          )}
          {cells.map(({ key, x, n }) => (
            <text key={key} className="count" x={x} y={y} textAnchor="middle" dominantBaseline="central">
              {formats.number(n)}
            </text>
          ))}
        </g>
      ))}
      {note !== undefined && (
        <text className="count" x={note.x} y={note.y} dominantBaseline="central">
          {words.hollow(minN)}
        </text>
      )}
    </g>
  );
}
