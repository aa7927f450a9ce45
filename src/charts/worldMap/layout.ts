import { type GeoPath, type GeoProjection, geoArea, geoEqualEarth, geoPath } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import type { StateCode } from '../../core/state/stateCode.ts';
import { POINTS } from './points.ts';
import { spreadDots } from './spreadDots.ts';
import type { WorldShape } from './world.ts';

/** An area in px. */
export interface MapShape {
  readonly key: string;
  readonly state: StateCode | undefined;
  /** The commands of an SVG path. */
  readonly path: string;
}

/** Where a state stands in px. */
export interface MapPlace {
  readonly x: number;
  readonly y: number;
  /** Too small to be seen, or without a shape: it is shown by a dot. */
  readonly isSmall: boolean;
}

/** The world at one width; the same for every picture of it. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly dotRadius: number;
  readonly shapes: readonly MapShape[];
  readonly places: ReadonlyMap<StateCode, MapPlace>;
}

/** The middle of a dot in px. */
export interface MapDot {
  readonly state: StateCode;
  readonly x: number;
  readonly y: number;
}

/** Eleven degrees east: the map is cut in the Bering Strait and not through a state. */
const ROTATION = -11;
/** In steradians: about 32,000 square kilometres, the size of Belgium. */
const SMALL_AREA = 32_000 / 6371 ** 2;
const NARROW = 560;
const PADDING = 8;

/**
 * The areas and places of the world in the Equal Earth projection, which shows areas in their true proportion.
 *
 * `width` in px, more than 16; the height follows. Every shape and place lies inside the frame.
 */
export function layoutWorld(world: readonly WorldShape[], width: number): MapLayout {
  const all = everything(world);
  const projection = geoEqualEarth()
    .rotate([ROTATION, 0])
    .precision(0)
    .fitWidth(width - 2 * PADDING, all);
  const [x, y] = projection.translate();
  projection.translate([x + PADDING, y + PADDING]);
  const path = geoPath(projection).digits(1);
  const [, [, bottom]] = path.bounds(all);
  return {
    width,
    height: Math.ceil(bottom + PADDING),
    dotRadius: width < NARROW ? 3 : 4.5,
    shapes: world.map(({ state, outline }, index) => ({
      key: `${outline.id ?? index}`,
      state,
      path: path(outline) ?? '',
    })),
    places: new Map([...shapePlaces(world, path), ...pointPlaces(projection)]),
  };
}

/**
 * A dot for each small state that the picture has something to say of, moved aside where two would overlap.
 *
 * States that the map has no place for have none: see `unplacedStates`.
 */
export function layoutDots(layout: MapLayout, states: Iterable<StateCode>): readonly MapDot[] {
  const dots = [...states].flatMap((state) => {
    const place = layout.places.get(state);
    return place?.isSmall === true ? [{ state, x: place.x, y: place.y }] : [];
  });
  return spreadDots(dots, layout.dotRadius + 0.75, layout);
}

/** The states that the map has no place for: those that ended before its borders were drawn. */
export function unplacedStates(layout: MapLayout, states: Iterable<StateCode>): readonly StateCode[] {
  return [...states].filter((state) => !layout.places.has(state));
}

function everything(world: readonly WorldShape[]): FeatureCollection {
  const points = {
    type: 'MultiPoint' as const,
    coordinates: [...POINTS.values()].map((point) => [...point]),
  };
  return {
    type: 'FeatureCollection',
    features: [
      ...world.map(({ outline }) => outline),
      { type: 'Feature', properties: null, geometry: points },
    ],
  };
}

function shapePlaces(world: readonly WorldShape[], path: GeoPath): readonly [StateCode, MapPlace][] {
  return world.flatMap(({ state, outline }): [StateCode, MapPlace][] => {
    if (state === undefined) return [];
    const [x, y] = path.centroid(outline);
    return [[state, { x, y, isSmall: geoArea(outline) < SMALL_AREA }]];
  });
}

function pointPlaces(projection: GeoProjection): readonly [StateCode, MapPlace][] {
  return [...POINTS].flatMap(([state, [longitude, latitude]]): [StateCode, MapPlace][] => {
    const place = projection([longitude, latitude]);
    return place === null ? [] : [[state, { x: place[0], y: place[1], isSmall: true }]];
  });
}
