import { parseIsoDate } from '../isoDate.ts';
import { FAULT_PHRASES } from '../sentences/faultPhrases.ts';
import { say } from '../sentences/say.ts';
import type { ColumnFormat } from './column.ts';

const SHOWN_LENGTH = 60;

/** What is wrong with a cell, by the type and constraints of its column; undefined where nothing is. */
export function checkCell(column: ColumnFormat, cell: string): string | undefined {
  const { name, constraints = {} } = column;
  if (cell === '')
    return constraints.required === true ? say(FAULT_PHRASES.blank, { column: name }) : undefined;
  const shown = cell.length > SHOWN_LENGTH ? `${cell.slice(0, SHOWN_LENGTH)}…` : cell;
  return findWrong(column, cell, { column: name, cell: shown });
}

function findWrong(
  { type, constraints = {} }: ColumnFormat,
  cell: string,
  place: { readonly column: string; readonly cell: string },
): string | undefined {
  const { minimum, enum: values, pattern } = constraints;
  if (type === 'integer' && !/^(0|[1-9]\d*)$/.test(cell)) return say(FAULT_PHRASES.noNumber, place);
  if (type === 'date' && parseIsoDate(cell) === undefined) return say(FAULT_PHRASES.noDay, place);
  if (minimum !== undefined && Number(cell) < minimum)
    return say(FAULT_PHRASES.tooSmall, { ...place, least: minimum });
  if (values !== undefined && !values.includes(cell))
    return say(FAULT_PHRASES.notAmong, { ...place, values });
  if (pattern !== undefined && !wholePattern(pattern).test(cell))
    return say(FAULT_PHRASES.otherForm, { ...place, form: pattern });
  return undefined;
}

const compiled = new Map<string, RegExp>();

/** Compiled once: a table of votes asks for the same pattern at every row. */
function wholePattern(pattern: string): RegExp {
  const known = compiled.get(pattern) ?? new RegExp(`^(?:${pattern})$`, 'u');
  compiled.set(pattern, known);
  return known;
}
