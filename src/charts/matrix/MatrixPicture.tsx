import { memo, useMemo } from 'react';
import { Legend } from '../legend/Legend.tsx';
import { layoutLegend, SWATCH } from '../legend/layout.ts';
import type { CellLook } from './cells.ts';
import type { MatrixLayout } from './layout.ts';
import { layoutScaleBar } from './scaleBar.ts';

/** What the colours and the looks of cells mean. */
export interface MatrixLegend {
  readonly apart: string;
  readonly together: string;
  /** The looks that occur, besides the plain one. */
  readonly looks: readonly { readonly look: CellLook; readonly label: string }[];
}

interface MatrixPictureProps {
  readonly canvasId: string;
  readonly layout: MatrixLayout;
  /** Places before which a bloc or group begins, other than the first. */
  readonly boundaries: readonly number[];
  readonly legend: MatrixLegend;
  readonly summary: string;
}

const LEGEND_TOP = 12;
/** From apart to together; each has its colour in the style sheet. */
const STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((step) => `agree-step-${step}`);

/** All of the matrix but its cells: names, lines between blocs, and what the colours mean. */
export const MatrixPicture = memo(function MatrixPicture(props: MatrixPictureProps) {
  const { canvasId, layout, boundaries, legend, summary } = props;
  const entries = useMemo(
    () =>
      layoutLegend(
        legend.looks.map(({ look, label }) => ({ key: look, label })),
        layout.seenWidth,
      ),
    [legend.looks, layout.seenWidth],
  );
  const { left, top, side, pitch } = layout;
  const legendTop = layout.height + LEGEND_TOP;
  const height = legendTop + 28 + entries.height;
  return (
    <svg
      className="matrix-picture"
      width={layout.width}
      height={height}
      viewBox={`0 0 ${layout.width} ${height}`}
      role="img"
      aria-label={summary}
    >
      {/* Stands for the canvas when the picture is taken out of the page. */}
      <image data-canvas={canvasId} x={left} y={top} width={side} height={side} />
      {layout.rowLabels.map(({ key, text, at }) => (
        <text
          key={key}
          className="matrix-label"
          x={left - 6}
          y={at}
          textAnchor="end"
          dominantBaseline="central"
        >
          {text}
        </text>
      ))}
      {layout.columnLabels.map(({ key, text, at }) => (
        <text
          key={key}
          className="matrix-label"
          transform={`translate(${at},${top - 5}) rotate(-90)`}
          dominantBaseline="central"
        >
          {text}
        </text>
      ))}
      <g className="matrix-boundaries">
        {boundaries.map((place) => (
          <path
            key={place}
            d={`M${left},${top + place * pitch}h${side}M${left + place * pitch},${top}v${side}`}
          />
        ))}
      </g>
      <ScaleBar y={legendTop} width={layout.seenWidth} legend={legend} />
      <Legend
        layout={entries}
        y={legendTop + 28}
        swatch={(key) =>
          legend.looks.map(({ look }) => look === key && <LookSwatch key={look} look={look} />)
        }
      />
    </svg>
  );
});

interface ScaleBarProps {
  readonly y: number;
  readonly width: number;
  readonly legend: MatrixLegend;
}

/** In steps and not as a gradient: a picture on its own keeps the fill of each step. */
function ScaleBar({ y, width, legend }: ScaleBarProps) {
  const bar = layoutScaleBar(legend.apart, legend.together, width);
  const step = bar.barWidth / STEPS.length;
  return (
    <g transform={`translate(0,${y})`}>
      <text className="matrix-legend" y={7} dominantBaseline="central">
        {legend.apart}
      </text>
      {STEPS.map((name, place) => (
        <rect
          key={name}
          className={name}
          x={bar.barStart + place * step}
          width={step + 0.5}
          height={SWATCH}
        />
      ))}
      <text className="matrix-legend" x={bar.highStart} y={7} dominantBaseline="central">
        {legend.together}
      </text>
    </g>
  );
}

function LookSwatch({ look }: { readonly look: CellLook }) {
  const box = { x: 0.5, y: 0.5, width: SWATCH - 1, height: SWATCH - 1 };
  switch (look) {
    case 'plain':
      return <rect {...box} className="look-plain" />;
    case 'thin':
      return (
        <>
          <rect {...box} className="look-frame" />
          <rect x={4} y={4} width={SWATCH - 8} height={SWATCH - 8} className="look-plain" />
        </>
      );
    case 'noSharedVotes':
      return (
        <>
          <rect {...box} className="look-frame" />
          <rect x={6} y={6} width={2} height={2} className="look-dot" />
        </>
      );
    case 'undefined':
      return (
        <>
          <rect {...box} className="look-frame" />
          <path className="look-hatch" d="M1,5L5,1M1,9L9,1M1,13L13,1M5,13L13,5M9,13L13,9" />
        </>
      );
    case 'self':
      return <rect {...box} className="look-self" />;
  }
}
