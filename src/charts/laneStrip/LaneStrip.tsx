import { useMemo } from 'react';
import { useMessages } from '../../ui/LanguageContext.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { fitEnds, type LineEnds } from '../fitText.ts';
import { usePointing } from '../usePointing.tsx';
import { DOT, LANE_TEXT, type LaneItem, type LaneLayout, layoutLanes } from './layout.ts';
import './LaneStrip.css';

interface LaneStripProps {
  readonly items: readonly LaneItem[];
  readonly lanes: readonly { readonly key: string; readonly label: string }[];
  /** Ids of items in bold. */
  readonly leading: readonly string[];
  /** How sure each place is: the ends of its interval; undefined for none. */
  readonly intervalOf: (id: string) => readonly [low: number, high: number] | undefined;
  /** What the two ends of the line mean, in words and in few letters. */
  readonly ends: LineEnds;
  readonly shortEnds: LineEnds;
  /** The unit of the axis. */
  readonly unit: string;
  /** Read out in place of the picture. */
  readonly summary: string;
  readonly hint: string;
  /** An item in words. */
  readonly describe: (id: string) => string;
  readonly onOpen: (id: string) => void;
}

/** How far from the middle of a dot and its label the pointer still reads it, in px. */
const REACH = 24;
const LINE = 18;

/** Things along one line, each kind in a lane; the one that is read shows how sure its place is. */
export function LaneStrip(props: LaneStripProps) {
  const { items, lanes, leading, intervalOf, summary, hint, describe, onOpen } = props;
  const [frame, width] = useWidth<HTMLDivElement>(960);
  const layout = useMemo(() => layoutLanes(items, { width, lanes }), [items, width, lanes]);
  const { active, current, pictureProps, markProps } = usePointing({
    marks: layout.items,
    reach: REACH,
    onOpen,
  });
  const interval = current && intervalOf(current.id);
  const height = layout.height + 2 * LINE;
  return (
    <div ref={frame} className="lane-strip">
      <svg
        {...pictureProps}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-label={summary}
      >
        <LaneFrame layout={layout} ends={props.ends} shortEnds={props.shortEnds} unit={props.unit} />
        {current && interval && (
          <path
            className="lane-interval"
            d={`M${layout.xOf(interval[0])},${current.top}H${layout.xOf(interval[1])}`}
          />
        )}
        {layout.items.map(({ id, label, dotX, top, labelX, anchor }) => (
          <g
            key={id}
            {...markProps(id)}
            aria-label={describe(id)}
            className={leading.includes(id) || id === active ? 'lane-item leading' : 'lane-item'}
          >
            <circle cx={dotX} cy={top} r={DOT} />
            <text x={labelX} y={top} textAnchor={anchor} dominantBaseline="central">
              {label}
            </text>
          </g>
        ))}
      </svg>
      <p className="lane-readout small" aria-hidden="true">
        {current ? describe(current.id) : <span className="muted">{hint}</span>}
      </p>
    </div>
  );
}

interface LaneFrameProps extends Pick<LaneStripProps, 'ends' | 'shortEnds' | 'unit'> {
  readonly layout: LaneLayout;
}

function LaneFrame({ layout, ends, shortEnds, unit }: LaneFrameProps) {
  const { formats } = useMessages();
  const { start, end, top, bottom, lanes, ticks } = layout;
  const shown = fitEnds(ends, shortEnds, end - start, LANE_TEXT);
  return (
    <g aria-hidden>
      {ticks.map(({ value, at }) => (
        <g key={value}>
          <path className={value === 0 ? 'lane-tick middle' : 'lane-tick'} d={`M${at},${top}V${bottom}`} />
          <text className="lane-text" x={at} y={bottom + 16} textAnchor="middle">
            {formats.number(value).replace('-', '−')}
          </text>
        </g>
      ))}
      {lanes.map(({ key, label, labelX, labelY, bottom: laneBottom }) => (
        <g key={key}>
          <path className="lane-line" d={`M0,${laneBottom}H${end}`} />
          <text className="lane-name" x={labelX} y={labelY} dominantBaseline="central">
            {label}
          </text>
        </g>
      ))}
      <text className="lane-text" x={start} y={layout.height + LINE - 4}>
        {shown.start}
      </text>
      <text className="lane-text" x={end} y={layout.height + LINE - 4} textAnchor="end">
        {shown.end}
      </text>
      <text className="lane-text" x={(start + end) / 2} y={layout.height + 2 * LINE - 4} textAnchor="middle">
        {unit}
      </text>
    </g>
  );
}
