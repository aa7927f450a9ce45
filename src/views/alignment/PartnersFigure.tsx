import { useMemo } from 'react';
import { MOST_NAMED, NAMED_FIRST, NAMED_LAST, type SlopeItem } from '../../charts/rankSlope/layout.ts';
import { RankSlope } from '../../charts/rankSlope/RankSlope.tsx';
import { measureById } from '../../core/agreement/measures/measures.ts';
import {
  type PartnerRanking,
  type RankedPartner,
  rankPartners,
} from '../../core/agreement/partnerRanking.ts';
import { ALIGNMENT_WORDS } from '../../i18n/alignment.ts';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { changeView, navigate } from '../../url/useViewState.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import type { ViewProps } from '../viewProps.ts';
import { type Alignment, stateAt } from './alignment.ts';
import { onPair } from './links.ts';
import { partnerColumns } from './partnerColumns.tsx';
import { fitOf } from './rankingFit.ts';
import { otherMeasure } from './rankingJob.ts';
import { StateSelect } from './StateSelect.tsx';
import { measureFormat, scoreText } from './score.ts';

interface PartnersFigureProps extends ViewProps {
  readonly alignment: Alignment;
  /** The place of the state whose partners are ranked. */
  readonly reference: number;
}

/** The partners of one state, ranked by two measures side by side. */
export function PartnersFigure({ view, index, alignment, reference }: PartnersFigureProps) {
  const messages = useMessages();
  const frame = useWords(FRAME_WORDS);
  const words = useWords(ALIGNMENT_WORDS);
  const { formats } = messages;
  const { measure, tables, leastShared } = alignment;
  const after = otherMeasure(measure);
  const ranking = useMemo(
    () =>
      rankPartners(
        reference,
        { tables, measure: measureById(measure) },
        { tables, measure: measureById(after) },
        leastShared,
      ),
    [reference, tables, measure, after, leastShared],
  );
  const [beforeName, afterName] = [frame.measures[measure].name, frame.measures[after].name];
  const formatBefore = measureFormat(measure, formats);
  const formatAfter = measureFormat(after, formats);
  const { code, name } = stateAt(alignment, reference);
  const nameOf = ({ partner }: RankedPartner) => stateAt(alignment, partner).name;
  const items = ranking.ranked.map(
    (partner): SlopeItem => ({
      id: stateAt(alignment, partner.partner).code,
      name: nameOf(partner),
      short: stateAt(alignment, partner.partner).code,
      before: partner.rankBefore,
      after: partner.rankAfter,
      beforeText: formatBefore(partner.before.value),
      afterText: formatAfter(partner.after.value),
    }),
  );
  const columns = partnerColumns(alignment, reference, { measure, after, view }, { messages, frame, words });
  const title =
    ranking.spearman === undefined
      ? words.partnersNothing(name)
      : words.partnersTitle(name, afterName, fitOf(ranking.spearman), scoreText(ranking.spearman));
  const [first, firstAfter] = firstFive(ranking);
  const kept = first.filter((partner) => firstAfter.includes(partner)).length;
  const firstFew = words.partnersFirst(first.map(nameOf), firstAfter.map(nameOf), kept);
  const finding = items.length === 0 ? title : `${title} – ${firstFew}`;

  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="partners"
      title={title}
      subtitle={words.partnersSubtitle(
        name,
        frame.measures[measure].inSentence,
        frame.measures[after].inSentence,
      )}
      n={words.partnersN(items.length)}
      finding={finding}
      limits={words.partnersLimits}
      columns={columns}
      rows={ranking.ranked}
      rowKey={({ partner }) => stateAt(alignment, partner).code}
    >
      <div className="alignment-choice small">
        <StateSelect
          alignment={alignment}
          label={words.partnersState}
          chosen={reference}
          onChange={(state) => changeView({ reference: state })}
        />
      </div>
      {items.length > 0 && <p className="alignment-note small">{firstFew}</p>}
      <RankSlope
        items={items}
        before={beforeName}
        after={afterName}
        summary={finding}
        hint={words.slopeHint}
        describe={describePartner}
        onOpen={(id) => {
          const partner = alignment.states.find((state) => state.code === id);
          if (partner) navigate(onPair(view, code, partner.code));
        }}
      />
      {items.length > MOST_NAMED && (
        <p className="alignment-note small muted">{words.slopesNamed(NAMED_FIRST, NAMED_LAST)}</p>
      )}
      {ranking.unranked.length > 0 && (
        <p className="alignment-note small muted">
          {words.unranked(
            ranking.unranked.map((place) => stateAt(alignment, place).name),
            leastShared,
          )}
        </p>
      )}
    </ViewFigure>
  );

  function describePartner(id: string): string {
    const partner = ranking.ranked.find((candidate) => stateAt(alignment, candidate.partner).code === id);
    if (partner === undefined) return id;
    const { before, after: other, rankBefore, rankAfter } = partner;
    return words.partnerLine(
      nameOf(partner),
      `${beforeName} ${formatBefore(before.value)} (${messages.nTimes(before.n)})`,
      formats.number(rankBefore),
      `${afterName} ${formatAfter(other.value)} (${messages.nTimes(other.n)})`,
      formats.number(rankAfter),
    );
  }
}

const FIRST = 5;

/** The closest partners before and after. */
function firstFive({
  ranked,
}: PartnerRanking): readonly [readonly RankedPartner[], readonly RankedPartner[]] {
  const byAfter = ranked.toSorted((a, b) => a.rankAfter - b.rankAfter || a.rankBefore - b.rankBefore);
  return [ranked.slice(0, FIRST), byAfter.slice(0, FIRST)];
}
