import { useMemo } from 'react';
import { LaneStrip } from '../../charts/laneStrip/LaneStrip.tsx';
import type { LaneItem } from '../../charts/laneStrip/layout.ts';
import { selectedColumns } from '../../core/agreement/selection.ts';
import { packCast } from '../../core/map/packedCast.ts';
import type { Anchors } from '../../core/map/placement.ts';
import type { VoteAlong } from '../../core/map/votesAlong.ts';
import type { Resolution } from '../../core/resolution.ts';
import { drawScale } from '../../data/drawPictures.ts';
import type { DrawnScale, ScaleJob } from '../../data/pictureJobs.ts';
import { ALIGNMENT_WORDS } from '../../i18n/alignment.ts';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { navigate } from '../../url/useViewState.ts';
import { onView } from '../../url/viewState.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { shortSymbol, titleOf } from '../names.ts';
import type { VoteSelection } from '../useVoteSelection.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { ViewProps } from '../viewProps.ts';
import { type Alignment, stateAt } from './alignment.ts';
import { groupShapes, shapeOf } from './groupShapes.ts';
import { type ScaleRow, scaleColumns, scaleRows } from './scaleColumns.tsx';
import { scoreText } from './score.ts';
import { useDrawn } from './useDrawn.ts';
import { Waiting } from './Waiting.tsx';

interface ScaleFigureProps extends ViewProps, VoteSelection {
  readonly alignment: Alignment;
  readonly anchors: Anchors;
}

/** Votes named that the line shows best. */
const MOST_VOTES = 3;

interface ScaleRequest extends Pick<Alignment, 'states' | 'tables'> {
  readonly job: ScaleJob;
  /** By vote of the job. */
  readonly resolutions: readonly Resolution[];
}

/** The states along the one line that most of their votes follow, made beside the page. */
export function ScaleFigure({ view, index, table, selection, alignment, anchors }: ScaleFigureProps) {
  const messages = useMessages();
  const words = useWords(ALIGNMENT_WORDS);
  const { states, tables } = alignment;
  const { left, right } = anchors;
  const request = useMemo((): ScaleRequest => {
    const columns = selectedColumns(selection);
    const rows = states.flatMap(({ code }) => table.rowByState.get(code) ?? []);
    const votes = packCast(table, rows, columns);
    return {
      job: { kind: 'scale', votes, anchors: { left, right }, mostVotes: MOST_VOTES },
      states,
      tables,
      resolutions: columns.flatMap((column) => table.resolutions[column] ?? []),
    };
  }, [table, selection, states, tables, left, right]);
  const { shown, isDrawing, failure } = useDrawn(request, askForScale);
  const rows = useMemo(() => (shown ? scaleRows(shown.request, shown.picture) : []), [shown]);
  const columns = useMemo(() => scaleColumns(view, messages, words), [view, messages, words]);
  const title = shown ? titleOfScale(shown.picture) : failure ? words.failedTitle : words.drawing;

  function titleOfScale({ explainedShare }: DrawnScale): string {
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined || first === last) return words.scaleNothing;
    return words.scaleTitle(first.state.name, last.state.name, messages.formats.percent(explainedShare));
  }

  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="scale"
      title={title}
      subtitle={words.scaleSubtitle}
      n={words.scaleN(rows.length, selection.count)}
      finding={title}
      limits={words.scaleLimits}
      columns={columns}
      rows={rows}
      rowKey={({ state }) => state.code}
    >
      <Waiting isDrawing={isDrawing} isFirst={shown === undefined} failure={failure}>
        {shown && rows.length > 0 && (
          <>
            <Strip view={view} rows={rows} request={shown.request} summary={title} />
            <ScaleReading view={view} index={index} request={shown.request} scale={shown.picture} />
          </>
        )}
        {shown && rows.length === 0 && !isDrawing && <p className="muted">{words.scaleNothing}</p>}
      </Waiting>
    </ViewFigure>
  );
}

function askForScale({ job }: ScaleRequest) {
  return drawScale(job);
}

interface StripProps extends Pick<ViewProps, 'view'> {
  readonly request: ScaleRequest;
  readonly rows: readonly ScaleRow[];
  readonly summary: string;
}

function Strip({ view, rows, request, summary }: StripProps) {
  const messages = useMessages();
  const frame = useWords(FRAME_WORDS);
  const words = useWords(ALIGNMENT_WORDS);
  const items = useMemo(() => rows.map(toItem), [rows]);
  const lanes = useMemo(() => groupShapes(request.states, messages), [request.states, messages]);
  const { anchors } = request.job;
  const ends = [stateAt(request, anchors.left), stateAt(request, anchors.right)] as const;
  const rowOf = (id: string) => rows.find(({ state }) => state.code === id);
  return (
    <LaneStrip
      items={items}
      lanes={lanes}
      leading={ends.map(({ code }) => code)}
      intervalOf={(id) => {
        const row = rowOf(id);
        return row && [row.low, row.high];
      }}
      ends={words.mapAcross(ends[0].name, ends[1].name)}
      shortEnds={words.mapAcross(ends[0].code, ends[1].code)}
      unit={words.scaleUnit}
      summary={summary}
      hint={words.pointHint}
      describe={(id) => {
        const row = rowOf(id);
        if (row === undefined) return id;
        const { state, position, low, high, n } = row;
        return [
          state.name,
          state.group === undefined ? messages.noGroup : messages.groupsShort[state.group],
          words.scalePlace(scoreText(position)),
          frame.interval(scoreText(low), scoreText(high)),
          messages.nTimes(n),
        ].join(' · ');
      }}
      onOpen={(id) => {
        const row = rowOf(id);
        if (row) navigate(onView(view, { view: 'state', state: row.state.code }));
      }}
    />
  );
}

function toItem({ state, position }: ScaleRow): LaneItem {
  return { id: state.code, label: state.code, value: position, lane: shapeOf(state) };
}

interface ScaleReadingProps extends ViewProps {
  readonly request: ScaleRequest;
  readonly scale: DrawnScale;
}

/** What the line means: how it is found, how much it tells, the votes that it shows best. */
function ScaleReading({ view, request: { states, resolutions }, scale }: ScaleReadingProps) {
  const messages = useMessages();
  const words = useWords(ALIGNMENT_WORDS);
  const notes = [
    words.scaleReading(messages.formats.percent(scale.explainedShare)),
    scale.unplaced.length > 0 &&
      words.scaleUnplaced(scale.unplaced.map((place) => stateAt({ states }, place).name)),
    !scale.isAnchored && words.notAnchored,
  ];
  return (
    <div className="alignment-note small">
      <p>{words.sentences(notes)}</p>
      <p>{words.scaleVotes}</p>
      <ul>
        {scale.along.map((along) => {
          const resolution = resolutions[along.vote];
          return (
            resolution && <AlongVote key={resolution.id} view={view} along={along} resolution={resolution} />
          );
        })}
      </ul>
    </div>
  );
}

interface AlongVoteProps extends Pick<ViewProps, 'view'> {
  readonly along: VoteAlong;
  readonly resolution: Resolution;
}

function AlongVote({ view, along: { isFavouredRight }, resolution }: AlongVoteProps) {
  const messages = useMessages();
  const words = useWords(ALIGNMENT_WORDS);
  const { text, language } = titleOf(resolution, messages);
  return (
    <li>
      <ViewLink to={onView(view, { view: 'resolution', id: resolution.id })}>
        {shortSymbol(resolution.symbol)} <span lang={language}>{text}</span>
      </ViewLink>{' '}
      <span className="muted">{isFavouredRight ? words.favouredRight : words.favouredLeft}</span>
    </li>
  );
}
