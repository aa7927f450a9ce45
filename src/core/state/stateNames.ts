/**
 * How one language names one state.
 *
 * `short` is the United Nations' short form as it stands in voting lists ("Bolivia (Plurinational State of)"),
 * `formal` its formal name where it differs ("the Plurinational State of Bolivia"), `variants` whatever else
 * documents or CLDR call it: former names, spellings seen, forms without articles.
 */
export interface StateNaming {
  readonly short: string;
  readonly formal?: string;
  readonly variants?: readonly string[];
}

/** The names of all states in one language, by code. */
export type StateNameTable = Readonly<Record<string, StateNaming>>;
