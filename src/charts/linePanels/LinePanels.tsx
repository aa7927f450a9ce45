import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
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
  /** Stands below the panels while no point is read: how to read one. */
  readonly hint: string;
  /** A point in words. */
  readonly describe: (panel: string, point: string) => string;
  /** Makes a link to what a panel is about. */
  readonly linkPanel: (panel: string, mark: ReactNode) => ReactNode;
  /** Makes a link to what a point counts; the arrow keys lead there from the panel's title, the Tab key does not. */
  readonly linkPoint: (panel: string, point: string, mark: ReactNode) => ReactNode;
}

/** Small line charts on one axis from 0 to 1, one for each thing compared. */
export function LinePanels(props: LinePanelsProps) {
  const { panels, minN, thinLabel, summary, hint, describe, linkPanel, linkPoint } = props;
  const [active, setActive] = useState<{ readonly panel: string; readonly point: string }>();
  const [frame, width] = useWidth<HTMLDivElement>(960);
  const layout = useMemo(() => layoutLinePanels(panels, { width, minN }), [panels, width, minN]);
  const legendY = layout.height + 28;
  return (
    <div ref={frame} className="line-panels">
      <svg
        width={layout.width}
        height={legendY + 10}
        viewBox={`0 0 ${layout.width} ${legendY + 10}`}
        aria-label={summary}
      >
        {layout.panels.map((panel) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: only passes keys on to the links inside
          <g key={panel.key} onKeyDown={moveWithin}>
            {linkPanel(panel.key, <PanelTitle panel={panel} />)}
            <PanelFrame panel={panel} />
            <path className="panel-line" d={panel.path} />
            {panel.points.map(({ key, x, y, isThin }) => (
              <PointGroup
                key={key}
                isRead={active?.panel === panel.key && active.point === key}
                onRead={(isRead) => setActive(isRead ? { panel: panel.key, point: key } : undefined)}
              >
                {linkPoint(
                  panel.key,
                  key,
                  <>
                    <circle className="panel-reach" cx={x} cy={y} r={panel.radius * 3} />
                    <circle
                      className={isThin ? 'panel-point thin' : 'panel-point'}
                      cx={x}
                      cy={y}
                      r={panel.radius}
                    />
                  </>,
                )}
              </PointGroup>
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
      <p className="panel-readout small" aria-hidden="true">
        {active ? describe(active.panel, active.point) : <span className="muted">{hint}</span>}
      </p>
    </div>
  );
}

interface PointGroupProps {
  readonly isRead: boolean;
  readonly onRead: (isRead: boolean) => void;
  readonly children: ReactNode;
}

/** Watches the link inside. A finger reads a point first and opens it with the second touch. */
function PointGroup({ isRead, onRead, children }: PointGroupProps) {
  const isTouched = useRef(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only watches the link inside
    <g
      onPointerEnter={({ pointerType }) => pointerType !== 'touch' && onRead(true)}
      onPointerLeave={({ pointerType }) => pointerType !== 'touch' && onRead(false)}
      onPointerDown={({ pointerType }) => {
        isTouched.current = pointerType === 'touch' && !isRead;
      }}
      onFocus={() => isTouched.current || onRead(true)}
      onBlur={() => onRead(false)}
      onClickCapture={(event) => {
        if (!isTouched.current) return;
        isTouched.current = false;
        event.preventDefault();
        event.stopPropagation();
        onRead(true);
      }}
    >
      {children}
    </g>
  );
}

/** From the title of a panel to its points and back. */
function moveWithin(event: KeyboardEvent<SVGGElement>) {
  const step = STEPS[event.key];
  if (step === undefined) return;
  const links = [...event.currentTarget.querySelectorAll('a')];
  const from = event.target instanceof Element ? event.target.closest('a') : null;
  const place = from === null ? -1 : links.indexOf(from);
  const next = links[place + step];
  if (place < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

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
  const { note, start, end, grid, breaks, ticks, tickY, countY } = panel;
  const [top, bottom] = [Math.min(...grid.map(({ y }) => y)), Math.max(...grid.map(({ y }) => y))];
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
      {breaks.map(({ x, before, after }) => (
        <g key={x}>
          <line className="panel-break" x1={x} x2={x} y1={top - 12} y2={bottom} />
          <text className="panel-text" x={x - 4} y={top - 8} textAnchor="end" dominantBaseline="central">
            {before}
          </text>
          <text className="panel-text" x={x + 4} y={top - 8} dominantBaseline="central">
            {after}
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
