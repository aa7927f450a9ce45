import type { ResolutionFilter } from '../core/filter/resolutionFilter.ts';
import { NO_FILTER } from '../core/filter/resolutionFilter.ts';
import type { Language } from '../core/language.ts';
import type { MeasureId } from '../core/measureId.ts';
import type { StateCode } from '../core/state/stateCode.ts';

/** The pages of the app, by the names that stand in links. */
export const VIEWS = ['resolutions', 'resolution', 'states', 'state', 'data'] as const;
export type ViewName = (typeof VIEWS)[number];

/** The languages in which the page itself speaks. */
export const INTERFACE_LANGUAGES = ['en', 'zh'] as const satisfies readonly Language[];
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** Whether records that contradict themselves, or votes in which all voted alike, take part in measures. */
export const INCLUSIONS = ['include', 'exclude'] as const;
export type Inclusion = (typeof INCLUSIONS)[number];

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
  /** The selection of votes; shared by all views. */
  readonly filter: ResolutionFilter;
  readonly disputed: Inclusion;
  readonly unanimous: Inclusion;
  /** The set of states to compare; shared by all views. */
  readonly states: readonly StateCode[];
  readonly measure: MeasureId;
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
  filter: NO_FILTER,
  disputed: 'exclude',
  unanimous: 'include',
  states: [],
  measure: 'strict',
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
    ...target,
  };
}
