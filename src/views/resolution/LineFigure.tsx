import { useMemo } from 'react';
import { selectAll } from '../../core/agreement/selection.ts';
import { tallyOf } from '../../core/filter/resolutionFilter.ts';
import { formatTally } from '../../core/tally.ts';
import { RESOLUTION_WORDS } from '../../i18n/resolution.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { subjectName } from '../names.ts';
import { lineColumns } from './lineColumns.tsx';
import { type LineOfVotes, lineOfVotes } from './lineOfVotes.ts';
import { voteContext } from './voteContext.ts';
import type { VoteFigureProps } from './voteFigureProps.ts';

/** The votes in the line of one text: what joins them, how each came out, and who changed position. */
export function LineFigure({ view, index, resolution }: Omit<VoteFigureProps, 'votes'>) {
  const messages = useMessages();
  const words = useWords(RESOLUTION_WORDS);
  const { dataSet, table } = index;
  const { disputed } = view;
  const line = useMemo(
    () => lineOfVotes(table, dataSet.resolutions, resolution, selectAll(table, { disputed })),
    [table, dataSet, resolution, disputed],
  );
  const columns = useMemo(
    () => lineColumns(view, index, resolution, messages, words),
    [view, index, resolution, messages, words],
  );
  if (line === undefined) {
    return view.embed === undefined ? (
      <section aria-labelledby="line-none">
        <h2 id="line-none">{words.lineHeading}</h2>
        <p className="muted small prose">{words.lineNone}</p>
      </section>
    ) : null;
  }
  const [subject] = line.subjects;
  const title = words.lineTitle(
    line.basis,
    line.total,
    countChanges(line),
    subject === undefined ? undefined : subjectName(subject, messages),
  );
  const shortened = line.rows.length < line.total ? words.lineShortened(line.rows.length, line.total) : '';
  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="line"
      fileName={`${resolution.id}-line`}
      title={title}
      subtitle={[words.lineGloss[line.basis], shortened, words.lineSubtitle]
        .filter((sentence) => sentence !== '')
        .join(words.sentenceGap)}
      context={voteContext(resolution, messages, words)}
      n={words.nTexts(line.rows.length)}
      finding={`${words.lineHeading}: ${line.rows.map((row) => describe(row.resolution)).join('; ')}`}
      limits={words.lineLimits}
      columns={columns}
      rows={line.rows}
      rowKey={(row) => row.resolution.id}
      isStacked
    />
  );

  function describe(text: typeof resolution): string {
    const tally = tallyOf(text);
    return `${text.symbol} ${tally === undefined ? messages.outcomes[text.outcome] : formatTally(tally)}`;
  }
}

/** Undefined where no vote of the line has one before it. */
function countChanges({ rows }: LineOfVotes): number | undefined {
  const steps = rows.flatMap(({ step }) => (step.kind === 'changes' ? [step.changes.length] : []));
  return steps.length === 0 ? undefined : steps.reduce((sum, count) => sum + count, 0);
}
