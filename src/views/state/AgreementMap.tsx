import { useMemo } from 'react';
import {
  AGREEMENT_FILLS,
  agreementFill,
  agreementStep,
  type MapLegendEntry,
  type MapMark,
} from '../../charts/worldMap/mapMark.ts';
import { WorldMap } from '../../charts/worldMap/WorldMap.tsx';
import { isThin } from '../../core/agreement/measures/measure.ts';
import { measureById } from '../../core/agreement/measures/measures.ts';
import type { Partner } from '../../core/agreement/partners.ts';
import type { StateCode } from '../../core/state/stateCode.ts';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { STATE_WORDS } from '../../i18n/state.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { navigate } from '../../url/useViewState.ts';
import { onView } from '../../url/viewState.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { measureFormat } from '../measure/measureText.ts';
import { stateName } from '../names.ts';
import { ViewLink } from '../ViewLink.tsx';
import { type MapPartner, mapPartners, topOfScale } from './mapPartners.ts';
import { leastToRank, type StateFigureProps } from './stateFigureProps.ts';

interface AgreementMapProps extends StateFigureProps {
  readonly partners: readonly Partner[];
}

/** How much each state of the world agrees with one state. */
export function AgreementMap({ view, index, table, selection, state, partners }: AgreementMapProps) {
  const messages = useMessages();
  const words = useWords(STATE_WORDS);
  const frame = useWords(FRAME_WORDS);
  const { measure } = view;
  const least = leastToRank(view.minShared);
  const scaleLow = measureById(measure).range.low === 0 ? 0 : -1;
  const format = useMemo(() => measureFormat(measure, messages.formats), [measure, messages]);
  const rows = useMemo(
    () =>
      mapPartners(table, partners).map((partner) => ({
        ...partner,
        name: stateName(index, partner.code, messages),
      })),
    [table, partners, index, messages],
  );
  const marks = useMemo(() => {
    const markOf = ({ name, value }: MapRow): MapMark => ({
      fill: isThin(value, least) ? 'thin' : agreementFill(value.value, scaleLow),
      label: words.mapMark({ name, value: format(value.value), n: value.n }),
    });
    return new Map<StateCode, MapMark>([
      ...rows.map((row) => [row.code, markOf(row)] as const),
      [state.code, { fill: 'reference', label: state.name }],
    ]);
  }, [rows, state, least, scaleLow, format, words]);
  const legend = useMemo(
    () =>
      legendOf(marks, scaleLow, (from, to) => words.range(format(from), format(to)), {
        reference: state.name,
        thin: words.mapFew(least),
        none: frame.noSharedVotes,
      }),
    [marks, scaleLow, state, least, format, words, frame],
  );
  const valued = rows.filter(({ value }) => !isThin(value, least));
  const top = topOfScale(valued, scaleLow);
  const title =
    top === undefined
      ? words.mapNothing(state.name)
      : words.mapTitle(top.states, valued.length, state.name, format(top.from));
  const columns: readonly TableColumn<MapRow>[] = [
    { id: 'state', header: words.columns.partner, isRowHeader: true, value: ({ name }) => name },
    { id: 'code', header: 'code', isExportOnly: true, value: ({ code }) => code },
    { id: 'with', header: 'with', isExportOnly: true, value: () => state.code },
    { id: 'measure', header: 'measure', isExportOnly: true, value: () => measure },
    {
      id: 'value',
      header: words.columns.value,
      isNumeric: true,
      value: ({ value }) => value.value,
      render: ({ value }) => format(value.value),
    },
    { id: 'n', header: words.columns.shared, isNumeric: true, value: ({ value }) => value.n },
    { id: 'low', header: 'low', isExportOnly: true, value: ({ value }) => value.interval?.low },
    { id: 'high', header: 'high', isExportOnly: true, value: ({ value }) => value.interval?.high },
  ];
  const pairWith = (other: StateCode) => onView(view, { view: 'compare', states: [state.code, other] });
  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="map"
      fileName={`${index.dataSet.id}-${state.code}-map`}
      title={title}
      subtitle={words.mapSubtitle(frame.measures[measure].name, least)}
      n={words.nVotes(selection.count)}
      finding={title}
      limits={words.mapLimits}
      columns={columns}
      rows={rows}
      rowKey={({ code }) => code}
    >
      <WorldMap
        marks={marks}
        legend={legend}
        summary={title}
        stateName={(code) => stateName(index, code, messages)}
        onSelect={(code) => {
          if (code !== state.code) navigate(pairWith(code));
        }}
        link={(code, label) =>
          code === state.code ? label : <ViewLink to={pairWith(code)}>{label}</ViewLink>
        }
      />
    </ViewFigure>
  );
}

interface MapRow extends MapPartner {
  readonly name: string;
}

/** The steps of the scale, together first, and then whatever else the map shows. */
function legendOf(
  marks: ReadonlyMap<StateCode, MapMark>,
  scaleLow: 0 | -1,
  range: (from: number, to: number) => string,
  others: { readonly reference: string; readonly thin: string; readonly none: string },
): readonly MapLegendEntry[] {
  const hasThin = [...marks.values()].some(({ fill }) => fill === 'thin');
  return [
    { fill: 'reference', label: others.reference },
    ...AGREEMENT_FILLS.toReversed().map((fill) => ({ fill, label: range(...agreementStep(fill, scaleLow)) })),
    ...(hasThin ? [{ fill: 'thin', label: others.thin } as const] : []),
    { fill: 'none', label: others.none },
  ];
}
