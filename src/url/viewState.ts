import type { MeasureId } from '../core/agreement/measures/measures.ts';
import type { PairCell } from '../core/agreement/pairTable.ts';
import type { Inclusion } from '../core/agreement/selection.ts';
import type { ResolutionFilter } from '../core/filter/resolutionFilter.ts';
import { NO_FILTER } from '../core/filter/resolutionFilter.ts';
import type { Language } from '../core/language.ts';
import type { Position } from '../core/position.ts';
import type { StateCode } from '../core/state/stateCode.ts';
import type { Succession } from '../core/state/succession.ts';
import type { SupportMeasure } from '../core/texts/support.ts';

/** The pages of the app, by the names that stand in links. */
export const VIEWS = [
  'resolutions',
  'overview',
  'resolution',
  'states',
  'state',
  'compare',
  'alignment',
  'groups',
  'subjects',
  'data',
] as const;
export type ViewName = (typeof VIEWS)[number];

/** The languages in which the page itself speaks. */
export const INTERFACE_LANGUAGES = ['en', 'zh'] as const satisfies readonly Language[];
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** The order of states in a matrix: so that blocs show, by regional group, by name, by agreement with one state. */
export const ORDERS = ['blocs', 'group', 'name', 'state'] as const;
export type Order = (typeof ORDERS)[number];

/** What a line over time has a point for. */
export const DIVISIONS = ['session', 'year'] as const;
export type Division = (typeof DIVISIONS)[number];

/** What the support of a subject is: the part adopted without a vote, or the part in favour of votes cast. */
export const SUPPORTS = ['withoutVote', 'inFavour'] as const satisfies readonly SupportMeasure[];

/** Which votes a grid shows: all, or those on which the states shown did not all vote alike. */
export const GRID_ROWS = ['all', 'differing'] as const;
export type GridRows = (typeof GRID_ROWS)[number];

/** A set of states that the reader has made. */
export interface StateSet {
  readonly name: string;
  readonly states: readonly StateCode[];
}

/** A column to sort by. */
export interface SortKey {
  readonly column: string;
  readonly descending: boolean;
}

/**
 * Everything on screen that a link must bring back. What a reader does not choose has its default and is not
 * written into the link.
 */
export interface ViewState {
  readonly view: ViewName;
  /** The record shown by the view `resolution`. */
  readonly id: string | undefined;
  /** The state shown by the view `state`. */
  readonly state: StateCode | undefined;
  /** The data set; undefined for the one the page ships with. */
  readonly dataSet: string | undefined;
  /** The version of the data set that a link was made with; undefined for whichever is there. */
  readonly version: string | undefined;
  /** The selection of votes; shared by all views. */
  readonly filter: ResolutionFilter;
  readonly disputed: Inclusion;
  readonly unanimous: Inclusion;
  /** The states that ended whose votes are counted for a successor; none of them twice. */
  readonly joined: readonly Succession[];
  /** The set of states to compare; shared by all views. */
  readonly states: readonly StateCode[];
  readonly measure: MeasureId;
  /** Values from fewer shared votes than this are greyed out; at least 1. */
  readonly minShared: number;
  /** Groups to look at, by id; empty for the view's own choice. */
  readonly groups: readonly string[];
  /** Sets of states of the reader's own. */
  readonly sets: readonly StateSet[];
  readonly division: Division;
  readonly support: SupportMeasure;
  readonly order: Order;
  /** The state that the order `state` is by. */
  readonly reference: StateCode | undefined;
  /** The states that stand at the left and the right end of a map; undefined for the view's own choice. */
  readonly anchors: readonly [StateCode, StateCode] | undefined;
  /** The cell of a pair's table whose votes are listed. */
  readonly cell: PairCell | undefined;
  readonly gridRows: GridRows;
  /** The position by which the votes of one state are listed; undefined for all of them. */
  readonly position: Position | undefined;
  /** The one figure to show, for an iframe. */
  readonly embed: string | undefined;
  /** Words searched for. */
  readonly query: string;
  /** How the view's table is sorted; undefined for the view's own order. */
  readonly sort: SortKey | undefined;
  /** The columns of the view's table; undefined for the view's own choice. */
  readonly columns: readonly string[] | undefined;
  /** The language of the page; undefined for the reader's own. */
  readonly language: InterfaceLanguage | undefined;
}

/** The state of a link that says nothing. */
export const DEFAULT_VIEW_STATE: ViewState = {
  view: 'resolutions',
  id: undefined,
  state: undefined,
  dataSet: undefined,
  version: undefined,
  filter: NO_FILTER,
  disputed: 'exclude',
  unanimous: 'include',
  joined: [],
  states: [],
  measure: 'strict',
  minShared: 1,
  groups: [],
  sets: [],
  division: 'session',
  support: 'withoutVote',
  order: 'blocs',
  reference: undefined,
  anchors: undefined,
  cell: undefined,
  gridRows: 'all',
  position: undefined,
  embed: undefined,
  query: '',
  sort: undefined,
  columns: undefined,
  language: undefined,
};

/**
 * The state of another page with the same selection of votes, states, measure, data set and language.
 *
 * What belongs to the page left behind (its record, search, sorting and columns) is not taken along.
 */
export function onView(state: ViewState, target: Partial<ViewState> & Pick<ViewState, 'view'>): ViewState {
  return {
    ...state,
    id: undefined,
    state: undefined,
    query: '',
    sort: undefined,
    columns: undefined,
    order: DEFAULT_VIEW_STATE.order,
    reference: undefined,
    support: DEFAULT_VIEW_STATE.support,
    anchors: undefined,
    cell: undefined,
    gridRows: DEFAULT_VIEW_STATE.gridRows,
    position: undefined,
    embed: undefined,
    ...target,
  };
}
