import { useMemo } from 'react';
import { useWidth } from '../../ui/useWidth.ts';
import { Legend } from '../legend/Legend.tsx';
import { layoutLegend } from '../legend/layout.ts';
import { usePointing } from '../usePointing.tsx';
import { layoutPlot, type PlotAxis, type PlotPoint } from './layout.ts';
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
  const layout = useMemo(
    () => layoutPlot(points, { width, x, y, isEven, first: leading }),
    [points, width, x, y, isEven, leading],
  );
  const pointing = usePointing({ marks: layout.points, reach: REACH, onOpen });
  const legend = useMemo(() => layoutLegend(shapes, width), [shapes, width]);
  const pathOf = (shape: string) => shapePath(shapes.findIndex(({ key }) => key === shape));
  const legendTop = layout.height + sides.lines.length * 20 + 8;
  const height = legendTop + legend.height;

  return (
    <div ref={frame} className="point-plot">
      <svg
        {...pointing.pictureProps}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-label={summary}
      >
        <PlotFrame layout={layout} sides={sides} />
        <PlotMarks
          layout={layout}
          leading={leading}
          pointing={pointing}
          pathOf={pathOf}
          describe={describe}
        />
        <Legend
          layout={legend}
          y={legendTop}
          swatch={(key) => <path className="plot-mark" d={pathOf(key)} transform="translate(7,7)" />}
        />
      </svg>
      <p className="plot-readout small" aria-hidden="true">
        {pointing.current ? describe(pointing.current.id) : <span className="muted">{hint}</span>}
      </p>
    </div>
  );
}
