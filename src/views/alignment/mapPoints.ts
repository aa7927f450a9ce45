import type { PlotAxis, PlotPoint } from '../../charts/pointPlot/layout.ts';
import type { StateMap } from '../../core/map/mapStates.ts';
import type { Anchors } from '../../core/map/placement.ts';
import type { MapFit } from '../../i18n/alignment.ts';
import { type Alignment, stateAt } from './alignment.ts';
import { shapeOf } from './groupShapes.ts';

/** The placed states of a map as points of a plot, by code. */
export function mapPoints(alignment: Alignment, { points }: StateMap): readonly PlotPoint[] {
  return points.flatMap((point, place) => {
    if (point === undefined) return [];
    const state = stateAt(alignment, place);
    return [{ id: state.code, label: state.code, x: point.x, y: point.y, shape: shapeOf(state) }];
  });
}

/** An axis that holds all values with some room at both ends. */
export function roomyAxis(values: readonly number[]): PlotAxis {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(0.02, (high - low) * 0.06);
  return { domain: [low - room, high + room], ticks: [] };
}

/** The state that lies nearest to an anchor, the other anchor aside; undefined where there is none. */
export function nearestTo({ points }: StateMap, anchor: number, other: number): number | undefined {
  const centre = points[anchor];
  if (centre === undefined) return undefined;
  const others = points.flatMap((point, place) =>
    point === undefined || place === anchor || place === other
      ? []
      : [{ place, distance: Math.hypot(point.x - centre.x, point.y - centre.y) }],
  );
  return others.sort((a, b) => a.distance - b.distance || a.place - b.place)[0]?.place;
}

/** Which of Kruskal's marks (0.05 good, 0.1 fair, 0.2 poor) a stress is nearest to. */
export function mapFit(stress: number): MapFit {
  if (stress < 0.075) return 'good';
  return stress < 0.15 ? 'fair' : 'poor';
}

/** What a map was asked for with: the picture belongs to these states and anchors. */
export interface MapRequest {
  readonly alignment: Alignment;
  readonly anchors: Anchors;
}
