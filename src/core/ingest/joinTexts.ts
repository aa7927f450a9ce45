import { isCast } from '../position.ts';
import type { Problem } from '../problem.ts';
import type { Resolution, Vote } from '../resolution.ts';
import { DOCUMENT_SENTENCES } from '../sentences/documentSentences.ts';
import { say } from '../sentences/say.ts';
import { areEqualTallies, formatTally, type Tally } from '../tally.ts';
import { sayMore } from './compareDocuments.ts';

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
    a.outcome === 'unknown' || b.outcome === 'unknown'
      ? undefined
      : differ(DOCUMENT_SENTENCES.outcomesDiffer, a.outcome, b.outcome),
    differ(DOCUMENT_SENTENCES.daysDiffer, a.date, b.date),
    differTallies(a.declared, b.declared),
    differPositions(kept.votes, other.votes),
  ].flatMap((words) => words ?? []);
}

function differ(
  difference: (typeof DOCUMENT_SENTENCES)[`${'outcomes' | 'days' | 'tallies'}Differ`],
  first: string | undefined,
  other: string | undefined,
): string | undefined {
  if (first === undefined || other === undefined || first === other) return undefined;
  return say(difference, { first, other });
}

function differTallies(a: Tally | undefined, b: Tally | undefined): string | undefined {
  if (a === undefined || b === undefined || areEqualTallies(a, b)) return undefined;
  return differ(DOCUMENT_SENTENCES.talliesDiffer, formatTally(a), formatTally(b));
}

/** A state that one source does not record, or does not list, is not in dispute. */
function differPositions(a: readonly Vote[], b: readonly Vote[]): string | undefined {
  const positions = new Map(b.map(({ state, position }) => [state, position]));
  const words = a.flatMap(({ state, position }) => {
    const said = positions.get(state);
    const isSilent = said === undefined || said === 'notRecorded' || position === 'notRecorded';
    return isSilent || said === position ? [] : [sayPositions(state, position, said)];
  });
  const voters = new Set(a.map(({ state }) => state));
  const strangers = b
    .filter(({ state, position }) => a.length > 0 && isCast(position) && !voters.has(state))
    .map(({ state, position }) => sayPositions(state, 'unlisted', position));
  const all = [...words, ...strangers];
  if (all.length === 0) return undefined;
  return say(DOCUMENT_SENTENCES.positionsDiffer, {
    states: [...all.slice(0, STATES_NAMED), ...sayMore(all.length - STATES_NAMED)],
  });
}

function sayPositions(state: string, first: string, other: string): string {
  return say(DOCUMENT_SENTENCES.positionDiffers, { state, first, other });
}

function toProblem(kept: Resolution, other: Resolution, differences: readonly string[]): Problem | undefined {
  if (differences.length === 0) return undefined;
  const [keptPlace, place] = [kept, other].map(({ source, symbol }) => source ?? symbol);
  const { sourcesDiffer, firstKept, firstKeptDisputed } = DOCUMENT_SENTENCES;
  const found = say(sourcesDiffer, { symbol: kept.symbol, differences });
  const done = kept.status === 'disputed' ? firstKeptDisputed : firstKept;
  return {
    source: place ?? other.symbol,
    line: undefined,
    resolutionId: kept.id,
    kind: 'documents_differ',
    message: `${found} ${say(done, { place: keptPlace ?? '' })}`,
  };
}
