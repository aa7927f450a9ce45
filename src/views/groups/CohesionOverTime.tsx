import { useMemo } from 'react';
import { LineChart } from '../../charts/lineChart/LineChart.tsx';
import type { LinePoint } from '../../charts/lineChart/lineSeries.ts';
import { GROUPS_WORDS } from '../../i18n/groups.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useWords } from '../../ui/LanguageContext.tsx';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { changeView, navigate } from '../../url/useViewState.ts';
import { DIVISIONS, onView } from '../../url/viewState.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { narrowToPeriod } from '../periods/narrowToPeriod.ts';
import { useNamedPeriods } from '../periods/useNamedPeriods.ts';
import { cohesionLines } from './cohesionRows.ts';
import type { GroupFigureProps } from './groupFigureProps.ts';
import { indexText } from './indexText.ts';
import { widestChange } from './widestChange.ts';

interface PointRow extends LinePoint {
  readonly id: string;
  readonly group: string;
}

/** As many as the chart has shapes for. */
const MOST_LINES = 8;
/** A mean of fewer votes is drawn hollow and told in no title. */
const LEAST_VOTES = 5;

/** How alike each group voted in each session or year. */
export function CohesionOverTime({ view, index, table, selection, groups }: GroupFigureProps) {
  const words = useWords(GROUPS_WORDS);
  const { division } = view;
  const minN = Math.max(LEAST_VOTES, view.minShared);
  const periods = useNamedPeriods({ table, selection }, division);
  const lines = useMemo(() => cohesionLines(groups, periods), [groups, periods]);
  const nameOf = (id: string) => groups.find((group) => group.id === id)?.name ?? id;
  const measured = lines.filter(({ points }) => points.some(({ value }) => value !== undefined));
  const empty = lines.filter((line) => !measured.includes(line)).map(({ id }) => nameOf(id));
  const title = makeTitle();
  const rows = lines.flatMap(({ id, points }) =>
    points.map((point): PointRow => ({ ...point, id, group: nameOf(id) })),
  );
  const columns: readonly TableColumn<PointRow>[] = [
    { id: 'group', header: words.group, isRowHeader: true, value: ({ group }) => group },
    { id: 'period', header: words.period, value: ({ name, label }) => name ?? label },
    {
      id: 'agreement_index',
      header: words.agreementIndex,
      isNumeric: true,
      value: ({ value }) => value,
      render: ({ value }) => (value === undefined ? words.tooFew : indexText(value)),
    },
    { id: 'n', header: words.indexVotes, isNumeric: true, value: ({ n }) => n },
  ];
  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="cohesion-over-time"
      fileName="groups-cohesion-over-time"
      title={title}
      subtitle={words.timeSubtitle(division)}
      n={words.n(selection.count)}
      finding={title}
      limits={words.timeLimits}
      columns={columns}
      rows={rows}
      rowKey={({ id, key }) => `${id} ${key}`}
    >
      <Choice
        legend={words.division}
        options={DIVISIONS.map((value) => ({ value, label: words.divisions[value] }))}
        chosen={division}
        onChange={(chosen) => changeView({ division: chosen })}
      />
      {measured.length > 0 && (
        <LineChart
          series={measured.slice(0, MOST_LINES)}
          domain={[0, 1]}
          format={indexText}
          summary={title}
          minN={minN}
          onPoint={(_, key) => openPeriod(key)}
        />
      )}
      {measured.length > MOST_LINES && (
        <p className="muted small">{words.timeFirst(MOST_LINES, measured.length)}</p>
      )}
      {empty.length > 0 && <p className="muted small">{words.timeEmpty(empty)}</p>}
    </ViewFigure>
  );

  function makeTitle(): string {
    const change = widestChange(measured.slice(0, MOST_LINES), minN);
    if (change === undefined) return words.timeNothing;
    const say = (point: LinePoint & { readonly value: number }) => ({
      value: indexText(point.value),
      at: point.name ?? point.label,
    });
    const tell = measured.length === 1 ? words.timeTitleOne : words.timeTitle;
    return tell(nameOf(change.series.id), say(change.earlier), say(change.later));
  }
  function openPeriod(key: string) {
    const period = periods.find((candidate) => candidate.key === key)?.period;
    if (period === undefined) return;
    navigate(onView(view, { view: 'resolutions', filter: narrowToPeriod(view.filter, period) }));
  }
}
