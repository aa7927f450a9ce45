import { useMemo } from 'react';
import { LineChart } from '../../charts/lineChart/LineChart.tsx';
import { measureById } from '../../core/agreement/measures/measures.ts';
import { COMPARE_WORDS, type CompareWords } from '../../i18n/compare.ts';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { changeView } from '../../url/useViewState.ts';
import { DIVISIONS } from '../../url/viewState.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { measureFormat } from '../measure/measureText.ts';
import { type PairLine, pairLine, widestRange } from '../pair/agreementLines.ts';
import { type ComparedState, pairsOf } from '../pair/comparison.ts';
import { linePointColumns, linePointRows } from '../pair/linePointColumns.ts';
import { narrowToPeriod } from '../periods/narrowToPeriod.ts';
import { useNamedPeriods } from '../periods/useNamedPeriods.ts';
import type { VoteSelection } from '../useVoteSelection.ts';
import type { ViewProps } from '../viewProps.ts';

interface AgreementOverTimeProps extends ViewProps, VoteSelection {
  readonly states: readonly ComparedState[];
}

/** A share of fewer votes than this is too much chance to be told in a title, and is drawn hollow. */
const LEAST_VOTES = 5;
/** With more states than this the lines of all pairs cannot be told apart. */
const MOST_FOR_ALL_PAIRS = 4;

/** How the agreement of the states changed from session to session, or from year to year. */
export function AgreementOverTime({ view, index, table, selection, states }: AgreementOverTimeProps) {
  const messages = useMessages();
  const words = useWords(COMPARE_WORDS);
  const frame = useWords(FRAME_WORDS);
  const { measure, division } = view;
  const minN = Math.max(LEAST_VOTES, view.minShared);
  const periods = useNamedPeriods({ table, selection }, division);
  const isPartial = states.length > MOST_FOR_ALL_PAIRS;
  const lines = useMemo(() => {
    const pairs = pairsOf(states).filter(([first]) => !isPartial || first === states[0]);
    return pairs.map(([first, second]) => {
      const label = words.pairName(first.name, second.name);
      return pairLine(table, periods, { first, second, label }, measure);
    });
  }, [table, periods, states, isPartial, measure, words]);
  const format = useMemo(() => measureFormat(measure, messages.formats), [measure, messages]);
  const rows = useMemo(() => linePointRows(lines), [lines]);
  const columns = useMemo(() => linePointColumns(words, format, messages.formats), [words, format, messages]);
  const drawn = useMemo(
    () => lines.filter(({ points }) => points.some(({ value }) => value !== undefined)),
    [lines],
  );
  const title = timeTitle(lines, minN, words, format);
  const empty = lines.filter((line) => !drawn.includes(line)).map(({ label }) => label);
  const votes = lines.length === 1 ? rows.reduce((sum, { n }) => sum + n, 0) : selection.count;
  const hasIntervals =
    drawn.length === 1 && drawn.some(({ points }) => points.some((point) => point.low !== undefined));
  const { low, high } = measureById(measure).range;

  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="over-time"
      title={title}
      subtitle={[
        words.timeSubtitle(frame.measures[measure].name, division),
        hasIntervals && words.timeIntervals,
      ]
        .filter(Boolean)
        .join('; ')}
      n={words.nVotes(votes)}
      finding={title}
      limits={words.timeLimits}
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
    >
      <Choice
        legend={words.division}
        options={DIVISIONS.map((value) => ({ value, label: words.divisions[value] }))}
        chosen={division}
        onChange={(chosen) => changeView({ division: chosen })}
      />
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
      {isPartial && states[0] && <p className="muted small">{words.onlyWith(states[0].name)}</p>}
      {empty.length > 0 && <p className="muted small">{words.timeEmpty(empty)}</p>}
    </ViewFigure>
  );

  function openPoint(id: string, key: string) {
    const line = lines.find((candidate) => candidate.id === id);
    const period = periods.find((candidate) => candidate.key === key)?.period;
    if (line === undefined || period === undefined) return;
    const states = [line.first.code, line.second.code];
    changeView({ states, cell: undefined, filter: narrowToPeriod(view.filter, period) });
  }
}

function timeTitle(
  lines: readonly PairLine[],
  minN: number,
  words: CompareWords,
  format: (value: number) => string,
): string {
  const range = widestRange(lines, minN);
  if (range === undefined) return words.timeTitlePlain;
  const say = lines.length === 1 ? words.timeTitle : words.timeTitleOfMany;
  const { line, lowest, highest } = range;
  const at = (point: typeof lowest) => point.name ?? point.label;
  return say(line.label, format(lowest.value), at(lowest), format(highest.value), at(highest));
}
