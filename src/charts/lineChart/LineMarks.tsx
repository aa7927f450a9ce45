import type { LineLayout } from './layout.ts';
import type { PlacedPoint, PlacedSeries } from './lineSeries.ts';
import { KEY_AREA, lookOf } from './marks.ts';
import type { EndLabel } from './placeNames.ts';
import { type PointName, samePoint } from './points.ts';
import { LINE_HEIGHT } from './textSize.ts';

interface LineMarksProps {
  readonly layout: LineLayout;
  readonly active: PointName | undefined;
  /** The one point that the tab key reaches; the arrow keys lead on from there. */
  readonly tabStop: PointName | undefined;
  readonly emphasis: string | undefined;
  readonly idOf: (name: PointName) => string;
  readonly describe: (point: PlacedPoint, series: string) => string;
  /** Whether a point leads somewhere. */
  readonly isOpening: boolean;
  readonly onFocus: (name: PointName) => void;
}

/** The lines with their points, and each one's name at its end. */
export function LineMarks(props: LineMarksProps) {
  const { layout, active, emphasis } = props;
  const leading = active?.series ?? emphasis;
  const isAlone = layout.series.length === 1;
  return (
    <>
      {layout.series.map((series, place) => {
        const { mark, dashes } = lookOf(place, layout.markArea);
        return (
          <g key={series.id} className={lineClass(series.id, leading)}>
            {(isAlone || series.id === leading) && <Intervals series={series} />}
            <path className="line" d={series.path} strokeDasharray={dashes || undefined} />
            {series.points.map((point) => (
              <PointMark key={point.key} {...props} series={series} point={point} mark={mark} />
            ))}
          </g>
        );
      })}
      {layout.labels.map((label) => (
        <LabelText key={label.id} label={label} className={lineClass(label.id, leading)} />
      ))}
    </>
  );
}

function lineClass(id: string, leading: string | undefined): string {
  if (leading === undefined) return 'series';
  return id === leading ? 'series leading' : 'series behind';
}

function Intervals({ series }: { readonly series: PlacedSeries }) {
  return series.points.map(({ key, x, lowY, highY }) =>
    lowY === undefined || highY === undefined ? null : (
      <line key={key} className="interval" x1={x} x2={x} y1={lowY} y2={highY} />
    ),
  );
}

interface PointMarkProps extends LineMarksProps {
  readonly series: PlacedSeries;
  readonly point: PlacedPoint;
  readonly mark: string;
}

function PointMark({
  series,
  point,
  mark,
  active,
  tabStop,
  idOf,
  describe,
  isOpening,
  onFocus,
}: PointMarkProps) {
  const name = { series: series.id, key: point.key };
  const classes = ['mark', point.isThin && 'thin', samePoint(name, active) && 'active'];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its role depends on whether it leads somewhere
    <g
      id={idOf(name)}
      role={isOpening ? 'button' : 'img'}
      aria-label={describe(point, series.label)}
      tabIndex={samePoint(name, tabStop) ? 0 : -1}
      transform={`translate(${point.x},${point.y})`}
      onFocus={() => onFocus(name)}
    >
      <path className={classes.filter(Boolean).join(' ')} d={mark} />
    </g>
  );
}

function LabelText({ label, className }: { readonly label: EndLabel; readonly className: string }) {
  const { lines, x, y, from, mark } = label;
  const firstY = y - ((lines.length - 1) * LINE_HEIGHT) / 2;
  return (
    <g className={className} aria-hidden>
      {from && <path className="leader" d={`M${from.x + 7},${from.y}L${(mark?.x ?? x) - 8},${y}`} />}
      {mark && (
        <path
          className="mark"
          d={lookOf(mark.series, KEY_AREA).mark}
          transform={`translate(${mark.x},${y})`}
        />
      )}
      {lines.map((text, row) => (
        <text
          key={text}
          className="line-label"
          x={x}
          y={firstY + row * LINE_HEIGHT}
          dominantBaseline="central"
        >
          {text}
        </text>
      ))}
    </g>
  );
}
