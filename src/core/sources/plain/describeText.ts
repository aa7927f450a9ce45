import type { Body } from '../../body.ts';
import { yearOf } from '../../isoDate.ts';
import type { ByLanguage } from '../../language.ts';
import { isOutcome } from '../../outcome.ts';
import { parseSymbol } from '../../parse/symbol.ts';
import { isKind, type Kind, type Resolution } from '../../resolution.ts';
import { assignSubjects } from '../../subject/assignSubjects.ts';
import { type Conflict, type Place, settlePlace } from '../settlePlace.ts';
import type { TextColumn } from './plainMapping.ts';
import { symbolOfText } from './textIds.ts';
import { bodyNamed, sessionNamed, sessionOfSymbol } from './textPlace.ts';
import type { PlainText } from './textRegister.ts';

/** What a record says of its text alone, whatever the votes. */
export type TextFacts = Omit<Resolution, 'id' | 'outcome' | 'counted' | 'declared' | 'status' | 'note'>;

/**
 * What the cells of a text say of it. Its session is that of the symbol where no column has it, and “unknown” where
 * nothing tells it; subjects are ours, by the rule on titles, where no column has them. Numbers, addresses and kinds
 * that are none are left out.
 */
export function describeText(text: PlainText, body: Body): TextFacts {
  const symbol = symbolOfText(text);
  const titles = titlesOf(text);
  const subjects = text.cells.get('subjects');
  return {
    body,
    session: settlePlainPlace(text, body).session ?? 'unknown',
    symbol,
    draft: text.cells.get('draft'),
    kind: kindOf(text, symbol),
    date: text.date,
    meeting: meetingOf(text),
    agendaItem: text.cells.get('agendaItem'),
    titles,
    subjects: subjects === undefined ? assignSubjects(titles.en, undefined) : splitSubjects(subjects),
    recalls: [],
    notVoting: undefined,
    source: addressOf(text),
    sponsors: text.cells.get('sponsors'),
    modality: modalityOf(text),
  };
}

function splitSubjects(cell: string): readonly string[] {
  return cell
    .split(/[;|]/)
    .map((subject) => subject.trim())
    .filter((subject) => subject !== '');
}

const TITLES: readonly (readonly [TextColumn, keyof ByLanguage<string>])[] = [
  ['title', 'en'],
  ['title_fr', 'fr'],
  ['title_es', 'es'],
  ['title_ru', 'ru'],
  ['title_zh', 'zh'],
  ['title_ar', 'ar'],
];

function titlesOf({ cells }: PlainText): ByLanguage<string> {
  return Object.fromEntries(
    TITLES.flatMap(([column, language]) => {
      const title = cells.get(column);
      return title === undefined ? [] : [[language, title] as const];
    }),
  );
}

/** `50th session` and `50/4` are both of the session 50; that of the Security Council is its year. */
export function settlePlainPlace(
  text: PlainText,
  body: Body,
): Place & { readonly conflicts: readonly Conflict[] } {
  const { cells, resolution, date } = text;
  const symbol = symbolOfText(text);
  const cell = cells.get('session');
  const given = cell === undefined ? undefined : sessionNamed(cell);
  const place = settlePlace(symbol, { body: bodyNamed(cells.get('body') ?? '') ?? body, session: given });
  const ofNumber = /^((?:E?S-)?\d{1,3})\/\d{1,4}$/.exec(resolution)?.[1];
  const ofDay = body === 'SC' && date !== undefined ? String(yearOf(date)) : undefined;
  return { ...place, session: place.session ?? sessionOfSymbol(symbol) ?? ofNumber ?? ofDay };
}

function kindOf({ cells }: PlainText, symbol: string): Kind {
  const cell = cells.get('kind')?.toLowerCase() ?? '';
  return isKind(cell) ? cell : (parseSymbol(symbol)?.kind ?? 'resolution');
}

function meetingOf({ cells }: PlainText): number | undefined {
  const number = Number(/^\d{1,5}(?!\d)/.exec(cells.get('meeting') ?? '')?.[0] ?? 0);
  return number > 0 ? number : undefined;
}

function addressOf({ cells }: PlainText): string | undefined {
  const address = cells.get('source');
  return address !== undefined && /^https?:\/\/\S+$/.test(address) ? address : undefined;
}

/** Words on the outcome that are no code of ours stay as the source has them. */
function modalityOf({ cells }: PlainText): string | undefined {
  const outcome = cells.get('outcome');
  return outcome === undefined || isOutcome(outcome) ? undefined : outcome;
}
