import { OUTCOMES } from '../../core/outcome.ts';
import type { Resolution } from '../../core/resolution.ts';
import { useMessages } from '../../ui/LanguageContext.tsx';
import './OutcomeGlossary.css';

/** The outcomes that a list names, explained for a newcomer; folded away until asked for. */
export function OutcomeGlossary({ resolutions }: { readonly resolutions: readonly Resolution[] }) {
  const { wordsMeaning, outcomes, outcomeGloss } = useMessages();
  const present = new Set(resolutions.map(({ outcome }) => outcome));
  return (
    <details className="outcome-glossary small">
      <summary>{wordsMeaning}</summary>
      <dl>
        {OUTCOMES.filter((outcome) => present.has(outcome)).map((outcome) => (
          <div key={outcome}>
            <dt>{outcomes[outcome]}</dt>
            <dd>{outcomeGloss[outcome]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
