import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import type { Resolution } from '../../core/resolution.ts';
import { RESOLUTION_WORDS } from '../../i18n/resolution.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { Said } from '../Said.tsx';

interface SourceProblemsProps {
  readonly index: DataSetIndex;
  readonly resolution: Resolution;
}

/** The problems found in the source of one record, or a line that there are none. */
export function SourceProblems({ index, resolution }: SourceProblemsProps) {
  const { resolutionView: words, problemKinds } = useMessages();
  const own = useWords(RESOLUTION_WORDS);
  const problems = index.dataSet.problems.filter(({ resolutionId }) => resolutionId === resolution.id);
  if (problems.length === 0) return <p className="muted small">{words.noProblems}</p>;
  return (
    <section aria-labelledby="source-problems">
      <h2 id="source-problems">{words.problems}</h2>
      <ul className="problem-list">
        {problems.map(({ kind, message, source, line }) => (
          <li key={`${kind} ${source} ${line} ${message}`}>
            <strong>{problemKinds[kind]}</strong> <Said message={message} />{' '}
            <span className="muted small">{line === undefined ? source : own.lineOf(source, line)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
