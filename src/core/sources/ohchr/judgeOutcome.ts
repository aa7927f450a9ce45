import type { Outcome } from '../../outcome.ts';
import { say } from '../../sentences/say.ts';
import { SOURCE_SENTENCES } from '../../sentences/sourceSentences.ts';
import { areEqualTallies, formatTally, marginOf, type Tally } from '../../tally.ts';
import type { OutcomeWords } from './ohchrText.ts';

/** The outcome of a text by its words and its votes. */
export interface JudgedOutcome {
  readonly outcome: Outcome;
  /** Whether no word says so, and the votes alone do: adopted if more are in favour than against. */
  readonly isWorkedOut: boolean;
  /** What the words say and something else contradicts; undefined where nothing does. */
  readonly conflict: string | undefined;
}

/** What is known of the votes; undefined where there is no tally, or are no lists. */
export interface KnownVotes {
  readonly declared: Tally | undefined;
  readonly counted: Tally | undefined;
}

/**
 * What became of a text.
 *
 * The cell `vote_type` tells how it was acted on. Whether it was adopted is told by the draft's cell, which often
 * ends with it, else by the statement, else by `Rejected at …` in the meeting's (`Adopted at …` stands there for
 * every amendment). Where no word tells it, the votes do. Where neither tally nor lists bear the words out, the votes
 * are followed if they agree with each other; words or votes that contradict each other leave the outcome unknown.
 */
export function judgeOutcome(words: OutcomeWords, votes: KnownVotes): JudgedOutcome {
  const fate = fateOf(words);
  const manner = mannerOf(words.voteType);
  switch (manner) {
    case 'withdrawn':
    case 'not_considered':
      return isVerdict(fate) ? contradicted('unknown', words) : stated(manner);
    case 'adopted_without_vote':
      if (votes.declared !== undefined || votes.counted !== undefined)
        return contradicted(adoptedBy(votes), words, votes);
      return fate === 'rejected' ? contradicted('unknown', words) : stated(manner);
    case 'adopted_unanimously':
      if (talliesOf(votes).some(({ no }) => no > 0)) return contradicted(adoptedBy(votes), words, votes);
      return fate === 'rejected' ? contradicted('unknown', words) : stated(manner);
    case 'unrecorded':
    case 'recorded':
    case undefined:
      return judgeVote(words, votes, { fate, isRecorded: isRecorded(manner, votes) });
  }
}

type Verdict = 'adopted' | 'rejected';
type Fate = Verdict | 'adopted_without_vote' | 'withdrawn' | 'not_considered';
type Manner = Exclude<Fate, Verdict> | 'adopted_unanimously' | 'unrecorded' | 'recorded';

/** The first that fits counts. */
const MANNERS: readonly (readonly [RegExp, Manner])[] = [
  [/withdrawn/i, 'withdrawn'],
  [/not considered/i, 'not_considered'],
  [/without (?:a )?vote/i, 'adopted_without_vote'],
  [/unanimous/i, 'adopted_unanimously'],
  [/non-?recorded/i, 'unrecorded'],
  [/recorded/i, 'recorded'],
];

const FATES: readonly (readonly [RegExp, Fate])[] = [
  [/\brejected\b/i, 'rejected'],
  [/\badopted without a vote\b/i, 'adopted_without_vote'],
  [/\bwithdrawn\b/i, 'withdrawn'],
  [/\bnot (?:considered|acted upon)\b/i, 'not_considered'],
  [/\badopted\b/i, 'adopted'],
];

function mannerOf(voteType: string | undefined): Manner | undefined {
  return firstFitting(MANNERS, voteType);
}

function fateOf({ draft, statement, meeting }: OutcomeWords): Fate | undefined {
  const fate = firstFitting(FATES, draft) ?? firstFitting(FATES, /^\w+/.exec(statement ?? '')?.[0]);
  if (fate !== undefined) return fate;
  return /^rejected\b/i.test(meeting ?? '') ? 'rejected' : undefined;
}

function firstFitting<T>(
  patterns: readonly (readonly [RegExp, T])[],
  text: string | undefined,
): T | undefined {
  return text === undefined ? undefined : patterns.find(([pattern]) => pattern.test(text))?.[1];
}

function isVerdict(fate: Fate | undefined): fate is Verdict {
  return fate === 'adopted' || fate === 'rejected';
}

function isRecorded(manner: 'unrecorded' | 'recorded' | undefined, { counted }: KnownVotes): boolean {
  return manner === undefined ? counted !== undefined : manner === 'recorded';
}

function judgeVote(
  words: OutcomeWords,
  votes: KnownVotes,
  { fate, isRecorded: recorded }: { readonly fate: Fate | undefined; readonly isRecorded: boolean },
): JudgedOutcome {
  const tallies = talliesOf(votes);
  const verdicts = tallies.map((tally): Verdict => (marginOf(tally) > 0 ? 'adopted' : 'rejected'));
  const [byVotes] = verdicts;
  if (byVotes === undefined) return judgeWords(words, fate, recorded);
  if (fate === undefined)
    return { outcome: toOutcome(byVotes, recorded), isWorkedOut: true, conflict: undefined };
  if (isVerdict(fate) && verdicts.includes(fate)) return stated(toOutcome(fate, recorded));
  const areAgreed = tallies.every((tally) => areEqualTallies(tally, tallies[0] ?? tally));
  return contradicted(areAgreed ? toOutcome(byVotes, recorded) : 'unknown', words, votes);
}

function talliesOf({ declared, counted }: KnownVotes): readonly Tally[] {
  return [declared, counted].flatMap((tally) => tally ?? []);
}

/** Of a text that there was a vote on, whatever the words say: adopted where every tally has it so. */
function adoptedBy(votes: KnownVotes): Outcome {
  const isAdopted = talliesOf(votes).every((tally) => marginOf(tally) > 0);
  return isAdopted ? toOutcome('adopted', votes.counted !== undefined) : 'unknown';
}

function judgeWords(words: OutcomeWords, fate: Fate | undefined, recorded: boolean): JudgedOutcome {
  if (fate === undefined) return stated('unknown');
  if (isVerdict(fate)) return stated(toOutcome(fate, recorded));
  return words.voteType === undefined ? stated(fate) : contradicted(fate, words);
}

function toOutcome(verdict: Verdict, recorded: boolean): Outcome {
  if (verdict === 'rejected') return 'rejected';
  return recorded ? 'adopted_by_vote' : 'adopted_by_unrecorded_vote';
}

function stated(outcome: Outcome): JudgedOutcome {
  return { outcome, isWorkedOut: false, conflict: undefined };
}

function contradicted(outcome: Outcome, words: OutcomeWords, votes?: KnownVotes): JudgedOutcome {
  const said = [words.voteType, words.draft, words.statement].flatMap((cell) => cell ?? []);
  const cells = said.map((cell) => `“${cell}”`);
  const tally = votes?.declared ?? votes?.counted;
  const conflict =
    tally === undefined
      ? say(SOURCE_SENTENCES.cellsRead, { cells })
      : say(SOURCE_SENTENCES.cellsReadTally, { cells, tally: formatTally(tally) });
  return { outcome, isWorkedOut: false, conflict };
}
