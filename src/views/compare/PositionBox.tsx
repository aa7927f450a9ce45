import type { Position } from '../../core/position.ts';
import { useMessages } from '../../ui/LanguageContext.tsx';

/** A position as a coloured box with its letter: the same as in the picture of seats. */
export function PositionBox({ position }: { readonly position: Position }) {
  const { positions } = useMessages();
  return (
    <>
      <span className={`position-box segment ${position}`} title={positions[position]} aria-hidden="true">
        {position === 'notRecorded' ? '–' : position}
      </span>
      <span className="visually-hidden">{positions[position]}</span>
    </>
  );
}
