import type { Position } from '../../core/position.ts';
import type { TableColumn } from '../../ui/useDataTable.ts';
import type { ComparedState } from '../pair/comparison.ts';
import { PositionBox } from './PositionBox.tsx';

/** Sorted from in favour over abstaining to against, then those who did not vote. */
const SORT_ORDER: readonly Position[] = ['Y', 'A', 'N', 'X', 'notRecorded'];

/** A column with one state's positions. In a file its cells hold the code, and nothing where it was no member. */
export function positionColumn<Row>(
  { code, name }: ComparedState,
  header: string,
  positionOf: (row: Row) => Position | undefined,
): TableColumn<Row> {
  return {
    id: `position_${code}`,
    header,
    className: header === code ? 'vote-position' : 'vote-position named',
    value: positionOf,
    sortValue: (row) => {
      const position = positionOf(row);
      return position && SORT_ORDER.indexOf(position);
    },
    render: (row) => {
      const position = positionOf(row);
      if (position === undefined) return null;
      return (
        <>
          <span className="position-state">{name}</span> <PositionBox position={position} />
        </>
      );
    },
  };
}
