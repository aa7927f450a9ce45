import type { LanguagePatterns } from './languages/languagePatterns.ts';
import type { NameReader } from './nameReader.ts';

/** A piece of a text; `end` is exclusive. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Whether `Serbia and Montenegro`, a name that is also two names, is read as one or as two. */
export type Preference = 'longer names' | 'more names';

const SEPARATOR = /[,،、，;；]/g;
const EDGE_BEFORE = /^[\s.…。·•:"“«\p{Pd}]+/u;
const EDGE_AFTER = /[\s.…。·•:"”»\p{Pd}]+$/u;
/** More conjunctions than this in one item are no list of states. */
const MOST_CONJUNCTIONS = 8;
/** An item on more lines than this is left as it is. */
const MOST_JOINTS = 40;

/** Where the comma-like signs of a list stand. */
export function findSeparators(text: string): readonly number[] {
  return [...text.matchAll(SEPARATOR)].map(({ index }) => index);
}

/**
 * Cuts a list, from which debris was blanked, into names.
 *
 * Commas part names, except within the few that have one (`Korea, Republic of`); a conjunction parts them where that
 * leaves fewer letters without a state, for names contain conjunctions too.
 */
export function splitNames(
  text: string,
  { patterns, names, preference }: { patterns: LanguagePatterns; names: NameReader; preference: Preference },
): readonly Piece[] {
  const stops = [...findSeparators(text), text.length];
  const pieces = stops.flatMap((stop, place) => {
    const start = place === 0 ? 0 : (stops[place - 1] ?? 0) + 1;
    const item = trimPiece(text, { start, end: stop });
    return item === undefined ? [] : splitItem(text, item, { patterns, names, preference });
  });
  return joinPieces(text, pieces, names);
}

/** Joins a piece that is no name to the one before where both together are one. */
function joinPieces(text: string, pieces: readonly Piece[], names: NameReader): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const isPart =
      before !== undefined &&
      !names.isName(text.slice(piece.start, piece.end)) &&
      names.isName(text.slice(before.start, piece.end));
    if (isPart) joined.pop();
    joined.push(isPart ? { start: before.start, end: piece.end } : piece);
  }
  return joined;
}

function splitItem(
  text: string,
  item: Piece,
  { patterns, names, preference }: { patterns: LanguagePatterns; names: NameReader; preference: Preference },
): readonly Piece[] {
  const perPiece = preference === 'longer names' ? PIECE_COST : -PIECE_COST;
  const areNames = (pieces: readonly Piece[]) =>
    pieces.every(({ start, end }) => names.isName(text.slice(start, end)));
  const joints = findJoints(text, item, patterns);
  const costs = { perPiece, costOf: (printed: string, parts: number) => costOf(printed, parts, names) };
  const pieces = joints.length > MOST_CONJUNCTIONS ? [item] : cutAt(text, item, joints, costs);
  const ends = findLineEnds(text, item, joints);
  if (areNames(pieces) || ends.length === 0 || joints.length + ends.length > MOST_JOINTS) return pieces;
  // Some PDF files lose the comma at the end of a line: a cut there counts where it leaves nothing but names.
  const strict = { perPiece, costOf: (printed: string) => (names.isName(printed) ? 0 : 1) };
  const atLines = cutAt(text, item, [...joints, ...ends].sort(byStart), strict);
  return areNames(atLines) ? atLines : pieces;
}

/** Cuts an item at those of its joints that leave the least cost. */
function cutAt(
  text: string,
  item: Piece,
  joints: readonly Piece[],
  costs: { perPiece: number; costOf: (printed: string, parts: number) => number },
): readonly Piece[] {
  const starts = [item.start, ...joints.map(({ end }) => end)];
  const ends = [...joints.map(({ start }) => start), item.end];
  return choosePieces({
    count: ends.length,
    pieceOf: (from, to) => trimPiece(text, { start: starts[from] ?? item.start, end: ends[to] ?? item.end }),
    costOf: ({ start, end }, parts) => costs.costOf(text.slice(start, end), parts),
    perPiece: costs.perPiece,
  });
}

/** The line ends in an item that are part of no conjunction. */
function findLineEnds(text: string, item: Piece, joints: readonly Piece[]): readonly Piece[] {
  return [...text.slice(item.start, item.end).matchAll(/\n/g)]
    .map(({ index }) => ({ start: item.start + index, end: item.start + index + 1 }))
    .filter(({ start, end }) => joints.every((joint) => end <= joint.start || joint.end <= start));
}

function byStart(a: Piece, b: Piece): number {
  return a.start - b.start;
}

/** Conjunctions inside an item, and one at its beginning: `, and Venezuela`. */
function findJoints(text: string, item: Piece, patterns: LanguagePatterns): readonly Piece[] {
  const padded = ` ${text.slice(item.start, item.end)}`;
  return [...padded.matchAll(patterns.conjunction)].map(({ 0: joint, index }) => ({
    start: Math.max(item.start, item.start + index - 1),
    end: item.start + index - 1 + joint.length,
  }));
}

const PIECE_COST = 0.01;

/** The cheapest way to cut an item at some of its conjunctions. */
function choosePieces(choice: {
  readonly count: number;
  readonly pieceOf: (from: number, to: number) => Piece | undefined;
  readonly costOf: (piece: Piece, parts: number) => number;
  readonly perPiece: number;
}): readonly Piece[] {
  const best: { cost: number; pieces: readonly Piece[] }[] = [{ cost: 0, pieces: [] }];
  for (let to = 0; to < choice.count; to += 1) {
    const ways = best.map(({ cost, pieces }, from) => {
      const piece = choice.pieceOf(from, to);
      if (piece === undefined) return { cost, pieces };
      return {
        cost: cost + choice.costOf(piece, to - from + 1) + choice.perPiece,
        pieces: [...pieces, piece],
      };
    });
    best.push(ways.reduce((a, b) => (b.cost < a.cost ? b : a)));
  }
  return best.at(-1)?.pieces ?? [];
}

/** Nothing for a name, little for a misspelt one, more for words that are none, the more of them the more. */
function costOf(printed: string, parts: number, names: NameReader): number {
  if (names.isName(printed)) return 0;
  switch (names.resolve(printed).kind) {
    case 'exact':
      return 0;
    case 'near':
      return 1;
    case 'ambiguous':
      return 1.5;
    case 'unknown':
      return 2 + parts;
  }
}

/** A piece without blanks and stops at its edges; undefined where nothing else is in it. */
export function trimPiece(text: string, { start, end }: Piece): Piece | undefined {
  const piece = text.slice(start, end);
  const before = EDGE_BEFORE.exec(piece)?.[0].length ?? 0;
  if (before === piece.length) return undefined;
  const after = EDGE_AFTER.exec(piece)?.[0].length ?? 0;
  return { start: start + before, end: end - after };
}
