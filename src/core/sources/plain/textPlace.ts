import { type Body, isBody } from '../../body.ts';
import { foldText } from '../../parse/foldText.ts';
import { ALL_PATTERNS } from '../../parse/languages/all.ts';
import { parseSymbol } from '../../parse/symbol.ts';
import { symbolPlace } from '../../parse/symbolPlace.ts';

/** The body that a cell names: by its code (HRC, UNGA, …) or by its name in any of the six languages. */
export function bodyNamed(cell: string): Body | undefined {
  const code = cell
    .trim()
    .toUpperCase()
    .replace(/^UN(?=[A-Z])/, '');
  if (isBody(code)) return code;
  const text = foldText(cell.slice(0, MOST_LETTERS));
  // The Assembly and the Councils are parts of no other’s name.
  const named = ALL_PATTERNS.flatMap(({ bodies }) => bodies.filter(({ name }) => name.test(text)));
  const [first, ...others] = named;
  return others.every(({ body }) => body === first?.body) ? first?.body : undefined;
}

/** The cells that may tell a body; undefined or blank where there are none. */
export interface PlaceCells {
  readonly body?: string | undefined;
  readonly symbol?: string | undefined;
  readonly resolution?: string | undefined;
}

/**
 * The body that cells of a text tell: a symbol of a resolution first, which is of that body’s alone, then the column for
 * it, then other symbols; undefined where none does.
 */
export function bodyOfText({ body, symbol, resolution }: PlaceCells): Body | undefined {
  const told = symbolPlace(symbol ?? '') ?? symbolPlace(symbolOfId(resolution ?? ''));
  if (told !== undefined) return told.body;
  const named = body === undefined || body === '' ? undefined : bodyNamed(body);
  return named ?? bodyOfSymbol(symbol ?? '') ?? bodyOfSymbol(symbolOfId(resolution ?? ''));
}

/** The body whose documents have such symbols; undefined for anything that tells none. */
export function bodyOfSymbol(symbol: string): Body | undefined {
  return SYMBOL_STARTS.find(([start]) => start.test(symbol))?.[1];
}

/** The session that a cell names: `50`, `50th` and `50th session` are one; anything else is as printed. */
export function sessionNamed(cell: string): string {
  return /^(?:the )?(\d{1,3})(?:st|nd|rd|th)?(?: session)?$/i.exec(cell)?.[1] ?? cell;
}

/**
 * The session that a symbol tells: that of a resolution, a decision or a draft; of the Security Council, which has
 * none, the year.
 */
export function sessionOfSymbol(symbol: string): string | undefined {
  const draft = DRAFT.exec(symbol)?.groups?.session;
  return parseSymbol(symbol)?.session ?? draft ?? yearOfCouncil(symbol);
}

/** The symbol that an identifier stands for, where it is one of ours: `A-HRC-RES-S-34-1`; otherwise the text itself. */
export function symbolOfId(text: string): string {
  const [, start = '', session = '', place = ''] = ID.exec(text) ?? [];
  const symbol = `${start.replaceAll('-', '/')}/${session}/${place}`;
  return parseSymbol(symbol) === undefined ? text : symbol;
}

const MOST_LETTERS = 200;
const SYMBOL_STARTS: readonly (readonly [RegExp, Body])[] = [
  [/^A\/HRC\//, 'HRC'],
  [/^E\/CN\.4\//, 'CHR'],
  [/^A\/(?:RES|DEC)\//, 'GA'],
  [/^A\/(?:ES-|S-)?\d{1,3}\//, 'GA'],
  [/^A\/(?:C\.\d|BUR|PV|L\.)/, 'GA'],
  [/^S\/(?:RES|PV|PRST)[/.]/, 'SC'],
  [/^S\/\d{1,5}(?:\/|$)/, 'SC'],
];
const DRAFT = /^A\/(?:HRC\/|C\.\d\/)?(?<session>(?:ES-|S-)?\d{1,3})\/L\.\d/;
const ID = /^(A-HRC-(?:RES|DEC)|E-CN\.4-(?:RES|DEC)|A-(?:RES|DEC))-(.+)-(\d+)$/;

function yearOfCouncil(symbol: string): string | undefined {
  return /^S\/(?:RES\/\d+ ?\((\d{4})\)|((?:19|20)\d{2})\/)/
    .exec(symbol)
    ?.slice(1)
    .find((year) => year !== undefined);
}
