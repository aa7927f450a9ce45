import { resolutionId } from '../resolution.ts';
import { DOCUMENT_SENTENCES } from '../sentences/documentSentences.ts';
import { say } from '../sentences/say.ts';
import type { NameResolver } from '../state/resolveName.ts';
import { chooseClosing } from './chooseClosing.ts';
import { chooseDate } from './chooseDate.ts';
import { describeNoResolution } from './describeNoResolution.ts';
import { detectLanguage } from './detectLanguage.ts';
import { findClosings } from './findClosings.ts';
import { findNextText, type NextText } from './findNextText.ts';
import { findUnreadable, findWrongDecoding } from './findUnreadable.ts';
import { foldText } from './foldText.ts';
import type { LanguagePatterns } from './languages/languagePatterns.ts';
import { lineNumber } from './lineNumber.ts';
import type { Defect } from './listedNames.ts';
import { createNameReader } from './nameReader.ts';
import { normalizeText } from './normalizeText.ts';
import type { DocumentReading } from './parsedDocument.ts';
import { type DocumentText, readClosing } from './readClosing.ts';
import { readFoot } from './readFoot.ts';
import { type Head, readHead } from './readHead.ts';
import { readRecalls } from './readRecalls.ts';
import type { SymbolParts } from './symbol.ts';

/**
 * What a resolution document says, in any official language, and every problem met.
 *
 * Never throws. `document` is undefined where the text is no resolution: it is empty or binary, or has neither a
 * symbol nor a heading under the name of a body. `source` names the file in problems. Lists hold names as printed,
 * with no code where no state fits; whether they fit the tally and the roster is for others to see.
 */
export function parseDocument(text: string, source: string, resolver: NameResolver): DocumentReading {
  const unreadable = findUnreadable(text);
  if (unreadable !== undefined) return passOver(source, unreadable);
  const wrongDecoding = findWrongDecoding(text);
  const readable = normalizeText(text);
  const folded = foldText(readable);
  const patterns = detectLanguage(folded);
  const reading = patterns && readFirst({ readable, folded }, { source, patterns, resolver });
  if (reading === undefined) return passOver(source, wrongDecoding ?? describeNoResolution(folded));
  return wrongDecoding === undefined ? reading : withProblem(reading, source, wrongDecoding);
}

const QUOTED_LENGTH = 80;

interface Tools {
  readonly source: string;
  readonly patterns: LanguagePatterns;
  readonly resolver: NameResolver;
}

/** Reads the first resolution in a text, as a rule the only one. */
function readFirst(text: DocumentText, tools: Tools): DocumentReading | undefined {
  const next = findNextText(text.folded, tools.patterns);
  if (next === undefined) return readDocument(text, tools);
  const { start } = next;
  const reading = readDocument(
    { readable: text.readable.slice(0, start), folded: text.folded.slice(0, start) },
    tools,
  );
  return reading && withProblem(reading, tools.source, severalTexts(next, text.readable));
}

function readDocument(
  text: DocumentText,
  { patterns, source, resolver }: Tools,
): DocumentReading | undefined {
  const places = findClosings(text.folded, patterns);
  const end = places[0]?.start ?? text.folded.length;
  const foot = readFoot(text.folded, end, patterns);
  const head = readHead(text.readable, text.folded, foot.start, patterns);
  if (head.parts === undefined) return undefined;
  const names = createNameReader(resolver, patterns.language);
  const closings = places.map((place) => readClosing(text, place, patterns, names));
  const { closing, defect } = chooseClosing(closings);
  const { date, defect: dateDefect } = chooseDate(foot.date, head.date, closing?.line);
  const { symbol, body, session, kind } = head.parts;
  const defects = [defect, dateDefect, describeOtherNumber(head, head.parts), ...(closing?.defects ?? [])];
  return {
    document: {
      source,
      language: patterns.language,
      body,
      session,
      symbol,
      kind,
      title: head.title,
      agendaItem: head.agendaItem,
      date,
      meeting: foot.meeting,
      outcome: closing?.outcome ?? 'unknown',
      declared: closing?.declared,
      listed: closing?.listed,
      recalls: readRecalls(text.folded.slice(head.end, end), head.parts, patterns),
      closingLine: closing?.line,
    },
    problems: defects.flatMap((found) =>
      found === undefined ? [] : [{ source, resolutionId: resolutionId(symbol), ...found }],
    ),
  };
}

/** A reading with one more problem, before its others. */
function withProblem(
  { document, problems }: DocumentReading,
  source: string,
  defect: Defect,
): DocumentReading {
  const id = document && resolutionId(document.symbol);
  return { document, problems: [{ source, resolutionId: id, ...defect }, ...problems] };
}

function severalTexts({ start, end }: NextText, readable: string): Defect {
  const heading = readable.slice(start, end).trim().slice(0, QUOTED_LENGTH);
  return {
    kind: 'several_texts',
    line: lineNumber(readable, start),
    message: `${say(DOCUMENT_SENTENCES.anotherBegins, { heading })} ${DOCUMENT_SENTENCES.onlyFirstRead}`,
  };
}

function describeOtherNumber({ otherNumber }: Head, { symbol }: SymbolParts): Defect | undefined {
  if (otherNumber === undefined) return undefined;
  return {
    kind: 'documents_differ',
    line: undefined,
    message: `${say(DOCUMENT_SENTENCES.numbersDiffer, { number: otherNumber, symbol })} ${DOCUMENT_SENTENCES.symbolKept}`,
  };
}

function passOver(source: string, defect: Defect): DocumentReading {
  return { document: undefined, problems: [{ source, resolutionId: undefined, ...defect }] };
}
