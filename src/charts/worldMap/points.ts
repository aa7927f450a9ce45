import { type StateCode, stateCode } from '../../core/state/stateCode.ts';

/** A place on the globe in degrees: longitude, east positive, then latitude, north positive. */
export type Point = readonly [longitude: number, latitude: number];

/**
 * Where the states stand that the shapes of the map leave out for their size: the capital or the largest island.
 *
 * Cook Islands, Niue and the Holy See are no members of the United Nations, but records name them.
 */
export const POINTS: ReadonlyMap<StateCode, Point> = new Map([
  place('AND', 1.6, 42.5),
  place('ATG', -61.8, 17.1),
  place('BHR', 50.55, 26.05),
  place('BRB', -59.55, 13.2),
  place('COK', -159.8, -21.2),
  place('COM', 43.4, -11.8),
  place('CPV', -23.5, 15.1),
  place('DMA', -61.35, 15.45),
  place('FSM', 158.2, 6.9),
  place('GRD', -61.7, 12.1),
  place('KIR', 173, 1.4),
  place('KNA', -62.75, 17.3),
  place('LCA', -61, 13.9),
  place('LIE', 9.55, 47.15),
  place('MCO', 7.4, 43.75),
  place('MDV', 73.5, 4.2),
  place('MHL', 171.2, 7.1),
  place('MLT', 14.4, 35.9),
  place('MUS', 57.55, -20.3),
  place('NIU', -169.9, -19.05),
  place('NRU', 166.95, -0.55),
  place('PLW', 134.55, 7.5),
  place('SGP', 103.8, 1.35),
  place('SMR', 12.45, 43.95),
  place('STP', 6.65, 0.25),
  place('SYC', 55.45, -4.65),
  place('TON', -175.2, -21.2),
  place('TUV', 179.2, -8.5),
  place('VAT', 12.45, 41.9),
  place('VCT', -61.2, 13.25),
  place('WSM', -172.1, -13.75),
]);

function place(code: string, longitude: number, latitude: number): readonly [StateCode, Point] {
  return [stateCode(code), [longitude, latitude]];
}
