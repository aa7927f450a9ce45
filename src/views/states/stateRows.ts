import type { StateRecord } from '../../core/agreement/stateRecord.ts';
import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { foldSearchText } from '../../core/filter/searchText.ts';
import type { RegionalGroup } from '../../core/state/regionalGroup.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import { stateName } from '../names.ts';

/** A state in the table of all states. */
export interface StateRow extends StateRecord {
  readonly name: string;
  /** The regional group it belongs to at last. */
  readonly group: RegionalGroup | undefined;
}

/** The records of states with what they are called, in the order of the language. */
export function stateRows(
  index: DataSetIndex,
  records: readonly StateRecord[],
  messages: Messages,
): readonly StateRow[] {
  return records
    .map((record) => ({
      ...record,
      name: stateName(index, record.state, messages),
      group: index.stateByCode.get(record.state)?.groups.at(-1)?.group,
    }))
    .sort((a, b) => messages.formats.compare(a.name, b.name));
}

/** The rows of states that go by a text in any language, or have it as their code. */
export function findRows(index: DataSetIndex, rows: readonly StateRow[], text: string): readonly StateRow[] {
  const query = foldSearchText(text);
  if (query === '') return rows;
  return rows.filter(({ state: code }) => {
    const state = index.stateByCode.get(code);
    const names = state === undefined ? [] : [...Object.values(state.names), ...state.aliases];
    return [code, ...names].some((name) => foldSearchText(name).includes(query));
  });
}

/** The state that abstained most often, and among how many. */
export interface MostAbstaining {
  readonly row: StateRow;
  /** The fewest votes cast that count as many here. */
  readonly many: number;
  readonly states: number;
}

/**
 * The state with the largest share of abstentions, few votes being left aside: half as many as the state that cast
 * most, and at least `least`. Of equal shares the one with more votes. Undefined where nobody abstained.
 */
export function mostAbstaining(rows: readonly StateRow[], least: number): MostAbstaining | undefined {
  const most = rows.reduce((greatest, { cast }) => Math.max(greatest, cast), 0);
  const many = Math.max(least, Math.ceil(most / 2));
  const counted = rows.filter(({ cast }) => cast >= many);
  const share = ({ counts, cast }: StateRow) => counts.A / cast;
  const [row] = counted.toSorted((a, b) => share(b) - share(a) || b.cast - a.cast);
  return row === undefined || row.counts.A === 0 ? undefined : { row, many, states: counted.length };
}
