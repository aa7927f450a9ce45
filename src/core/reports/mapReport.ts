import type { PairTables } from '../agreement/agreementKernel.ts';
import { type DissimilarityRule, pairDissimilarities } from '../agreement/pairDissimilarities.ts';
import type { DataSetIndex } from '../dataSetIndex.ts';
import { mapStates } from '../map/mapStates.ts';
import type { Anchors, LeftOut } from '../map/placement.ts';
import { scaleStates } from '../map/scaleStates.ts';
import type { Dissimilarities } from '../ordering/dissimilarities.ts';
import type { State } from '../state/state.ts';
import type { StateCode } from '../state/stateCode.ts';
import type { ReportColumn } from './reportColumn.ts';
import { votersIn } from './votersIn.ts';

const DISTANCE = 'distance: 0 (alike in all shared votes) to 1 (least alike)';

/** What a picture of states shows, and how. */
export interface PictureChoice extends DissimilarityRule {
  /** Undefined for all states that cast a vote among those counted. */
  readonly states: readonly StateCode[] | undefined;
  /** The first comes to lie on the left, the second on the right. */
  readonly anchors: readonly [left: StateCode, right: StateCode];
  readonly dimensions: 1 | 2;
}

/** How well the distances of a picture match, for all its states together. */
export interface PictureQuality extends LeftOut {
  /** Kruskal's stress-1, 0 (all distances match) to 1; undefined where nobody is placed. */
  readonly stress: number | undefined;
  readonly converged: boolean;
  /** Whether the anchors decided how the picture is turned. */
  readonly isAnchored: boolean;
}

/** Where a state lies, in the unit of the dissimilarities and around 0. */
export interface PlaceRow {
  readonly state: State;
  /** Undefined where the state shares no votes with those placed. */
  readonly x: number | undefined;
  /** Undefined in one dimension as well. */
  readonly y: number | undefined;
  readonly quality: PictureQuality;
}

/** The states in the order of their codes, each with its place on a map or along a line. */
export function placeStates(
  { dataSet, table }: DataSetIndex,
  tables: PairTables,
  choice: PictureChoice,
): readonly PlaceRow[] {
  const wanted = new Set(choice.states ?? votersIn(table, tables));
  const states = dataSet.states
    .filter(({ code }) => wanted.has(code))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const rows = states.flatMap(({ code }) => table.rowByState.get(code) ?? []);
  const placeOf = (code: StateCode) => states.findIndex((state) => state.code === code);
  const anchors = { left: placeOf(choice.anchors[0]), right: placeOf(choice.anchors[1]) };
  const { points, quality: found } = draw(
    pairDissimilarities(tables, rows, choice),
    anchors,
    choice.dimensions,
  );
  const quality = {
    ...found,
    stress: points.some((point) => point !== undefined) ? found.stress : undefined,
  };
  return states.map((state, index) => ({ state, x: points[index]?.x, y: points[index]?.y, quality }));
}

interface Picture {
  readonly points: readonly ({ readonly x: number; readonly y?: number } | undefined)[];
  readonly quality: PictureQuality;
}

/** An anchor that is none of the states (-1) is unplaced, as the map takes it. */
function draw(dissimilarities: Dissimilarities, anchors: Anchors, dimensions: 1 | 2): Picture {
  switch (dimensions) {
    case 1: {
      const { positions, ...quality } = scaleStates(dissimilarities, { anchors });
      return { points: positions.map((x) => (x === undefined ? undefined : { x })), quality };
    }
    case 2: {
      const { points, ...quality } = mapStates(dissimilarities, { anchors });
      return { points, quality };
    }
  }
}

/** The columns of a map. */
export const MAP_COLUMNS: readonly ReportColumn<PlaceRow>[] = [
  { name: 'state', description: 'ISO 3166-1 alpha-3, or a retired code', value: ({ state }) => state.code },
  { name: 'name', description: 'Short name in English', value: ({ state }) => state.names.en },
  {
    name: 'x',
    description: 'Place from left to right; empty where the state shares no votes with those placed',
    unit: DISTANCE,
    value: ({ x }) => x,
  },
  {
    name: 'y',
    description: 'Place upwards; empty where x is, and with --dimensions 1',
    unit: DISTANCE,
    value: ({ y }) => y,
  },
  {
    name: 'stress',
    description:
      "Kruskal's stress-1 of the whole picture, the same on each row; empty where nobody is placed",
    unit: '0 (all distances match) to 1',
    value: ({ quality }) => quality.stress,
  },
  {
    name: 'pairs_left_out',
    description: 'Pairs of placed states with too few shared votes, the same on each row',
    unit: 'pairs',
    value: ({ quality }) => quality.pairsLeftOut,
  },
];
