import { LINE_CHART_WORDS } from '../../i18n/lineChart.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { type LineLayout, NAME_START } from './layout.ts';
import { KEY_AREA, lookOf } from './marks.ts';
import type { CountRow } from './placeCounts.ts';

interface LineFrameProps {
  readonly layout: LineLayout;
  readonly minN: number;
}

/** Axes, gridlines and the votes behind each point. */
export function LineFrame({ layout, minN }: LineFrameProps) {
  const words = useWords(LINE_CHART_WORDS);
  const { left, right, top, bottom, yTicks, xTicks, breaks, counts, note } = layout;
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
      {breaks.map(({ x, before, after }) => (
        <g key={x}>
          <line className="section-break" x1={x} x2={x} y1={top - 18} y2={bottom} />
          <text className="tick" x={x - 6} y={top - 12} textAnchor="end" dominantBaseline="central">
            {before}
          </text>
          <text className="tick" x={x + 6} y={top - 12} dominantBaseline="central">
            {after}
          </text>
        </g>
      ))}
      {counts.map((row, place) => (
        <Counts key={row.id} row={row} isFirst={place === 0} left={left} />
      ))}
      {note !== undefined && (
        <text className="count" x={note.x} y={note.y} dominantBaseline="central">
          {words.hollow(minN)}
        </text>
      )}
    </g>
  );
}

interface CountsProps {
  readonly row: CountRow;
  readonly isFirst: boolean;
  /** Where the axis begins. */
  readonly left: number;
}

/** The votes behind the points of one series, with its mark so that the row can be told. */
function Counts({ row, isFirst, left }: CountsProps) {
  const { formats } = useMessages();
  const { votes } = useWords(LINE_CHART_WORDS);
  const { label, y, nameY, series, cells } = row;
  const markX = nameY === undefined ? left - 14 : 6;
  return (
    <g>
      {series !== undefined && (
        <path
          className="mark"
          d={lookOf(series, KEY_AREA).mark}
          transform={`translate(${markX},${nameY ?? y})`}
        />
      )}
      {nameY !== undefined && (
        <text className="line-label" x={NAME_START} y={nameY} dominantBaseline="central">
          {label}
        </text>
      )}
      {cells.length > 0 && (isFirst || nameY !== undefined) && (
        <text className="count" x={nameY === undefined ? 0 : NAME_START} y={y} dominantBaseline="central">
          {votes}
        </text>
      )}
      {cells.map(({ key, x, n }) => (
        <text key={key} className="count" x={x} y={y} textAnchor="middle" dominantBaseline="central">
          {formats.number(n)}
        </text>
      ))}
    </g>
  );
}
