import { parseIsoDate } from '../isoDate.ts';
import type { ColumnFormat } from './column.ts';

const SHOWN_LENGTH = 60;

/** What is wrong with a cell, by the type and constraints of its column; undefined where nothing is. */
export function checkCell(column: ColumnFormat, cell: string): string | undefined {
  const { name, constraints = {} } = column;
  if (cell === '') return constraints.required === true ? `${name} is blank, and may not be` : undefined;
  const shown = `${name} is “${cell.length > SHOWN_LENGTH ? `${cell.slice(0, SHOWN_LENGTH)}…` : cell}”`;
  if (column.type === 'integer' && !/^(0|[1-9]\d*)$/.test(cell)) return `${shown}, not a whole number`;
  if (column.type === 'date' && parseIsoDate(cell) === undefined) return `${shown}, not a day as yyyy-mm-dd`;
  if (constraints.minimum !== undefined && Number(cell) < constraints.minimum)
    return `${shown}, less than ${constraints.minimum}`;
  if (constraints.enum !== undefined && !constraints.enum.includes(cell))
    return `${shown}, not one of ${constraints.enum.join(', ')}`;
  if (constraints.pattern !== undefined && !wholePattern(constraints.pattern).test(cell))
    return `${shown}, not of the form ${constraints.pattern}`;
  return undefined;
}

const compiled = new Map<string, RegExp>();

/** Compiled once: a table of votes asks for the same pattern at every row. */
function wholePattern(pattern: string): RegExp {
  const known = compiled.get(pattern) ?? new RegExp(`^(?:${pattern})$`, 'u');
  compiled.set(pattern, known);
  return known;
}
