import type { ReactNode } from 'react';

interface DefinitionsProps {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly entries: readonly (readonly [term: ReactNode, meaning: string])[];
}

/** Terms and what they mean, under a heading. */
export function Definitions({ id, title, text, entries }: DefinitionsProps) {
  return (
    <section aria-labelledby={id} className="wide-prose">
      <h2 id={id}>{title}</h2>
      {text !== undefined && <p>{text}</p>}
      <dl className="glossary">
        {entries.map(([term, meaning]) => (
          <div key={meaning}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
