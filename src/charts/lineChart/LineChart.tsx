import { type KeyboardEvent, type PointerEvent, useId, useMemo, useRef, useState } from 'react';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { LINE_CHART_WORDS } from '../../i18n/lineChart.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { LineFrame } from './LineFrame.tsx';
import { LineMarks } from './LineMarks.tsx';
import { type LineLayoutOptions, layoutLines } from './layout.ts';
import type { LineSeries, PlacedPoint } from './lineSeries.ts';
import { findPoint, lastPoint, nearestPoint, neighbourPoint, type PointName, samePoint } from './points.ts';
import './LineChart.css';

interface LineChartProps {
  readonly series: readonly LineSeries[];
  /** The ends of the axis, from the meaning of the value and not from the values there are. */
  readonly domain: readonly [low: number, high: number];
  readonly format: (value: number) => string;
  /** Read out in place of the picture. */
  readonly summary: string;
  /** Points from fewer votes are hollow. */
  readonly minN?: number;
  /** The series in bold; the others stand back. */
  readonly emphasis?: string;
  /** Opens what a point counts. */
  readonly onPoint?: (series: string, key: string) => void;
}

/** How far from a point the pointer still reads it, in px. */
const REACH = 48;

/** Values of several series over sessions or years, each with the votes behind it; a gap where there is none. */
export function LineChart(props: LineChartProps) {
  const { series, domain, format, summary, minN = 1, emphasis, onPoint } = props;
  const [frame, width] = useWidth<HTMLDivElement>(960);
  const picture = useRef<SVGSVGElement>(null);
  const prefix = useId();
  const [active, setActive] = useState<PointName>();
  const [low, high] = domain;
  const layout = useMemo(
    () => layoutLines(series, { width, domain: [low, high], format, minN }),
    [series, width, low, high, format, minN],
  );
  const describe = usePointText({ format, minN });
  const current = active && findPoint(layout.series, active);
  const name = current && active;
  const idOf = ({ series: id, key }: PointName) => `${prefix}${id} ${key}`;

  function pointAt(event: PointerEvent): PointName | undefined {
    const box = picture.current?.getBoundingClientRect();
    if (box === undefined) return undefined;
    return nearestPoint(layout.series, { x: event.clientX - box.left, y: event.clientY - box.top }, REACH);
  }
  function press(event: PointerEvent) {
    const point = pointAt(event);
    // A finger reads a point first and opens it with the second touch.
    const isRead = event.pointerType !== 'touch' || samePoint(point, name);
    setActive(point);
    if (point !== undefined && isRead) onPoint?.(point.series, point.key);
  }
  function move(event: KeyboardEvent) {
    const from = name ?? lastPoint(layout.series);
    if (from === undefined) return;
    if (event.key === 'Enter') onPoint?.(from.series, from.key);
    if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
    document.getElementById(idOf(neighbourPoint(layout.series, from, event.key)))?.focus();
  }
  function hover(event: PointerEvent, point: PointName | undefined) {
    if (event.pointerType !== 'touch' && !samePoint(point, name)) setActive(point);
  }

  return (
    <div ref={frame} className="line-chart">
      <svg
        ref={picture}
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        aria-label={summary}
        className={onPoint && name ? 'opens' : undefined}
        onPointerMove={(event) => hover(event, pointAt(event))}
        onPointerLeave={(event) => hover(event, undefined)}
        onPointerUp={press}
        onKeyDown={move}
      >
        <LineFrame layout={layout} minN={minN} />
        <LineMarks
          layout={layout}
          active={name}
          tabStop={name ?? lastPoint(layout.series)}
          emphasis={emphasis}
          idOf={idOf}
          describe={describe}
          isOpening={onPoint !== undefined}
          onFocus={setActive}
        />
      </svg>
      <Readout text={current && describe(current.point, current.label)} />
    </div>
  );
}

function Readout({ text }: { readonly text: string | undefined }) {
  const { hint } = useWords(LINE_CHART_WORDS);
  return (
    <p className="line-readout small" aria-hidden="true">
      {text ?? <span className="muted">{hint}</span>}
    </p>
  );
}

/** A point in words: series, category, value, votes, interval. */
function usePointText({ format, minN }: Pick<LineLayoutOptions, 'format' | 'minN'>) {
  const { nTimes } = useMessages();
  const { interval } = useWords(FRAME_WORDS);
  const { fewerThan } = useWords(LINE_CHART_WORDS);
  return (point: PlacedPoint, series: string): string => {
    const { low, high } = point;
    return [
      series,
      `${point.name ?? point.label}: ${format(point.value)}`,
      nTimes(point.n),
      low !== undefined && high !== undefined && interval(format(low), format(high)),
      point.isThin && fewerThan(minN),
    ]
      .filter((part) => part !== false)
      .join(' · ');
  };
}
