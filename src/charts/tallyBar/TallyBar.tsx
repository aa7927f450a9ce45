import { useMessages } from '../../ui/LanguageContext.tsx';
import { layoutTallyBar, type PositionCounts } from './layout.ts';
import './TallyBar.css';

interface TallyBarProps {
  readonly counts: PositionCounts;
  /** `small` is a mark in a table row, with the figures beside it; `large` carries its own labels. */
  readonly size: 'small' | 'large';
}

/** A vote as one bar: in favour, abstaining, against, not voting. */
export function TallyBar({ counts, size }: TallyBarProps) {
  const { positions, formats } = useMessages();
  const segments = layoutTallyBar(counts);
  if (size === 'small') {
    return (
      <span className="tally-bar small-bar" aria-hidden="true">
        {segments.map(({ position, widthPercent }) => (
          <span key={position} className={`segment ${position}`} style={{ width: `${widthPercent}%` }} />
        ))}
      </span>
    );
  }
  return (
    <div className="tally-bar">
      <div className="large-bar" aria-hidden="true">
        {segments.map(({ position, widthPercent }) => (
          <span key={position} className={`segment ${position}`} style={{ flexGrow: widthPercent }} />
        ))}
      </div>
      <ul className="bar-labels small">
        {segments.map(({ position, count }) => (
          <li key={position}>
            <span className={`segment ${position}`} aria-hidden="true" />
            <strong>{formats.number(count)}</strong> {positions[position]}
          </li>
        ))}
      </ul>
    </div>
  );
}
