import { parseIsoDate } from '../isoDate.ts';
import { FAULT_PHRASES } from '../sentences/faultPhrases.ts';
import { say } from '../sentences/say.ts';
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
  if (code === undefined) return { fault: FAULT_PHRASES.noStateCode };
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
      : { fault: FAULT_PHRASES.noGroupOfDays };
  if (from !== '' && to !== '' && to < from) return { fault: say(FAULT_PHRASES.endsBefore, { to, from }) };
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
  const note = (index: number, message: string) =>
    faults.push({ file: tableFile('states'), row: rows[index], message });
  for (const [index, { state, term }] of records.entries()) {
    const known = stateByCode.get(state.code);
    if (known !== undefined && describe(known) !== describe(state))
      note(index, say(FAULT_PHRASES.otherNames, { state: state.code }));
    if (known !== undefined && hasTerm(known, term))
      note(index, say(FAULT_PHRASES.noOtherGroup, { state: state.code }));
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
