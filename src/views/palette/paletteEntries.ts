import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { NO_FILTER } from '../../core/filter/resolutionFilter.ts';
import type { ResolutionSearch } from '../../core/filter/searchResolutions.ts';
import { foldSearchText } from '../../core/filter/searchText.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import { onView, type ViewState } from '../../url/viewState.ts';
import { stateName, subjectName, titleOf } from '../names.ts';

/** A place that the search across the page offers. */
export interface PaletteEntry {
  readonly key: string;
  readonly kind: 'view' | 'state' | 'resolution' | 'subject';
  readonly label: string;
  /** What tells it from others of the same label: a code, a symbol. */
  readonly detail: string;
  readonly target: ViewState;
}

interface PaletteSources {
  readonly view: ViewState;
  readonly index: DataSetIndex;
  readonly messages: Messages;
  readonly search: ResolutionSearch;
}

/** As many of a kind as a reader looks through. */
const MAX_STATES = 6;
const MAX_TEXTS = 12;

/**
 * The places that fit what is typed: pages, states by name in any language or by code, subjects, then texts by
 * symbol or words. Without words, the pages.
 */
export function paletteEntries(query: string, sources: PaletteSources): readonly PaletteEntry[] {
  const folded = foldSearchText(query);
  const views = viewEntries(sources).filter(({ label }) => foldSearchText(label).includes(folded));
  if (folded === '') return views;
  return [
    ...stateEntries(folded, sources),
    ...views,
    ...subjectEntries(folded, sources),
    ...textEntries(query, sources),
  ];
}

function viewEntries({ view, messages }: PaletteSources): readonly PaletteEntry[] {
  const names = [
    'resolutions',
    'overview',
    'states',
    'compare',
    'alignment',
    'groups',
    'subjects',
    'data',
  ] as const;
  return names.map((name) => ({
    key: `view ${name}`,
    kind: 'view',
    label: messages.views[name],
    detail: '',
    target: onView(view, { view: name }),
  }));
}

function stateEntries(folded: string, { view, index, messages }: PaletteSources): readonly PaletteEntry[] {
  const found = index.dataSet.states
    .filter(({ code }) => index.votingStates.has(code))
    .flatMap((state) => {
      const names = [...Object.values(state.names), ...state.aliases].map(foldSearchText);
      const rank = rankOf(folded, names, state.code);
      return rank === undefined ? [] : [{ code: state.code, rank }];
    });
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MAX_STATES)
    .map(({ code }) => ({
      key: `state ${code}`,
      kind: 'state',
      label: stateName(index, code, messages),
      detail: code,
      target: onView(view, { view: 'state', state: code }),
    }));
}

/** 0 for the code or a whole name, 1 for its beginning, 2 for any of its words; undefined where nothing fits. */
function rankOf(folded: string, names: readonly string[], code: string): number | undefined {
  if (code.toLowerCase() === folded || names.includes(folded)) return 0;
  if (names.some((name) => name.startsWith(folded))) return 1;
  return names.some((name) => name.includes(folded)) ? 2 : undefined;
}

function subjectEntries(folded: string, { view, index, messages }: PaletteSources): readonly PaletteEntry[] {
  const subjects = new Set(index.dataSet.resolutions.flatMap((resolution) => resolution.subjects));
  return [...subjects]
    .map((subject) => ({ subject, label: subjectName(subject, messages) }))
    .filter(({ label }) => foldSearchText(label).includes(folded))
    .map(({ subject, label }) => ({
      key: `subject ${subject}`,
      kind: 'subject',
      label,
      detail: '',
      target: onView(view, { view: 'resolutions', filter: { ...NO_FILTER, subjects: [subject] } }),
    }));
}

function textEntries(query: string, { view, search, messages }: PaletteSources): readonly PaletteEntry[] {
  const { resolutions, wordCount } = search(query);
  return resolutions.slice(0, Math.min(wordCount, MAX_TEXTS)).map((resolution) => ({
    key: `resolution ${resolution.id}`,
    kind: 'resolution',
    label: titleOf(resolution, messages).text,
    detail: resolution.symbol,
    target: onView(view, { view: 'resolution', id: resolution.id }),
  }));
}
