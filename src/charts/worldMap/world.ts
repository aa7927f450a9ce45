import type { Feature, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { StateCode } from '../../core/state/stateCode.ts';
import { stateOfNumericCode } from './numericCodes.ts';

/** One area of the map. */
export interface WorldShape {
  /** Undefined for territories and for areas that no record names. */
  readonly state: StateCode | undefined;
  readonly outline: Feature<Geometry>;
}

/** ISO numeric code; no state, and a third of the height of a map. */
const ANTARCTICA = '010';

type CountriesTopology = Topology<{ countries: GeometryCollection }>;

/**
 * The areas of a topology in the form of world-atlas, each with its state; Antarctica is left out.
 *
 * Throws on anything that is not such a topology.
 */
export function readWorld(topology: unknown): readonly WorldShape[] {
  if (!isCountriesTopology(topology)) throw new Error('map malformed: no topology of countries');
  return feature(topology, topology.objects.countries)
    .features.filter(({ id }) => id !== ANTARCTICA)
    .map((outline) => ({
      state: typeof outline.id === 'string' ? stateOfNumericCode(outline.id) : undefined,
      outline,
    }));
}

function isCountriesTopology(value: unknown): value is CountriesTopology {
  return (
    isRecord(value) &&
    value.type === 'Topology' &&
    Array.isArray(value.arcs) &&
    isRecord(value.objects) &&
    isRecord(value.objects.countries) &&
    value.objects.countries.type === 'GeometryCollection'
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
