import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { useMessages } from '../../ui/LanguageContext.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { DotCrowd } from './DotCrowd.tsx';
import { layoutDotStrip, type PlacedDot, type StripDot, type StripLayout } from './layout.ts';
import './DotStrip.css';

interface DotStripProps {
  readonly dots: readonly StripDot[];
  /** Names the line at one half. */
  readonly halfLabel: string;
  /** Read out as the name of the chart. */
  readonly summary: string;
  /** What a dot stands for, in words; shown below the chart while the dot is pointed at. */
  readonly describe: (id: string) => string;
  /** Stands below the chart while no dot is pointed at: how to read it. */
  readonly hint: string;
  /** Makes a link to what a dot stands for; the Tab key stops at one of them, arrow keys lead to the others. */
  readonly linkDot: (id: string, mark: ReactNode, tabIndex: 0 | -1) => ReactNode;
}

/** More dots than this are drawn as one, and only the one that is pointed at is a link. */
const MOST_LINKS = 600;

/** One dot for each value between 0 and 1, piled up where values are alike; each opens what it stands for. */
export function DotStrip({ dots, halfLabel, summary, describe, hint, linkDot }: DotStripProps) {
  const [frame, width] = useWidth<HTMLDivElement>(960);
  const picture = useRef<SVGSVGElement>(null);
  const [active, setActive] = useState<string>();
  const layout = useMemo(() => layoutDotStrip(dots, width), [dots, width]);
  const isCrowd = dots.length > MOST_LINKS;
  const current = layout.dots.some(({ id }) => id === active) ? active : undefined;
  const tabStop = current ?? layout.dots[0]?.id;

  function move(event: KeyboardEvent) {
    const target = dotAfter(layout.dots, tabStop, event.key);
    if (target === undefined) return;
    event.preventDefault();
    setActive(target);
    picture.current
      ?.querySelector<SVGElement>(`[data-dot="${CSS.escape(target)}"]`)
      ?.closest('a')
      ?.focus();
  }

  return (
    <div ref={frame} className="dot-strip">
      <svg
        ref={picture}
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        aria-label={summary}
        onKeyDown={move}
      >
        <StripAxis layout={layout} halfLabel={halfLabel} />
        {isCrowd ? (
          <DotCrowd layout={layout} active={current} linkDot={linkDot} onPoint={setActive} />
        ) : (
          layout.dots.map((dot) => (
            <DotGroup key={dot.id} id={dot.id} onPoint={setActive}>
              {linkDot(
                dot.id,
                <circle data-dot={dot.id} className="strip-dot" cx={dot.x} cy={dot.y} r={layout.radius} />,
                dot.id === tabStop ? 0 : -1,
              )}
            </DotGroup>
          ))
        )}
        {layout.labels.map(({ id, text, x, y, anchor }) => (
          <text key={id} className="strip-label" x={x} y={y} textAnchor={anchor}>
            {text}
          </text>
        ))}
      </svg>
      <p
        className="strip-readout small"
        aria-hidden={isCrowd ? undefined : true}
        role={isCrowd ? 'status' : undefined}
      >
        {current === undefined ? hint : describe(current)}
      </p>
    </div>
  );
}

interface DotGroupProps {
  readonly id: string;
  readonly onPoint: (id: string | undefined) => void;
  readonly children: ReactNode;
}

function DotGroup({ id, onPoint, children }: DotGroupProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only watches the link inside
    <g
      onPointerEnter={() => onPoint(id)}
      onPointerLeave={() => onPoint(undefined)}
      onFocus={() => onPoint(id)}
    >
      {children}
    </g>
  );
}

function StripAxis({ layout, halfLabel }: { readonly layout: StripLayout; readonly halfLabel: string }) {
  const { formats } = useMessages();
  const { axisY, axisStart, axisEnd, ticks, half } = layout;
  return (
    <g className="strip-axis">
      <line x1={axisStart} x2={axisEnd} y1={axisY} y2={axisY} />
      <line className="strip-half" x1={half.x} x2={half.x} y1={half.top} y2={axisY} />
      <text x={half.x} y={half.textY} textAnchor="middle">
        {halfLabel}
      </text>
      {ticks.map(({ value, x }) => (
        <text key={value} x={x} y={axisY + 18} textAnchor="middle">
          {formats.percent(value)}
        </text>
      ))}
    </g>
  );
}

/** The dot that a key leads to; undefined where the key leads nowhere. */
function dotAfter(dots: readonly PlacedDot[], from: string | undefined, key: string): string | undefined {
  const place = dots.findIndex(({ id }) => id === from);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return dots[Math.min(dots.length - 1, place + 1)]?.id;
    case 'ArrowLeft':
    case 'ArrowDown':
      return dots[Math.max(0, place - 1)]?.id;
    case 'Home':
      return dots[0]?.id;
    case 'End':
      return dots.at(-1)?.id;
    default:
      return undefined;
  }
}
