import { MAP_COLUMNS, type PlaceRow, placeStates } from '../core/reports/mapReport.ts';
import { stateCode } from '../core/state/stateCode.ts';
import type { Analysis } from './analysis.ts';
import { countPairs } from './countPairs.ts';
import { findStates } from './findStates.ts';
import { PAIR_OPTION_HELP, PAIR_OPTIONS, readPairOptions } from './pairOptions.ts';

const DEFAULT_ANCHORS = [stateCode('USA'), stateCode('CHN')] as const;

/** `map`: where states lie so that those that vote alike are near each other. */
export const MAP: Analysis<PlaceRow> = {
  command: 'map',
  help: {
    purpose: 'Places states so that those that vote alike are near each other: one row per state, by code.',
    options: [
      ...PAIR_OPTION_HELP,
      ['--min-shared N', 'leave out pairs with fewer than N shared votes (default: 1)'],
      ['--anchors A,B', 'the state on the left and the one on the right (default: USA,CHN)'],
      ['--dimensions D', '2 (default) for a map, 1 for a line'],
    ],
    notes: `Distances come as near as they can (multidimensional scaling by least stress) to 1 − value, or to half of that for
kappa, pi and s, whose values run from -1 to 1. Only distances mean something: the picture is turned and mirrored
so that the anchors lie level, the first on the left. Pairs without a value are left out, not invented.
The same votes give the same places.`,
    example: 'map public/data/hrc-2022-2023 --anchors FRA,CUB --min-shared 10',
  },
  options: {
    texts: [...PAIR_OPTIONS.texts, 'dimensions'],
    lists: [...PAIR_OPTIONS.lists, 'anchors'],
  },
  columns: MAP_COLUMNS,
  prepare: (options) => {
    const request = readPairOptions(options);
    const named = options.parts('anchors');
    const dimensions = options.choice('dimensions', ['2', '1'], '2') === '2' ? 2 : 1;
    return async (votes) => {
      const states = request.statesIn(votes);
      const anchors =
        named === undefined ? DEFAULT_ANCHORS : findStates(named, votes.index.dataSet.states, options.reject);
      if (anchors === undefined) return [];
      const [left, right, ...more] = anchors;
      if (left === undefined || right === undefined || more.length > 0) {
        options.reject('--anchors names two states: USA,CHN.');
        return [];
      }
      const rows = placeStates(votes.index, await countPairs(votes), {
        ...request,
        states,
        anchors: [left, right],
        dimensions,
      });
      if (rows[0]?.quality.isAnchored === false)
        votes.note(`${left} and ${right} are not both in the picture, or in one place; they do not turn it.`);
      return rows;
    };
  },
};
