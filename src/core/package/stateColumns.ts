import { LANGUAGES } from '../language.ts';
import { type GroupTerm, REGIONAL_GROUPS } from '../state/regionalGroup.ts';
import type { State } from '../state/state.ts';
import type { Column } from './column.ts';
import { joinList } from './listCell.ts';

/** A row of `states.csv`: a state in one term of a regional group; without a term where it has none. */
export interface StateRow {
  readonly state: State;
  readonly term: GroupTerm | undefined;
}

/** The rows of a state: one per term, one in all where it has none. */
export function stateRows(state: State): readonly StateRow[] {
  if (state.groups.length === 0) return [{ state, term: undefined }];
  return state.groups.map((term) => ({ state, term }));
}

/** The columns of `states.csv`: one row per state and term in a regional group. */
export const STATE_COLUMNS: readonly Column<StateRow>[] = [
  {
    name: 'code',
    type: 'string',
    description: 'ISO 3166-1 alpha-3, or a retired code; on several rows where the regional group changed',
    constraints: { required: true, pattern: '[A-Z]{3}' },
    cell: ({ state }) => state.code,
  },
  ...LANGUAGES.map(
    (language): Column<StateRow> => ({
      name: `name_${language}`,
      type: 'string',
      description: `Short name in United Nations usage (${language})`,
      cell: ({ state }) => state.names[language] ?? '',
    }),
  ),
  {
    name: 'aliases',
    type: 'string',
    description: 'Formal, former and other names by which it is known, joined by "; "',
    cell: ({ state }) => joinList(state.aliases),
  },
  {
    name: 'regional_group',
    type: 'string',
    description: 'Regional group of the United Nations',
    constraints: { enum: REGIONAL_GROUPS },
    cell: ({ term }) => term?.group ?? '',
  },
  {
    name: 'from',
    type: 'date',
    description: 'First day in the group; blank where open',
    cell: ({ term }) => term?.from ?? '',
  },
  {
    name: 'to',
    type: 'date',
    description: 'Last day in the group; blank where open',
    cell: ({ term }) => term?.to ?? '',
  },
];
