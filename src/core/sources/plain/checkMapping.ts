import type { NameResolver } from '../../state/resolveName.ts';
import { numberedRows, type SourceTable } from '../sourceTable.ts';
import { positionColumns } from './guessMapping.ts';
import { stateSaid } from './identifyPlainState.ts';
import { readPlainDay } from './plainDay.ts';
import type { PlainMapping } from './plainMapping.ts';
import { createValueReader, isCode } from './readValue.ts';
import { bodyOfText } from './textPlace.ts';

/** What a mapping lacks, or what is in doubt with it; where it blocks, the table cannot honestly be read so. */
export type MappingDoubt =
  | { readonly kind: 'noRows'; readonly blocks: true }
  | { readonly kind: 'noColumn'; readonly column: 'resolution' | 'state' | 'position'; readonly blocks: true }
  | { readonly kind: 'noStateColumns'; readonly blocks: true }
  /** No text’s body is told. */
  | { readonly kind: 'noBody'; readonly example: string; readonly blocks: true }
  /** Values that stand for nothing known, each once, in so many cells. */
  | {
      readonly kind: 'unknownValues';
      readonly values: readonly string[];
      readonly cells: number;
      readonly blocks: boolean;
    }
  /** Names that are no state’s exactly, each once. */
  | { readonly kind: 'unknownStates'; readonly names: readonly string[]; readonly blocks: boolean }
  /** Codes of the Correlates of War list, in which some mean other states than in ISO’s. */
  | { readonly kind: 'foreignCodes'; readonly codes: readonly string[]; readonly blocks: true }
  /** Days that may be months; they are left out. */
  | { readonly kind: 'ambiguousDates'; readonly example: string; readonly blocks: false };

/** What is missing in a mapping or in doubt, held against the rows given; nothing where it is certain. */
export function checkMapping(
  { header, rows }: Pick<SourceTable, 'header' | 'rows'>,
  mapping: PlainMapping,
  resolver: NameResolver,
): readonly MappingDoubt[] {
  const survey = surveyRows({ source: '', header, rows }, mapping, resolver);
  return [
    ...(survey.rows === 0 ? [{ kind: 'noRows' as const, blocks: true as const }] : []),
    ...findMissingColumns(mapping),
    ...(survey.rows > 0 && mapping.columns.resolution !== undefined && !survey.hasBody
      ? [{ kind: 'noBody' as const, example: survey.example, blocks: true as const }]
      : []),
    ...findUnknownValues(survey),
    ...findUnknownStates(survey),
    ...(survey.undecidedDay === undefined
      ? []
      : [{ kind: 'ambiguousDates' as const, example: survey.undecidedDay, blocks: false as const }]),
  ];
}

/** More unknown values or names than this share, and a column is not what it was taken for. */
const MOST_UNKNOWN_VALUES = 0.2;
const MOST_UNKNOWN_STATES = 0.5;
const MOST_LISTED = 50;

/** Codes that stand for states in the list of the Correlates of War project, and for none in ISO’s. */
const FOREIGN_CODES: ReadonlySet<string> = new Set(
  'UKG FRN GMY GFR SPN NTH SWD DRV ROK IRE SAF TAW POR BUL RUM'.split(' '),
);

interface Survey {
  readonly rows: number;
  readonly hasBody: boolean;
  readonly example: string;
  readonly cells: number;
  readonly unknownCells: number;
  readonly unknownValues: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly unknownStates: ReadonlySet<string>;
  readonly undecidedDay: string | undefined;
}

function surveyRows(table: SourceTable, mapping: PlainMapping, resolver: NameResolver): Survey {
  const { columns } = mapping;
  const positions = positionColumns(mapping);
  const readValue = createValueReader(mapping.values);
  const [unknownValues, states, unknownStates] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let [rows, cells, unknownCells, example] = [0, 0, 0, ''];
  let hasBody = mapping.body !== undefined;
  let undecidedDay: string | undefined;
  for (const [, row] of numberedRows(table)) {
    rows += 1;
    const cellOf = (column: number | undefined) => (column === undefined ? '' : (row[column]?.trim() ?? ''));
    if (rows === 1) example = cellOf(columns.symbol ?? columns.resolution);
    hasBody ||=
      bodyOfText({
        body: cellOf(columns.body),
        symbol: cellOf(columns.symbol),
        resolution: cellOf(columns.resolution),
      }) !== undefined;
    undecidedDay ??= findUndecided(cellOf(columns.date), mapping);
    for (const column of positions) {
      const value = readValue(row[column] ?? '');
      if (value !== 'blank') cells += 1;
      if (value !== 'unknown') continue;
      unknownCells += 1;
      if (unknownValues.size < MOST_LISTED) unknownValues.add(cellOf(column));
    }
    const state = cellOf(columns.state);
    if (mapping.shape !== 'long' || state === '' || states.has(state) || states.size > MOST_STATES) continue;
    states.add(state);
    if (stateSaid(state, resolver) === undefined) unknownStates.add(state);
  }
  return { rows, hasBody, example, cells, unknownCells, unknownValues, states, unknownStates, undecidedDay };
}

const MOST_STATES = 2000;

function findUndecided(cell: string, { dates }: PlainMapping): string | undefined {
  if (dates !== 'undecided' || cell === '') return undefined;
  const day = readPlainDay(cell, dates);
  return 'doubt' in day && day.doubt.includes(' may be ') ? cell : undefined;
}

function findMissingColumns(mapping: PlainMapping): readonly MappingDoubt[] {
  const needed =
    mapping.shape === 'long' ? (['resolution', 'state', 'position'] as const) : (['resolution'] as const);
  const hasNoStates = mapping.shape === 'wide' && mapping.stateColumns.length === 0;
  return [
    ...needed
      .filter((column) => mapping.columns[column] === undefined)
      .map((column) => ({ kind: 'noColumn' as const, column, blocks: true as const })),
    ...(hasNoStates ? [{ kind: 'noStateColumns' as const, blocks: true as const }] : []),
  ];
}

function findUnknownValues({ cells, unknownCells, unknownValues }: Survey): readonly MappingDoubt[] {
  if (unknownCells === 0) return [];
  const values = [...unknownValues];
  const blocks = unknownCells > cells * MOST_UNKNOWN_VALUES || values.some(isCode);
  return [{ kind: 'unknownValues', values, cells: unknownCells, blocks }];
}

function findUnknownStates({ states, unknownStates }: Survey): readonly MappingDoubt[] {
  const names = [...unknownStates];
  const codes = names.filter((name) => FOREIGN_CODES.has(name));
  if (codes.length > 0) return [{ kind: 'foreignCodes', codes, blocks: true }];
  if (names.length === 0) return [];
  const blocks = names.length > states.size * MOST_UNKNOWN_STATES;
  return [{ kind: 'unknownStates', names: names.slice(0, MOST_LISTED), blocks }];
}
