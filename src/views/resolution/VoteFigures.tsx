import { useMemo } from 'react';
import { useMessages } from '../../ui/LanguageContext.tsx';
import { stateName } from '../names.ts';
import { GroupBreaks } from './GroupBreaks.tsx';
import { GroupTable } from './GroupTable.tsx';
import { MapFigure } from './MapFigure.tsx';
import { SeatFigure } from './SeatFigure.tsx';
import { StatesByPosition } from './StatesByPosition.tsx';
import { TallyFigure } from './TallyFigure.tsx';
import type { VoteFigureProps } from './voteFigureProps.ts';

/** One recorded vote: the tally, the seats, the states by position, the groups, who left its group, and the map. */
export function VoteFigures(props: VoteFigureProps) {
  const { view, index, votes } = props;
  const messages = useMessages();
  const sorted = useMemo(
    () =>
      votes.toSorted((a, b) =>
        messages.formats.compare(stateName(index, a.state, messages), stateName(index, b.state, messages)),
      ),
    [votes, index, messages],
  );
  return (
    <>
      <TallyFigure {...props} />
      <SeatFigure {...props} votes={sorted} />
      {view.embed === undefined && <StatesByPosition {...props} votes={sorted} />}
      <GroupTable {...props} />
      {view.embed === undefined && <GroupBreaks {...props} votes={sorted} />}
      <MapFigure {...props} votes={sorted} />
    </>
  );
}
