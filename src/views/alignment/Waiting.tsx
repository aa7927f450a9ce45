import type { ReactNode } from 'react';
import { ALIGNMENT_WORDS } from '../../i18n/alignment.ts';
import { useWords } from '../../ui/LanguageContext.tsx';

interface WaitingProps {
  readonly isDrawing: boolean;
  /** Whether there is nothing to look at meanwhile. */
  readonly isFirst: boolean;
  readonly failure: string | undefined;
  readonly children: ReactNode;
}

/** What is computed beside the page: the last there is, pale while a newer one is on its way. */
export function Waiting({ isDrawing, isFirst, failure, children }: WaitingProps) {
  const words = useWords(ALIGNMENT_WORDS);
  if (failure !== undefined) return <p role="alert">{words.failed(failure)}</p>;
  return (
    <div className={isFirst ? 'drawn first' : 'drawn'} aria-busy={isDrawing}>
      {isDrawing && (
        <p className="drawing small" role="status">
          {words.drawing}
        </p>
      )}
      {children}
    </div>
  );
}
