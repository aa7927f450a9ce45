import { type PointerEvent, type ReactNode, useMemo } from 'react';
import { dotNear, dotsPath, type StripLayout } from './layout.ts';

interface DotCrowdProps {
  readonly layout: StripLayout;
  /** The dot pointed at, or come to by the keyboard. */
  readonly active: string | undefined;
  readonly linkDot: (id: string, mark: ReactNode, tabIndex: 0 | -1) => ReactNode;
  readonly onPoint: (id: string | undefined) => void;
}

/** How far from a dot a finger or a pointer means it, in px. */
const REACH = 12;

/** So many dots that they are one shape; over it lies a link at the dot that is pointed at, or else at the first. */
export function DotCrowd({ layout, active, linkDot, onPoint }: DotCrowdProps) {
  const { dots, radius, width, height } = layout;
  const path = useMemo(() => dotsPath(dots), [dots]);
  const marked = dots.find(({ id }) => id === active) ?? dots[0];
  function point({ clientX, clientY, currentTarget }: PointerEvent<SVGGElement>) {
    const { left, top } = currentTarget.ownerSVGElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
    onPoint(dotNear(dots, { x: clientX - left, y: clientY - top }, REACH)?.id);
  }
  return (
    <g onPointerMove={point} onPointerLeave={() => onPoint(undefined)}>
      <rect className="strip-field" width={width} height={height} />
      <path className="strip-crowd" d={path} strokeWidth={2 * radius} strokeLinecap="round" />
      {marked && (
        // biome-ignore lint/a11y/noStaticElementInteractions: only watches the link inside
        <g
          className={active === undefined ? 'strip-rest' : 'strip-active'}
          onFocus={() => onPoint(marked.id)}
        >
          {linkDot(
            marked.id,
            <>
              <circle className="strip-field" cx={marked.x} cy={marked.y} r={REACH} />
              <circle data-dot={marked.id} className="strip-dot" cx={marked.x} cy={marked.y} r={radius} />
            </>,
            0,
          )}
        </g>
      )}
    </g>
  );
}
