import { parseIsoDate } from '../isoDate.ts';
import { isRegionalGroup } from '../state/regionalGroup.ts';
import type { State } from '../state/state.ts';
import { parseStateCode } from '../state/stateCode.ts';
import { decodeByLanguage } from './decodeResolution.ts';
import type { Fault } from './fault.ts';
import { splitList } from './listCell.ts';
import type { Cells, Decoded, TableReading } from './readTable.ts';
import type { StateRow } from './stateColumns.ts';
import { tableFile } from './table.ts';

/** The state and the term in a row of `states.csv` whose cells fit their columns. */
export function decodeStateRow(cells: Cells): Decoded<StateRow> {
  const code = parseStateCode(cells('code'));
  if (code === undefined) return { fault: 'code is not that of a state' };
  const state = {
    code,
    names: decodeByLanguage(cells, 'name'),
    aliases: splitList(cells('aliases')),
    groups: [],
  };
  const [group, from, to] = [cells('regional_group'), cells('from'), cells('to')];
  if (!isRegionalGroup(group))
    return from === '' && to === ''
      ? { record: { state, term: undefined } }
      : { fault: 'from or to stands without a regional group' };
  return { record: { state, term: { group, from: parseIsoDate(from), to: parseIsoDate(to) } } };
}

/** Joins the rows of each state into one, in the order of first appearance; rows that name it unlike are faults. */
export function joinStateRows({ records, rows }: Pick<TableReading<StateRow>, 'records' | 'rows'>): {
  readonly states: readonly State[];
  readonly faults: readonly Fault[];
} {
  const stateByCode = new Map<string, State>();
  const faults: Fault[] = [];
  for (const [index, { state, term }] of records.entries()) {
    const known = stateByCode.get(state.code) ?? state;
    if (describe(known) !== describe(state)) {
      const message = `${state.code} has other names or aliases here than in its first row`;
      faults.push({ file: tableFile('states'), row: rows[index], message });
    }
    stateByCode.set(state.code, {
      ...known,
      groups: [...known.groups, ...(term === undefined ? [] : [term])],
    });
  }
  return { states: [...stateByCode.values()], faults };
}

function describe({ names, aliases }: State): string {
  return JSON.stringify([names, aliases]);
}
