import { parseIsoDate } from '../isoDate.ts';
import type { ColumnConstraints, ColumnFormat } from './column.ts';

const SHOWN_LENGTH = 60;

/** What is wrong with a cell, by the type and constraints of its column; undefined where nothing is. */
export function checkCell(column: ColumnFormat, cell: string): string | undefined {
  const { name, constraints = {} } = column;
  if (cell === '') return constraints.required === true ? `${name} is blank, and may not be` : undefined;
  const wrong = findWrong(column.type, constraints, cell);
  if (wrong === undefined) return undefined;
  return `${name} is “${cell.length > SHOWN_LENGTH ? `${cell.slice(0, SHOWN_LENGTH)}…` : cell}”, ${wrong}`;
}

function findWrong(
  type: ColumnFormat['type'],
  constraints: ColumnConstraints,
  cell: string,
): string | undefined {
  if (type === 'integer' && !/^(0|[1-9]\d*)$/.test(cell)) return 'not a whole number';
  if (type === 'date' && parseIsoDate(cell) === undefined) return 'not a day as yyyy-mm-dd';
  if (constraints.minimum !== undefined && Number(cell) < constraints.minimum)
    return `less than ${constraints.minimum}`;
  if (constraints.enum !== undefined && !constraints.enum.includes(cell))
    return `not one of ${constraints.enum.join(', ')}`;
  if (constraints.pattern !== undefined && !wholePattern(constraints.pattern).test(cell))
    return `not of the form ${constraints.pattern}`;
  return undefined;
}

const compiled = new Map<string, RegExp>();

/** Compiled once: a table of votes asks for the same pattern at every row. */
function wholePattern(pattern: string): RegExp {
  const known = compiled.get(pattern) ?? new RegExp(`^(?:${pattern})$`, 'u');
  compiled.set(pattern, known);
  return known;
}
