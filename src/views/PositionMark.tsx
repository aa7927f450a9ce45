import type { Position } from '../core/position.ts';
import { useMessages } from '../ui/LanguageContext.tsx';
import './PositionMark.css';

/** A position in words, with its colour beside it. */
export function PositionMark({ position }: { readonly position: Position }) {
  const { positions } = useMessages();
  return (
    <span className="position-mark">
      <span className={`segment ${position}`} aria-hidden="true" />
      {positions[position]}
    </span>
  );
}
