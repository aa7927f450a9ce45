import { useMemo } from 'react';
import { GROUPS_WORDS } from '../../i18n/groups.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { shortSymbol } from '../names.ts';
import type { ViewProps } from '../viewProps.ts';
import type { GroupFigureProps } from './groupFigureProps.ts';
import { everyVoter } from './groupVoterCache.ts';
import { apartColumns, splitColumns } from './splitColumns.tsx';
import { apartRows, splitRows, type VotesOfGroup, votesOfGroups } from './splitRows.ts';

/** The name in links of the votes that divided a group. */
export const SPLIT_ANCHOR = 'split';

/** The votes that divided each group most, and those in which it stood as one against the rest. */
export function SplitFigures({ view, index, table, selection, groups }: GroupFigureProps) {
  const votes = useMemo(
    () => votesOfGroups(table, { groups, everyone: everyVoter(index) }, selection),
    [table, index, groups, selection],
  );
  return (
    <>
      <SplitFigure view={view} index={index} votes={votes} count={selection.count} />
      <ApartFigure view={view} index={index} votes={votes} count={selection.count} />
    </>
  );
}

interface VotesFigureProps extends ViewProps {
  readonly votes: readonly VotesOfGroup[];
  /** Votes selected. */
  readonly count: number;
}

function SplitFigure({ view, index, votes, count }: VotesFigureProps) {
  const messages = useMessages();
  const words = useWords(GROUPS_WORDS);
  const rows = useMemo(() => splitRows(votes), [votes]);
  const [most] = rows.toSorted((a, b) => a.agreementIndex - b.agreementIndex);
  const title =
    most === undefined
      ? words.splitNothing
      : words.splitTitle(most.group.name, shortSymbol(most.resolution.symbol), most.tally);
  return (
    <ViewFigure
      view={view}
      index={index}
      anchor={SPLIT_ANCHOR}
      fileName="groups-split"
      title={title}
      subtitle={votes.length === 1 ? words.splitSubtitleOne : words.splitSubtitle}
      n={words.n(count)}
      finding={title}
      limits={words.splitLimits}
      columns={splitColumns({ view, words, messages, isAlone: votes.length === 1 })}
      rows={rows}
      rowKey={({ group, resolution }) => `${group.id} ${resolution.id}`}
      isStacked
    />
  );
}

function ApartFigure({ view, index, votes, count }: VotesFigureProps) {
  const messages = useMessages();
  const words = useWords(GROUPS_WORDS);
  const rows = useMemo(() => apartRows(votes), [votes]);
  const [most] = rows.toSorted((a, b) => b.apart / b.votes - a.apart / a.votes);
  const never = votes
    .filter((one) => one.votes.length > 0 && rows.every(({ group }) => group !== one.group))
    .map(({ group }) => group.name);
  const title =
    most === undefined ? words.apartNothing : words.apartTitle(most.group.name, most.apart, most.votes);
  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="apart"
      fileName="groups-apart"
      title={title}
      subtitle={words.apartSubtitle}
      n={words.n(count)}
      finding={title}
      limits={words.apartLimits}
      columns={apartColumns({ view, words, messages, isAlone: votes.length === 1 })}
      rows={rows}
      rowKey={({ group }) => group.id}
      isStacked
      remarks={never.length > 0 && words.apartNever(never)}
    />
  );
}
