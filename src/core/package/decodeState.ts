import { parseIsoDate } from '../isoDate.ts';
import { type GroupTerm, isRegionalGroup } from '../state/regionalGroup.ts';
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
  if (from !== '' && to !== '' && to < from) return { fault: `to is ${to}, before from, which is ${from}` };
  return { record: { state, term: { group, from: parseIsoDate(from), to: parseIsoDate(to) } } };
}

/**
 * Joins the rows of each state into one, in the order of first appearance; rows that name it unlike are faults, and
 * rows that say nothing new.
 */
export function joinStateRows({ records, rows }: Pick<TableReading<StateRow>, 'records' | 'rows'>): {
  readonly states: readonly State[];
  readonly faults: readonly Fault[];
} {
  const stateByCode = new Map<string, State>();
  const faults: Fault[] = [];
  const say = (index: number, message: string) =>
    faults.push({ file: tableFile('states'), row: rows[index], message });
  for (const [index, { state, term }] of records.entries()) {
    const known = stateByCode.get(state.code);
    if (known !== undefined && describe(known) !== describe(state))
      say(index, `${state.code} has other names or aliases here than in its first row`);
    if (known !== undefined && hasTerm(known, term))
      say(index, `${state.code} has no other regional group, or days in it, than in a row before`);
    stateByCode.set(state.code, {
      ...(known ?? state),
      groups: [...(known?.groups ?? []), ...(term === undefined ? [] : [term])],
    });
  }
  return { states: [...stateByCode.values()], faults };
}

function hasTerm({ groups }: State, term: GroupTerm | undefined): boolean {
  if (term === undefined) return true;
  return groups.some(({ group, from, to }) => group === term.group && from === term.from && to === term.to);
}

function describe({ names, aliases }: State): string {
  return JSON.stringify([names, aliases]);
}
