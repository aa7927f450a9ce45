import { type StateCode, stateCode } from '../../core/state/stateCode.ts';
import { COMPARE_WORDS } from '../../i18n/compare.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { stateName } from '../names.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { ViewProps } from '../viewProps.ts';

const EXAMPLES: readonly (readonly StateCode[])[] = [
  ['MEX', 'BRA'],
  ['CHN', 'CUB', 'BOL'],
  ['USA', 'GBR', 'FRA', 'DEU'],
].map((codes) => codes.map(stateCode));

/** Comparisons to begin with: those of which this data set has all states. */
export function Examples({ view, index }: ViewProps) {
  const messages = useMessages();
  const words = useWords(COMPARE_WORDS);
  const offered = EXAMPLES.filter((codes) => codes.every((code) => index.stateByCode.has(code)));
  if (offered.length === 0) return null;
  return (
    <section aria-label={words.examples} className="examples">
      <h2>{words.examples}</h2>
      <ul>
        {offered.map((codes) => (
          <li key={codes.join()}>
            <ViewLink to={{ ...view, states: codes }}>
              {messages.formats.list(codes.map((code) => stateName(index, code, messages)))}
            </ViewLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
