import { useMemo } from 'react';
import { LineChart } from '../../charts/lineChart/LineChart.tsx';
import { measureById } from '../../core/agreement/measures/measures.ts';
import type { Partner } from '../../core/agreement/partners.ts';
import type { StateCode } from '../../core/state/stateCode.ts';
import { COMPARE_WORDS } from '../../i18n/compare.ts';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { STATE_WORDS } from '../../i18n/state.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { changeView, navigate } from '../../url/useViewState.ts';
import { DIVISIONS, onView } from '../../url/viewState.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { measureFormat } from '../measure/measureText.ts';
import { type LineRange, pairLine, widestRange } from '../pair/agreementLines.ts';
import { linePointColumns, linePointRows } from '../pair/linePointColumns.ts';
import { narrowToPeriod } from '../periods/narrowToPeriod.ts';
import { useNamedPeriods } from '../periods/useNamedPeriods.ts';
import { StatePicker } from '../statePicker/StatePicker.tsx';
import { chosenPartners } from './chosenPartners.ts';
import { leastToRank, type StateFigureProps } from './stateFigureProps.ts';

interface PartnersOverTimeProps extends StateFigureProps {
  readonly partners: readonly Partner[];
}

/** A value from fewer votes is too much chance to be told in a title, and is drawn hollow. */
const LEAST_VOTES = 5;
/** More lines cannot be told apart. */
const MOST_LINES = 6;

/** How the agreement of a state with others changed from session to session, or from year to year. */
export function PartnersOverTime(props: PartnersOverTimeProps) {
  const { view, index, table, selection, state, partners } = props;
  const messages = useMessages();
  const words = useWords(STATE_WORDS);
  const compare = useWords(COMPARE_WORDS);
  const frame = useWords(FRAME_WORDS);
  const { measure, division } = view;
  const minN = Math.max(LEAST_VOTES, view.minShared);
  const periods = useNamedPeriods({ table, selection }, division);
  const own = view.states.filter((code) => code !== state.code);
  const chosen = useMemo(
    () =>
      chosenPartners(partners, view.states, {
        table,
        index,
        messages,
        own: state.code,
        least: leastToRank(view.minShared),
        most: MOST_LINES,
      }),
    [partners, view.states, table, index, messages, state.code, view.minShared],
  );
  const lines = useMemo(
    () =>
      chosen.map((partner) =>
        pairLine(table, periods, { first: state, second: partner, label: partner.name }, measure),
      ),
    [table, periods, state, chosen, measure],
  );
  const format = useMemo(() => measureFormat(measure, messages.formats), [measure, messages]);
  const rows = useMemo(
    () => linePointRows(lines.map((line) => ({ ...line, label: compare.pairName(state.name, line.label) }))),
    [lines, compare, state],
  );
  const columns = useMemo(
    () => linePointColumns(compare, format, messages.formats),
    [compare, format, messages],
  );
  const drawn = lines.filter(({ points }) => points.some(({ value }) => value !== undefined));
  const empty = lines.filter((line) => !drawn.includes(line)).map(({ label }) => label);
  const range = widestRange(lines, minN);
  const at = ({ value, name, label }: LineRange['lowest']) => words.timeAt(format(value), name ?? label);
  const title = range
    ? words.timeTitle(state.name, range.line.label, at(range.lowest), at(range.highest))
    : words.timePlain(state.name);
  const { low, high } = measureById(measure).range;

  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="over-time"
      fileName={`${index.dataSet.id}-${state.code}-over-time`}
      title={title}
      subtitle={words.timeSubtitle(frame.measures[measure].name, state.name, division)}
      n={words.nVotes(selection.count)}
      finding={title}
      limits={words.timeLimits}
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
    >
      <div className="partner-choice">
        <StatePicker
          index={index}
          chosen={chosen.map(({ code }) => code)}
          max={MOST_LINES}
          onChange={(codes) => changeView({ states: keepOwn(codes) })}
        />
        <p className="muted small">{own.length === 0 ? words.timeDefault : words.timeOwn}</p>
        <Choice
          legend={compare.division}
          options={DIVISIONS.map((value) => ({ value, label: compare.divisions[value] }))}
          chosen={division}
          onChange={(value) => changeView({ division: value })}
        />
      </div>
      {drawn.length > 0 && (
        <LineChart
          series={drawn}
          domain={[low, high]}
          format={format}
          summary={title}
          minN={minN}
          onPoint={openPoint}
        />
      )}
      {empty.length > 0 && <p className="muted small">{words.timeEmpty(empty)}</p>}
    </ViewFigure>
  );

  /** The states of a link belong to the comparison, too: this one is not dropped from it. */
  function keepOwn(codes: readonly StateCode[]): readonly StateCode[] {
    return view.states.includes(state.code)
      ? [state.code, ...codes.filter((code) => code !== state.code)]
      : codes;
  }
  function openPoint(id: string, key: string) {
    const line = lines.find((candidate) => candidate.id === id);
    const period = periods.find((candidate) => candidate.key === key)?.period;
    if (line === undefined || period === undefined) return;
    const filter = narrowToPeriod(view.filter, period);
    navigate(onView(view, { view: 'compare', states: [state.code, line.second.code], filter }));
  }
}
