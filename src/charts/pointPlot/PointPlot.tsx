import { type KeyboardEvent, type PointerEvent, useId, useMemo, useRef, useState } from 'react';
import { useWidth } from '../../ui/useWidth.ts';
import { Legend } from '../legend/Legend.tsx';
import { layoutLegend } from '../legend/layout.ts';
import { layoutPlot, nearestPlotPoint, type PlotAxis, type PlotPoint } from './layout.ts';
import { PlotFrame, type PlotSides } from './PlotFrame.tsx';
import { PlotMarks } from './PlotMarks.tsx';
import { shapePath } from './shapes.ts';
import './PointPlot.css';

interface PointPlotProps {
  readonly points: readonly PlotPoint[];
  readonly x: PlotAxis;
  readonly y: PlotAxis;
  readonly sides: PlotSides;
  readonly isEven: boolean;
  /** Ids of points in bold, which get their label first. */
  readonly leading: readonly string[];
  /** The shapes with what they mean, in the order of their keys. */
  readonly shapes: readonly { readonly key: string; readonly label: string }[];
  /** Read out in place of the picture. */
  readonly summary: string;
  readonly hint: string;
  /** A point in words. */
  readonly describe: (id: string) => string;
  readonly onOpen: (id: string) => void;
}

/** How far from a point the pointer still reads it, in px. */
const REACH = 24;

/** Points by two values, told apart by shape and name. */
export function PointPlot(props: PointPlotProps) {
  const { points, x, y, sides, isEven, leading, shapes, summary, hint, describe, onOpen } = props;
  const [frame, width] = useWidth<HTMLDivElement>(560);
  const picture = useRef<SVGSVGElement>(null);
  const prefix = useId();
  const [active, setActive] = useState<string>();
  const layout = useMemo(
    () => layoutPlot(points, { width, x, y, isEven, first: leading }),
    [points, width, x, y, isEven, leading],
  );
  const legend = useMemo(() => layoutLegend(shapes, width), [shapes, width]);
  const pathOf = (shape: string) => shapePath(shapes.findIndex(({ key }) => key === shape));
  const current = layout.points.find(({ id }) => id === active);
  const legendTop = layout.height + sides.lines.length * 20 + 8;
  const height = legendTop + legend.height;

  function pointAt(event: PointerEvent): string | undefined {
    const box = picture.current?.getBoundingClientRect();
    return (
      box && nearestPlotPoint(layout.points, event.clientX - box.left, event.clientY - box.top, REACH)?.id
    );
  }
  function press(event: PointerEvent) {
    const found = pointAt(event);
    // A finger reads a point first and opens it with the second touch.
    const isRead = event.pointerType !== 'touch' || found === active;
    setActive(found);
    if (found !== undefined && isRead && event.button === 0) onOpen(found);
  }
  function move(event: KeyboardEvent) {
    const step = KEY_STEPS[event.key];
    const place = layout.points.findIndex(({ id }) => id === active);
    if (event.key === 'Enter' && current) onOpen(current.id);
    if (step === undefined) return;
    event.preventDefault();
    const next = layout.points[Math.max(0, Math.min(layout.points.length - 1, place + step))];
    if (next) document.getElementById(`${prefix}${next.id}`)?.focus();
  }

  return (
    <div ref={frame} className="point-plot">
      <svg
        ref={picture}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-label={summary}
        className={current ? 'opens' : undefined}
        onPointerMove={(event) => event.pointerType !== 'touch' && setActive(pointAt(event))}
        onPointerLeave={(event) => event.pointerType !== 'touch' && setActive(undefined)}
        onPointerUp={press}
        onKeyDown={move}
      >
        <PlotFrame layout={layout} sides={sides} />
        <PlotMarks
          layout={layout}
          leading={leading}
          active={active}
          pathOf={pathOf}
          idOf={(id) => `${prefix}${id}`}
          describe={describe}
          onFocus={setActive}
        />
        <Legend
          layout={legend}
          y={legendTop}
          swatch={(key) => <path className="plot-mark" d={pathOf(key)} transform="translate(7,7)" />}
        />
      </svg>
      <p className="plot-readout small" aria-hidden="true">
        {current ? describe(current.id) : <span className="muted">{hint}</span>}
      </p>
    </div>
  );
}

const KEY_STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
};
