import type { MeasureId } from '../../core/agreement/measures/measures.ts';
import type { StateMap } from '../../core/map/mapStates.ts';
import type { StateCode } from '../../core/state/stateCode.ts';
import type { AlignmentWords } from '../../i18n/alignment.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { onView, type ViewState } from '../../url/viewState.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { AlignedState, Alignment } from './alignment.ts';

/** A state with its place on a map, in the unit of the dissimilarities. */
export interface MapRow {
  readonly state: AlignedState;
  readonly x: number;
  readonly y: number;
}

/** The states that a map places. */
export function mapRows({ states }: Alignment, { points }: StateMap): readonly MapRow[] {
  return states.flatMap((state, place) => {
    const point = points[place];
    return point === undefined ? [] : [{ state, x: point.x, y: point.y }];
  });
}

/** What a map was made by; stands on each row of its CSV. */
interface MapContext {
  readonly measure: MeasureId;
  readonly anchors: readonly [left: StateCode, right: StateCode];
}

/** The columns of a map's places. */
export function mapColumns(
  view: ViewState,
  messages: Messages,
  { columns }: AlignmentWords,
  { measure, anchors: [left, right] }: MapContext,
): readonly TableColumn<MapRow>[] {
  const rounded = (value: number) => messages.formats.number(Math.round(value * 1000) / 1000);
  return [
    {
      id: 'state_name',
      header: columns.state,
      isRowHeader: true,
      value: ({ state }) => state.name,
      render: ({ state }) => (
        <ViewLink to={onView(view, { view: 'state', state: state.code })}>{state.name}</ViewLink>
      ),
    },
    { id: 'state', header: 'state', isExportOnly: true, value: ({ state }) => state.code },
    {
      id: 'group',
      header: columns.group,
      value: ({ state }) => (state.group === undefined ? undefined : messages.groupsShort[state.group]),
    },
    { id: 'x', header: columns.across, isNumeric: true, value: ({ x }) => x, render: ({ x }) => rounded(x) },
    { id: 'y', header: columns.up, isNumeric: true, value: ({ y }) => y, render: ({ y }) => rounded(y) },
    { id: 'measure', header: 'measure', isExportOnly: true, value: () => measure },
    { id: 'left_anchor', header: 'left_anchor', isExportOnly: true, value: () => left },
    { id: 'right_anchor', header: 'right_anchor', isExportOnly: true, value: () => right },
  ];
}
