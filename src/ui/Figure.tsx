import { type ReactNode, type Ref, useId } from 'react';
import './Figure.css';

interface FigureProps {
  /** The finding, or what the figure is about. */
  readonly title: string;
  /** What is shown, with its unit. */
  readonly subtitle: string;
  /** What the page around it says already; shown where the figure stands without its page. */
  readonly context?: string | undefined;
  /** Number, source, date: one muted line. */
  readonly note?: ReactNode;
  /** What one can do with the figure: downloads and the like. */
  readonly actions?: ReactNode;
  /** A name to point at the figure by. */
  readonly anchor?: string;
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** The one anatomy of every figure and table: title, subtitle, content, then n, source, date and actions. */
export function Figure({ title, subtitle, context, note, actions, anchor, ref, children }: FigureProps) {
  const id = useId();
  return (
    <figure ref={ref} className="figure" id={anchor} aria-labelledby={id}>
      <figcaption className="figure-caption">
        <h2 id={id}>{title}</h2>
        <p className="muted small">{subtitle}</p>
        {context !== undefined && <p className="figure-context muted small">{context}</p>}
      </figcaption>
      <div className="figure-content">{children}</div>
      {(note !== undefined || actions !== undefined) && (
        <div className="figure-foot muted small">
          <span className="figure-note">{note}</span>
          <span className="figure-actions">{actions}</span>
        </div>
      )}
    </figure>
  );
}
