import { useRef, useState } from 'react';
import { RESOLUTION_WORDS } from '../../i18n/resolution.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { useSaid } from '../useSaid.ts';
import { errorReport } from './errorReport.ts';
import type { VoteFigureProps } from './voteFigureProps.ts';

type CopyResult = 'none' | 'copied' | 'notCopied';

/** A prepared text on one record, for the reader to complete and to send by any means. Nothing is sent from here. */
export function ReportError({ index, resolution, votes }: VoteFigureProps) {
  const messages = useMessages();
  const words = useWords(RESOLUTION_WORDS);
  const say = useSaid();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [result, setResult] = useState<CopyResult>('none');

  async function copy() {
    try {
      await navigator.clipboard.writeText(field.current?.value ?? '');
      setResult('copied');
    } catch {
      field.current?.select();
      setResult('notCopied');
    }
  }
  return (
    <details className="report screen-only" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{words.reportTitle}</summary>
      {isOpen && (
        <>
          <p className="muted small prose">{words.reportGloss}</p>
          <textarea
            ref={field}
            className="field report-text"
            aria-label={words.reportLabel}
            rows={14}
            defaultValue={errorReport(
              { index, resolution, votes, link: window.location.href, say: (message) => say(message).text },
              messages,
              words,
            )}
          />
          <p>
            <button type="button" className="button" onClick={copy}>
              {words.copy}
            </button>{' '}
            <span role="status" className="small">
              {result === 'none' ? '' : words[result]}
            </span>
          </p>
        </>
      )}
    </details>
  );
}
