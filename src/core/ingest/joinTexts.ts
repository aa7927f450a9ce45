import { isCast } from '../position.ts';
import type { Problem } from '../problem.ts';
import type { Resolution, Vote } from '../resolution.ts';
import { areEqualTallies, formatTally, type Tally } from '../tally.ts';

/** A text with its votes, as one source has it. */
export interface TextRecord {
  readonly resolution: Resolution;
  readonly votes: readonly Vote[];
}

/** A text as several sources have it, and where they differ on the vote; undefined where they do not. */
export interface JoinedText {
  readonly record: TextRecord;
  readonly problem: Problem | undefined;
}

/**
 * One text of two that have the same id: the vote of the first, or of the other where the first is disputed or has
 * no votes and the other neither; what the kept one does not say of the text is taken from the other.
 *
 * A problem where outcome, date, tally or the positions of a state differ; what one alone states is no difference.
 */
export function joinTexts({ record: first, problem }: JoinedText, other: TextRecord): JoinedText {
  const isOtherBetter = rankOf(other) < rankOf(first);
  const [kept, left] = isOtherBetter ? [other, first] : [first, other];
  const differences = findDifferences(kept, left);
  const record = { resolution: complete(kept.resolution, left.resolution), votes: kept.votes };
  return { record, problem: toProblem(kept.resolution, left.resolution, differences) ?? problem };
}

/** Lower knows the vote better; a list that is disputed is worth less than none. */
function rankOf({ resolution: { status, outcome, counted } }: TextRecord): number {
  if (status === 'disputed') return 2;
  return counted === undefined && (outcome === 'adopted_by_vote' || outcome === 'unknown') ? 1 : 0;
}

function complete(kept: Resolution, other: Resolution): Resolution {
  return {
    ...kept,
    draft: kept.draft ?? other.draft,
    date: kept.date ?? other.date,
    meeting: kept.meeting ?? other.meeting,
    agendaItem: kept.agendaItem ?? other.agendaItem,
    titles: { ...other.titles, ...kept.titles },
    subjects: kept.subjects.length > 0 ? kept.subjects : other.subjects,
    recalls: kept.recalls.length > 0 ? kept.recalls : other.recalls,
    source: kept.source ?? other.source,
    sponsors: kept.sponsors ?? other.sponsors,
    note: kept.note ?? other.note,
    modality: kept.modality ?? other.modality,
  };
}

const STATES_NAMED = 6;

function findDifferences(kept: TextRecord, other: TextRecord): readonly string[] {
  const [a, b] = [kept.resolution, other.resolution];
  return [
    a.outcome === 'unknown' || b.outcome === 'unknown' ? undefined : differ('outcome', a.outcome, b.outcome),
    differ('date', a.date, b.date),
    differTallies('tally', a.declared, b.declared),
    differPositions(kept.votes, other.votes),
  ].flatMap((words) => words ?? []);
}

function differ(label: string, a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || b === undefined || a === b ? undefined : `${label} ${a} and ${b}`;
}

function differTallies(label: string, a: Tally | undefined, b: Tally | undefined): string | undefined {
  if (a === undefined || b === undefined || areEqualTallies(a, b)) return undefined;
  return differ(label, formatTally(a), formatTally(b));
}

/** A state that one source does not record, or does not list, is not in dispute. */
function differPositions(a: readonly Vote[], b: readonly Vote[]): string | undefined {
  const positions = new Map(b.map(({ state, position }) => [state, position]));
  const words = a.flatMap(({ state, position }) => {
    const said = positions.get(state);
    const isSilent = said === undefined || said === 'notRecorded' || position === 'notRecorded';
    return isSilent || said === position ? [] : [`${state} ${position} and ${said}`];
  });
  const voters = new Set(a.map(({ state }) => state));
  const strangers = b
    .filter(({ state, position }) => a.length > 0 && isCast(position) && !voters.has(state))
    .map(({ state, position }) => `${state} unlisted and ${position}`);
  const all = [...words, ...strangers];
  if (all.length === 0) return undefined;
  const more = all.length > STATES_NAMED ? [`${all.length - STATES_NAMED} more`] : [];
  return `positions ${[...all.slice(0, STATES_NAMED), ...more].join(', ')}`;
}

function toProblem(kept: Resolution, other: Resolution, differences: readonly string[]): Problem | undefined {
  if (differences.length === 0) return undefined;
  const [keptPlace, place] = [kept, other].map(({ source, symbol }) => source ?? symbol);
  return {
    source: place ?? other.symbol,
    line: undefined,
    resolutionId: kept.id,
    kind: 'documents_differ',
    message: `Two sources differ on ${kept.symbol}: ${differences.join('; ')}. The first, ${keptPlace ?? ''}, was kept${kept.status === 'disputed' ? '; the record is disputed' : ''}.`,
  };
}
