import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { tallyOf } from '../../core/filter/resolutionFilter.ts';
import type { Resolution } from '../../core/resolution.ts';
import { countPositions, type MemberVote, presentPositions } from '../../core/vote/memberVotes.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { ResolutionWords } from '../../i18n/resolution.ts';
import { stateName, titleOf } from '../names.ts';

interface ReportedRecord {
  readonly index: DataSetIndex;
  readonly resolution: Resolution;
  readonly votes: readonly MemberVote[];
  /** The address of the page. */
  readonly link: string;
  /** Puts what is said of data in the language of the page. */
  readonly say: (message: string) => string;
}

/**
 * A text that says all one needs to check a record: which it is, where its source stands, which version of the data
 * it is in, what is shown of it, and the problems already found. It ends where the reader says what is wrong.
 */
export function errorReport(record: ReportedRecord, messages: Messages, words: ResolutionWords): string {
  const { index, resolution, link } = record;
  const { title, version } = index.dataSet;
  const lines = [
    words.reportOpening,
    '',
    `${words.reportRecord}: ${resolution.symbol} (${resolution.id})`,
    titleOf(resolution, messages).text,
    `${messages.source}: ${resolution.source ?? messages.unknown}`,
    `${words.reportLink}: ${link}`,
    `${words.reportData}: ${title}, ${version}`,
    '',
    `${words.reportShown}:`,
    messages.outcomeSentence(resolution.outcome, tallyOf(resolution)),
    ...positionLines(record, messages),
    '',
    `${words.reportProblems}:`,
    ...problemLines(record, messages, words),
    '',
    words.reportWrong,
    '',
  ];
  return lines.join('\n');
}

function positionLines({ index, votes }: ReportedRecord, messages: Messages): readonly string[] {
  return presentPositions(countPositions(votes)).map((position) => {
    const names = votes
      .filter((vote) => vote.position === position)
      .map(({ state }) => stateName(index, state, messages))
      .sort(messages.formats.compare);
    return `${messages.positions[position]} (${names.length}): ${names.join(', ')}`;
  });
}

function problemLines(
  { index, resolution, say }: ReportedRecord,
  { problemKinds }: Messages,
  words: ResolutionWords,
): readonly string[] {
  const problems = index.dataSet.problems.filter(({ resolutionId }) => resolutionId === resolution.id);
  if (problems.length === 0) return [words.none];
  return problems.map(({ kind, message, source, line }) => {
    const place = line === undefined ? source : words.lineOf(source, line);
    return `${problemKinds[kind]}: ${say(message)} (${place})`;
  });
}
