import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { tallyOf } from '../../core/filter/resolutionFilter.ts';
import type { Resolution } from '../../core/resolution.ts';
import type { StateCode } from '../../core/state/stateCode.ts';
import { formatTally, marginOf } from '../../core/tally.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { onView, type ViewState } from '../../url/viewState.ts';
import { sessionName, stateName, subjectName, titleOf } from '../names.ts';
import { PositionMark } from '../PositionMark.tsx';
import { TallyMark } from '../TallyMark.tsx';
import { ViewLink } from '../ViewLink.tsx';

/** The columns that a reader sees without choosing. */
export const DEFAULT_COLUMNS: readonly string[] = ['symbol', 'title', 'date', 'outcome', 'tally'];

/** The columns that the table cannot do without: they carry the links. */
export const FIXED_COLUMNS: readonly string[] = ['symbol', 'title'];

/** Every column of the table of resolutions, in the order of the table. */
export function resolutionColumns(messages: Messages, view: ViewState): readonly TableColumn<Resolution>[] {
  const { columns: names, formats } = messages;
  const linkTo = (resolution: Resolution) => onView(view, { view: 'resolution', id: resolution.id });
  return [
    {
      id: 'symbol',
      header: names.symbol,
      value: ({ symbol }) => symbol,
      className: 'symbol-cell',
      render: (resolution) => <ViewLink to={linkTo(resolution)}>{resolution.symbol}</ViewLink>,
    },
    {
      id: 'title',
      header: names.title,
      isRowHeader: true,
      className: 'title-cell',
      value: (resolution) => titleOf(resolution, messages).text,
      render: (resolution) => {
        const { text, language } = titleOf(resolution, messages);
        return (
          <ViewLink to={linkTo(resolution)} lang={language}>
            {text}
          </ViewLink>
        );
      },
    },
    {
      id: 'date',
      header: names.date,
      className: 'date-cell',
      value: ({ date }) => date,
      render: ({ date }) => (date === undefined ? '' : formats.shortDate(date)),
    },
    {
      id: 'session',
      header: names.session,
      value: ({ session }) => session,
      render: ({ session }) => sessionName(session, messages),
    },
    {
      id: 'meeting',
      header: names.meeting,
      isNumeric: true,
      value: ({ meeting }) => meeting,
    },
    {
      id: 'subjects',
      header: names.subjects,
      className: 'subjects-cell',
      value: ({ subjects }) => subjects.map((subject) => subjectName(subject, messages)).join('; '),
    },
    {
      id: 'outcome',
      header: names.outcome,
      className: 'outcome-cell',
      value: ({ outcome }) => outcome,
      sortValue: ({ outcome }) => messages.outcomes[outcome],
      render: ({ outcome, status }) => (
        <>
          {messages.outcomes[outcome]}
          {status === 'disputed' && <strong className="disputed-mark"> {messages.statuses.disputed}</strong>}
        </>
      ),
    },
    {
      id: 'tally',
      header: names.tally,
      className: 'tally-cell',
      value: (resolution) => {
        const tally = tallyOf(resolution);
        return tally && formatTally(tally);
      },
      sortValue: (resolution) => tallyOf(resolution)?.yes,
      render: (resolution) => {
        const tally = tallyOf(resolution);
        if (tally === undefined) return null;
        return <TallyMark tally={tally} />;
      },
    },
    {
      id: 'yes',
      header: names.yes,
      isNumeric: true,
      value: (resolution) => tallyOf(resolution)?.yes,
    },
    {
      id: 'no',
      header: names.no,
      isNumeric: true,
      value: (resolution) => tallyOf(resolution)?.no,
    },
    {
      id: 'abstain',
      header: names.abstain,
      isNumeric: true,
      value: (resolution) => tallyOf(resolution)?.abstain,
    },
    {
      id: 'not_voting',
      header: names.notVoting,
      isNumeric: true,
      value: ({ notVoting }) => notVoting,
    },
    {
      id: 'margin',
      header: names.margin,
      isNumeric: true,
      value: (resolution) => {
        const tally = tallyOf(resolution);
        return tally && marginOf(tally);
      },
    },
    {
      id: 'status',
      header: names.status,
      value: ({ status }) => status,
      render: ({ status }) => messages.statuses[status],
    },
    {
      id: 'source',
      header: names.source,
      isExportOnly: true,
      value: ({ source }) => source,
    },
  ];
}

/** A column with the position of one state in each vote. */
export function positionColumn(
  state: StateCode,
  index: DataSetIndex,
  messages: Messages,
): TableColumn<Resolution> {
  const positionById = new Map(
    (index.votesByState.get(state) ?? []).map(({ resolutionId, position }) => [resolutionId, position]),
  );
  return {
    id: `position_${state}`,
    header: stateName(index, state, messages),
    value: ({ id }) => positionById.get(id),
    sortValue: ({ id }) => {
      const position = positionById.get(id);
      return position && messages.positions[position];
    },
    render: ({ id }) => {
      const position = positionById.get(id);
      return position && <PositionMark position={position} />;
    },
  };
}
