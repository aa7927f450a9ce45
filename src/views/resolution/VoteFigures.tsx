import { SeatChart } from '../../charts/seatChart/SeatChart.tsx';
import { TallyBar } from '../../charts/tallyBar/TallyBar.tsx';
import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { tallyOf } from '../../core/filter/resolutionFilter.ts';
import type { Resolution } from '../../core/resolution.ts';
import type { RegionalGroup } from '../../core/state/regionalGroup.ts';
import { parseStateCode } from '../../core/state/stateCode.ts';
import { countTally } from '../../core/tally.ts';
import { countPositions, type GroupVote, groupVotes, type MemberVote } from '../../core/vote/memberVotes.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import { Figure } from '../../ui/Figure.tsx';
import { useMessages } from '../../ui/LanguageContext.tsx';
import type { ViewState } from '../../url/viewState.ts';
import { stateName } from '../names.ts';
import { GroupTable } from './GroupTable.tsx';
import { StatesByPosition } from './StatesByPosition.tsx';

interface VoteFiguresProps {
  readonly view: ViewState;
  readonly index: DataSetIndex;
  readonly resolution: Resolution;
  readonly votes: readonly MemberVote[];
}

/** The pictures of one recorded vote: the tally, the seats, the groups, and the states by position. */
export function VoteFigures({ view, index, resolution, votes }: VoteFiguresProps) {
  const messages = useMessages();
  const { resolutionView: words, formats, nTimes } = messages;
  const counts = countPositions(votes);
  const tally = tallyOf(resolution) ?? countTally(votes.map(({ position }) => position));
  const groups = groupVotes(votes);
  const nameOf = (code: string) => stateNameOfCode(code, index, messages);
  const sorted = votes.toSorted((a, b) => formats.compare(nameOf(a.state), nameOf(b.state)));
  const note = [nTimes(votes.length), resolution.symbol, resolution.date && formats.date(resolution.date)]
    .filter(Boolean)
    .join(' · ');
  const namesOf = (isDivided: boolean) =>
    groups.filter((group) => group.isDivided === isDivided).map(({ group }) => groupName(group, messages));

  return (
    <>
      <Figure title={words.tallyTitle(tally)} subtitle={words.tallySubtitle} note={note}>
        <TallyBar counts={counts} size="large" />
      </Figure>
      <Figure
        title={words.seatsTitle(namesOf(true), namesOf(false))}
        subtitle={words.seatsSubtitle(votes.length)}
        note={note}
      >
        <SeatChart
          seats={sorted.map(({ state, position, group }) => ({ state, position, group: group ?? '' }))}
          groups={groups.map(({ group }) => ({ id: group ?? '', name: groupName(group, messages) }))}
          stateName={nameOf}
          summary={`${words.seatsSummary} ${groups.map((group) => describeGroup(group, messages)).join('; ')}`}
        />
      </Figure>
      <GroupTable groups={groups} counts={counts} note={note} fileName={`rollcall-${resolution.id}-groups`} />
      <StatesByPosition view={view} index={index} votes={sorted} />
    </>
  );
}

function describeGroup({ group, counts }: GroupVote, messages: Messages): string {
  const cast = messages.barText({ yes: counts.Y, no: counts.N, abstain: counts.A });
  const notCast = (['X', 'notRecorded'] as const)
    .filter((position) => counts[position] > 0)
    .map((position) => `${messages.positions[position]} ${messages.formats.number(counts[position])}`);
  return `${groupName(group, messages)}: ${[cast, ...notCast].join(', ')}`;
}

function stateNameOfCode(code: string, index: DataSetIndex, messages: Messages): string {
  const state = parseStateCode(code);
  return state === undefined ? code : stateName(index, state, messages);
}

function groupName(group: RegionalGroup | undefined, { groupsShort, noGroup }: Messages): string {
  return group === undefined ? noGroup : groupsShort[group];
}
