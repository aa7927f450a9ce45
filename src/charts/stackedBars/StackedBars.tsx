import { type ReactNode, useId, useMemo } from 'react';
import { useMessages } from '../../ui/LanguageContext.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import {
  type BarKind,
  type BarRow,
  LINE_HEIGHT,
  layoutStackedBars,
  type PlacedBar,
  type PlacedPart,
  type StackedOptions,
  SWATCH,
} from './layout.ts';
import { isPatterned, Patterns, patternFill } from './Patterns.tsx';
import './StackedBars.css';

interface StackedBarsProps {
  readonly rows: readonly BarRow[];
  /** All kinds that occur, in the order of the parts, with their names. */
  readonly kinds: readonly BarKind[];
  readonly scale: StackedOptions['scale'];
  /** Read out as the name of the chart. */
  readonly summary: string;
  /** Makes a link to what a part counts. */
  readonly linkPart: (row: BarRow, part: PlacedPart, mark: ReactNode) => ReactNode;
}

/** Bars divided by kind; kinds are told apart by pattern, and every part opens what it counts. */
export function StackedBars({ rows, kinds, scale, summary, linkPart }: StackedBarsProps) {
  const { formats } = useMessages();
  const [frame, width] = useWidth<HTMLDivElement>(960);
  const patternId = useId();
  const layout = useMemo(
    () => layoutStackedBars(rows, kinds, { width, scale, format: formats.number }),
    [rows, kinds, width, scale, formats],
  );
  const rowByKey = useMemo(() => new Map(rows.map((row) => [row.key, row])), [rows]);
  return (
    <div ref={frame} className="stacked-bars">
      <svg
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        aria-label={summary}
      >
        <Patterns id={patternId} />
        {layout.legend.map(({ kind, label, x, y }) => (
          <g key={kind} transform={`translate(${x},${y})`}>
            <PartBox kind={kind} patternId={patternId} x={0} y={-SWATCH / 2} width={SWATCH} height={SWATCH} />
            <text className="bar-text" x={SWATCH + 6} dominantBaseline="central">
              {label}
            </text>
          </g>
        ))}
        {layout.bars.map((bar) => (
          <g key={bar.key}>
            <BarLabel bar={bar} />
            {bar.parts.map((part) => {
              const row = rowByKey.get(bar.key);
              const mark = <PartMark bar={bar} part={part} patternId={patternId} />;
              return <g key={part.kind}>{row === undefined ? mark : linkPart(row, part, mark)}</g>;
            })}
            <text className="bar-note" x={bar.note.x} y={bar.note.y} dominantBaseline="central">
              {bar.note.text}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

function BarLabel({ bar: { label } }: { readonly bar: PlacedBar }) {
  const top = label.y - ((label.lines.length - 1) * LINE_HEIGHT) / 2;
  return (
    <text className="bar-text" dominantBaseline="central">
      {label.lines.map((line, index) => (
        <tspan key={line} x={label.x} y={top + index * LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface PartMarkProps {
  readonly bar: PlacedBar;
  readonly part: PlacedPart;
  readonly patternId: string;
}

function PartMark({ bar, part, patternId }: PartMarkProps) {
  const { formats } = useMessages();
  const [centre, middle] = [part.x + part.width / 2, bar.y + bar.height / 2];
  return (
    <>
      <PartBox
        kind={part.kind}
        patternId={patternId}
        x={part.x}
        y={bar.y}
        width={part.width}
        height={bar.height}
      />
      {part.hasRoom && isPatterned(part.kind) && (
        <rect
          className="count-plate"
          x={centre - part.countWidth / 2}
          y={bar.y + 2}
          width={part.countWidth}
          height={bar.height - 4}
        />
      )}
      {part.hasRoom && (
        <text
          className={`part-count ${part.kind}`}
          x={centre}
          y={middle}
          textAnchor="middle"
          dominantBaseline="central"
        >
          {formats.number(part.count)}
        </text>
      )}
    </>
  );
}

interface PartBoxProps {
  readonly kind: string;
  readonly patternId: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function PartBox({ kind, patternId, ...box }: PartBoxProps) {
  return <rect {...box} className={`part ${kind}`} fill={patternFill(kind, patternId)} />;
}
