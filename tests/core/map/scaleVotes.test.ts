import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaleVotes } from '../../../src/core/map/scaleVotes.ts';
import { type CastVotes, listCells } from '../../../src/core/map/voteCells.ts';
import { readCells } from './votes.ts';

const ANCHORS = { left: 0, right: 5 };

/** Six states along a line: each says yes to more than the one before. */
const LADDER = ['N N N N A', 'N N N A Y', 'N N A Y Y', 'N A Y Y Y', 'A Y Y Y Y', 'Y Y Y Y Y'];

describe(scaleVotes, () => {
  test('orders states along the line that their votes follow', () => {
    const { positions, ...scale } = scaleVotes(readCells(LADDER), ANCHORS);
    expect(scale).toMatchObject({ isAnchored: true, unplaced: [], converged: true });
    expect(positions).toEqual(positions.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
    expect(scale.explainedShare).toBeGreaterThan(0.75);
    expect(scale.explainedShare).toBeLessThan(1);
  });

  test('accounts for everything where two blocs always oppose each other', () => {
    const scale = scaleVotes(readCells(['Y N Y', 'Y N Y', 'N Y N', 'N Y N']), { left: 0, right: 2 });
    expect(scale.explainedShare).toBeCloseTo(1, 6);
    expect(scale.positions).toEqual([-1, -1, 1, 1].map((place) => expect.closeTo(place, 4)));
  });

  test('has mean 0 and spread 1', () => {
    const { positions, uncertainty } = scaleVotes(readCells(LADDER), ANCHORS);
    const mean = positions.reduce<number>((sum, place = 0) => sum + place, 0) / 6;
    const squares = positions.reduce<number>(
      (sum, place = 0, state) => sum + place ** 2 + (uncertainty[state] ?? 0) ** 2,
      0,
    );
    expect(mean).toBeCloseTo(0, 9);
    expect(squares / 6).toBeCloseTo(1, 9);
  });

  test('places a state with few votes nearer to 0, and is less sure of it', () => {
    const { positions, uncertainty } = scaleVotes(readCells([...LADDER, '. . . . A']), ANCHORS);
    expect(Math.abs(positions[6] ?? 0)).toBeLessThan(Math.abs(positions[0] ?? 0));
    expect(uncertainty[6]).toBeGreaterThan(2 * (uncertainty[0] ?? 0));
  });

  test('is not changed by unanimous votes, nor by states that cast no other', () => {
    const { positions } = scaleVotes(readCells(LADDER), ANCHORS);
    const more = scaleVotes(readCells([...LADDER.map((row) => `${row} Y`), '. . . . . Y']), ANCHORS);
    expect(more.unplaced).toEqual([6]);
    expect(more.positions).toEqual([...positions, undefined]);
  });

  test('places nobody where no vote divided the states', () => {
    expect(scaleVotes(readCells(['Y A', 'Y A']), ANCHORS)).toMatchObject({
      positions: [undefined, undefined],
      unplaced: [0, 1],
      isAnchored: false,
    });
  });

  test('stands where one more step of the search, by its definition, moves nobody', () => {
    fc.assert(
      fc.property(anyVotes(), ([votes]) => {
        const cells = listCells(votes);
        const scale = scaleVotes(cells, { left: 0, right: 5 });
        fc.pre(scale.converged && cells.placed.length === votes.stateCount);
        const places = scale.positions.map((place = 0) => place);
        const spreads = scale.uncertainty.map((spread = 0) => spread ** 2);
        stepByDefinition(votes, places, spreads).forEach((place, state) => {
          expect(place).toBeCloseTo(places[state] ?? 0, 3);
        });
      }),
    );
  });

  test('finds the same line however states and votes are numbered, and with yes and no exchanged', () => {
    fc.assert(
      fc.property(anyVotes(), ([votes, states, columns]) => {
        const anchors = { left: 0, right: 5 };
        const plain = scaleVotes(listCells(votes), anchors);
        const renumbered = scaleVotes(
          listCells({
            ...votes,
            castAt: (state, vote) => {
              const position = votes.castAt(states[state] ?? 0, columns[vote] ?? 0);
              return position === 'Y' ? 'N' : position === 'N' ? 'Y' : position;
            },
          }),
          { left: states.indexOf(0), right: states.indexOf(5) },
        );
        expect(renumbered.explainedShare).toBeCloseTo(plain.explainedShare, 3);
        expect(renumbered.positions).toEqual(
          states.map((state) => {
            const place = plain.positions[state];
            return place === undefined ? undefined : expect.closeTo(place, 2);
          }),
        );
      }),
    );
  });
});

/** Votes that follow a line, with some noise and some gaps, and two ways to number them anew. */
function anyVotes(): fc.Arbitrary<readonly [CastVotes, readonly number[], readonly number[]]> {
  const noise = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6 * 8, maxLength: 6 * 8 });
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
  return fc.tuple(
    noise.map(
      (cells): CastVotes => ({
        stateCount: 6,
        voteCount: 8,
        castAt: (state, vote) => {
          const chance = cells[state * 8 + vote] ?? 0;
          if (chance === 0) return undefined;
          if (chance === 1) return 'A';
          return state * 1.4 > vote ? 'Y' : 'N';
        },
      }),
    ),
    fc.shuffledSubarray(numbers(6), { minLength: 6, maxLength: 6 }),
    fc.shuffledSubarray(numbers(8), { minLength: 8, maxLength: 8 }),
  );
}

const VALUES = { Y: 1, A: 0, N: -1 } as const;

/** Regresses each vote on the places of those who cast it, then places each state by its votes; mean 0, spread 1. */
function stepByDefinition(
  { stateCount, voteCount, castAt }: CastVotes,
  places: readonly number[],
  spreads: readonly number[],
): readonly number[] {
  const states = Array.from({ length: stateCount }, (_, state) => state);
  const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const models = Array.from({ length: voteCount }, (_, vote) => {
    const cast = states.flatMap((state) => {
      const position = castAt(state, vote);
      return position === undefined
        ? []
        : [{ state, x: places[state] ?? 0, spread: spreads[state] ?? 0, y: VALUES[position] }];
    });
    const [x, y] = [
      sumOf(cast.map((one) => one.x)) / cast.length,
      sumOf(cast.map((one) => one.y)) / cast.length,
    ];
    const across = sumOf(cast.map((one) => (one.x - x) ** 2 + one.spread));
    const slope = across > 0 ? sumOf(cast.map((one) => (one.x - x) * (one.y - y))) / across : 0;
    const level = y - slope * x;
    const left = sumOf(cast.map((one) => (one.y - level - slope * one.x) ** 2 + slope ** 2 * one.spread));
    return {
      cast: new Map(cast.map((one) => [one.state, one.y])),
      isDividing: new Set(cast.map((one) => one.y)).size > 1,
      slope,
      level,
      left,
    };
  }).filter(({ isDividing }) => isDividing);
  const noise = sumOf(models.map(({ left }) => left)) / sumOf(models.map(({ cast }) => cast.size));
  const found = states.map((state) => {
    const own = models.filter(({ cast }) => cast.has(state));
    const weight = sumOf(own.map(({ slope }) => slope ** 2)) + noise;
    const pull = sumOf(own.map(({ cast, slope, level }) => slope * ((cast.get(state) ?? 0) - level)));
    return { mean: pull / weight, spread: noise / weight };
  });
  const middle = sumOf(found.map(({ mean }) => mean)) / stateCount;
  const size = Math.sqrt(sumOf(found.map(({ mean, spread }) => (mean - middle) ** 2 + spread)) / stateCount);
  return found.map(({ mean }) => (mean - middle) / size);
}
