import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useWidth } from '../../ui/useWidth.ts';
import { layoutSlopes, type PlacedSlope, type SlopeItem, type SlopeLayout } from './layout.ts';
import './RankSlope.css';

interface RankSlopeProps {
  readonly items: readonly SlopeItem[];
  /** What each side ranks by. */
  readonly before: string;
  readonly after: string;
  /** Read out in place of the picture. */
  readonly summary: string;
  readonly hint: string;
  /** An item in words. */
  readonly describe: (id: string) => string;
  readonly onOpen: (id: string) => void;
}

/** Two rankings of the same things side by side; the lines that cross many others stand out. */
export function RankSlope({ items, before, after, summary, hint, describe, onOpen }: RankSlopeProps) {
  const [frame, width] = useWidth<HTMLDivElement>(560);
  const [active, setActive] = useState<string>();
  const layout = useMemo(() => layoutSlopes(items, width), [items, width]);
  const current = layout.slopes.find(({ id }) => id === active);
  return (
    <div ref={frame} className="rank-slope">
      <p className="slope-readout small" aria-hidden="true">
        {current ? describe(current.id) : <span className="muted">{hint}</span>}
      </p>
      <svg
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        aria-label={summary}
      >
        <g aria-hidden>
          <text className="slope-head" x={layout.lineStart - 6} y={14} textAnchor="end">
            {before}
          </text>
          <text className="slope-head" x={layout.lineEnd + 6} y={14}>
            {after}
          </text>
        </g>
        {layout.slopes.map((slope) => (
          <Slope
            key={slope.id}
            slope={slope}
            layout={layout}
            isTabStop={slope.id === (current?.id ?? layout.slopes[0]?.id)}
            isActive={slope.id === active}
            label={describe(slope.id)}
            onPoint={setActive}
            onOpen={onOpen}
          />
        ))}
      </svg>
    </div>
  );
}

interface SlopeProps {
  readonly slope: PlacedSlope;
  readonly layout: SlopeLayout;
  readonly isTabStop: boolean;
  readonly isActive: boolean;
  readonly label: string;
  readonly onPoint: (id: string | undefined) => void;
  readonly onOpen: (id: string) => void;
}

function Slope({ slope, layout, isTabStop, isActive, label, onPoint, onOpen }: SlopeProps) {
  const { id, startY, endY, shownName, beforeText, afterText, isNamedBefore, isNamedAfter, isMoving } = slope;
  const isTouched = useRef(false);
  const classes = ['slope', isMoving && 'moving', isActive && 'active'].filter(Boolean).join(' ');
  function press(event: KeyboardEvent<SVGGElement>) {
    const { currentTarget, key } = event;
    const sibling =
      key === 'ArrowDown'
        ? currentTarget.nextElementSibling
        : key === 'ArrowUp'
          ? currentTarget.previousElementSibling
          : undefined;
    if (key === 'Enter') onOpen(id);
    if (sibling instanceof SVGElement && sibling.tabIndex >= -1 && sibling.hasAttribute('tabindex')) {
      event.preventDefault();
      sibling.focus();
    }
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: within a picture there is no button
    <g
      role="button"
      aria-label={label}
      tabIndex={isTabStop ? 0 : -1}
      className={classes}
      onPointerEnter={({ pointerType }) => pointerType !== 'touch' && onPoint(id)}
      onPointerLeave={({ pointerType }) => pointerType !== 'touch' && onPoint(undefined)}
      onPointerDown={({ pointerType }) => {
        // A finger reads a line first and opens it with the second touch.
        isTouched.current = pointerType === 'touch' && !isActive;
      }}
      onFocus={() => onPoint(id)}
      onBlur={() => onPoint(undefined)}
      onClick={() => (isTouched.current ? onPoint(id) : onOpen(id))}
      onKeyDown={press}
    >
      <path
        className="slope-reach"
        strokeWidth={layout.reach}
        d={`M0,${startY}H${layout.lineStart}L${layout.lineEnd},${endY}H${layout.width}`}
      />
      <path className="slope-line" d={`M${layout.lineStart},${startY}L${layout.lineEnd},${endY}`} />
      <g dominantBaseline="central">
        {(isNamedBefore || isActive) && (
          <>
            <text x={layout.nameEnd} y={startY} textAnchor="end">
              {shownName}
            </text>
            <text className="slope-value" x={layout.lineStart - 6} y={startY} textAnchor="end">
              {beforeText}
            </text>
          </>
        )}
        {(isNamedAfter || isActive) && (
          <>
            <text className="slope-value" x={layout.lineEnd + 6} y={endY}>
              {afterText}
            </text>
            <text x={layout.nameStart} y={endY}>
              {shownName}
            </text>
          </>
        )}
      </g>
    </g>
  );
}
