import { useMemo } from 'react';
import { PointPlot } from '../../charts/pointPlot/PointPlot.tsx';
import type { StateMap } from '../../core/map/mapStates.ts';
import type { Anchors } from '../../core/map/placement.ts';
import { drawMap } from '../../data/drawPictures.ts';
import { ALIGNMENT_WORDS } from '../../i18n/alignment.ts';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { navigate } from '../../url/useViewState.ts';
import { onView } from '../../url/viewState.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import type { ViewProps } from '../viewProps.ts';
import { type Alignment, stateAt } from './alignment.ts';
import { groupShapes } from './groupShapes.ts';
import { mapColumns, mapRows } from './mapColumns.tsx';
import { type MapRequest, mapFit, mapPoints, nearestTo, roomyAxis } from './mapPoints.ts';
import { anchorCodes } from './scatterPoints.ts';
import { scoreText } from './score.ts';
import { useDrawn } from './useDrawn.ts';
import { Waiting } from './Waiting.tsx';

interface MapFigureProps extends ViewProps {
  readonly alignment: Alignment;
  readonly anchors: Anchors;
}

/** The states on a plane, made beside the page. */
export function MapFigure({ view, index, alignment, anchors }: MapFigureProps) {
  const messages = useMessages();
  const frame = useWords(FRAME_WORDS);
  const words = useWords(ALIGNMENT_WORDS);
  const { left, right } = anchors;
  const request = useMemo(
    (): MapRequest => ({ alignment, anchors: { left, right } }),
    [alignment, left, right],
  );
  const { shown, isDrawing, failure } = useDrawn(request, askForMap);
  const rows = useMemo(() => (shown ? mapRows(shown.request.alignment, shown.picture) : []), [shown]);
  const columns = useMemo(
    () =>
      mapColumns(view, messages, words, {
        measure: alignment.measure,
        anchors: anchorCodes(alignment, { left, right }),
      }),
    [view, messages, words, alignment, left, right],
  );
  const title = shown ? titleOf(shown.request, shown.picture) : failure ? words.failedTitle : words.drawing;

  function titleOf({ alignment: from, anchors: ends }: MapRequest, map: StateMap): string {
    const [nearLeft, nearRight] = [
      nearestTo(map, ends.left, ends.right),
      nearestTo(map, ends.right, ends.left),
    ];
    if (nearLeft === undefined || nearRight === undefined) return words.mapNothing;
    const nameAt = (place: number) => stateAt(from, place).name;
    return words.mapTitle(nameAt(nearLeft), nameAt(ends.left), nameAt(nearRight), nameAt(ends.right));
  }

  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="map"
      title={title}
      subtitle={words.mapSubtitle(frame.measures[alignment.measure].inSentence)}
      n={[words.mapN(rows.length), shown && words.stressIs(scoreText(shown.picture.stress))]
        .filter(Boolean)
        .join(' · ')}
      finding={title}
      limits={words.mapLimits}
      columns={columns}
      rows={rows}
      rowKey={({ state }) => state.code}
    >
      <Waiting isDrawing={isDrawing} isFirst={shown === undefined} failure={failure}>
        {shown && <MapPlot view={view} request={shown.request} map={shown.picture} summary={title} />}
      </Waiting>
    </ViewFigure>
  );
}

function askForMap({ alignment: { dissimilarities }, anchors }: MapRequest) {
  return drawMap({ kind: 'map', dissimilarities, anchors });
}

interface MapPlotProps extends Pick<ViewProps, 'view'> {
  readonly request: MapRequest;
  readonly map: StateMap;
  readonly summary: string;
}

function MapPlot({ view, request, map, summary }: MapPlotProps) {
  const messages = useMessages();
  const words = useWords(ALIGNMENT_WORDS);
  const { alignment, anchors } = request;
  const { states, leastShared } = alignment;
  const points = useMemo(() => mapPoints(alignment, map), [alignment, map]);
  const axes = useMemo(
    () => ({ x: roomyAxis(points.map(({ x }) => x)), y: roomyAxis(points.map(({ y }) => y)) }),
    [points],
  );
  const shapes = useMemo(() => groupShapes(states, messages), [states, messages]);
  const leading = useMemo(
    () => [stateAt(alignment, anchors.left).code, stateAt(alignment, anchors.right).code],
    [alignment, anchors],
  );
  const nameAt = (place: number) => stateAt(alignment, place).name;
  const stress = scoreText(map.stress);
  const notes = [
    words.mapReading(stress, mapFit(map.stress)),
    words.pairsLeftOut(map.pairsLeftOut, leastShared),
    map.unplaced.length > 0 && words.unplaced(map.unplaced.map(nameAt)),
    !map.isAnchored && words.notAnchored,
  ];
  if (points.length === 0) return <p className="muted">{words.mapNothing}</p>;
  return (
    <>
      <PointPlot
        points={points}
        {...axes}
        sides={{
          vertical: words.mapUp,
          lines: [words.mapAcross(nameAt(anchors.left), nameAt(anchors.right))],
          short: { vertical: words.mapUpShort, lines: [words.mapAcross(...anchorCodes(alignment, anchors))] },
        }}
        isEven
        leading={leading}
        shapes={shapes}
        summary={summary}
        hint={words.pointHint}
        describe={(id) => {
          const state = states.find(({ code }) => code === id);
          const group = state?.group === undefined ? messages.noGroup : messages.groupsShort[state.group];
          return `${state?.name ?? id} · ${group}`;
        }}
        onOpen={(id) => {
          const state = states.find(({ code }) => code === id);
          if (state) navigate(onView(view, { view: 'state', state: state.code }));
        }}
      />
      <p className="alignment-note small">{words.sentences(notes)}</p>
    </>
  );
}
