/** Something that wants to stand at a height, and how much room it takes there; in px. */
export interface WantedPlace {
  readonly centre: number;
  readonly size: number;
}

interface Block {
  readonly members: readonly number[];
  readonly size: number;
  readonly start: number;
}

/**
 * Moves things along a line as little as needed so that none overlaps another; their order by `centre` stays.
 *
 * Gives the new centres in the order given, within `start` to `end` where all fit; otherwise they begin at `start`
 * and stand without gaps.
 */
export function spreadLabels(places: readonly WantedPlace[], start: number, end: number): readonly number[] {
  const order = places.map((_, index) => index).sort((a, b) => centreOf(places, a) - centreOf(places, b));
  const blocks: Block[] = [];
  for (const index of order) {
    let block = makeBlock(places, [index], start, end);
    let before = blocks.at(-1);
    while (before !== undefined && before.start + before.size > block.start) {
      blocks.pop();
      block = makeBlock(places, [...before.members, ...block.members], start, end);
      before = blocks.at(-1);
    }
    blocks.push(block);
  }
  return placesOf(places, blocks);
}

/** Neighbours without a gap, at the height that suits them best on average. */
function makeBlock(
  places: readonly WantedPlace[],
  members: readonly number[],
  start: number,
  end: number,
): Block {
  let size = 0;
  let wanted = 0;
  for (const index of members) {
    const own = places[index]?.size ?? 0;
    wanted += centreOf(places, index) - own / 2 - size;
    size += own;
  }
  return { members, size, start: Math.max(start, Math.min(end - size, wanted / members.length)) };
}

function placesOf(places: readonly WantedPlace[], blocks: readonly Block[]): readonly number[] {
  const centres = places.map(({ centre }) => centre);
  for (const { members, start } of blocks) {
    let top = start;
    for (const index of members) {
      const own = places[index]?.size ?? 0;
      centres[index] = top + own / 2;
      top += own;
    }
  }
  return centres;
}

function centreOf(places: readonly WantedPlace[], index: number): number {
  return places[index]?.centre ?? 0;
}
