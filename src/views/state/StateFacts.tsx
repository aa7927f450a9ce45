import { LANGUAGES } from '../../core/language.ts';
import { membershipOf } from '../../core/roster/memberOn.ts';
import type { State } from '../../core/state/state.ts';
import { useMessages } from '../../ui/LanguageContext.tsx';
import '../../ui/Facts.css';

/** When a state was a member, its regional group, and what it is called elsewhere. */
export function StateFacts({ state }: { readonly state: State }) {
  const { stateView: words, formats, groups, locale } = useMessages();
  const terms = membershipOf('HRC', state.code);
  const group = state.groups.at(-1)?.group;
  const otherLanguages = LANGUAGES.filter((language) => !locale.startsWith(language));
  return (
    <dl className="facts">
      <div>
        <dt className="muted small">{words.member}</dt>
        {terms === undefined || terms.length === 0 ? (
          <dd>{words.noTerms}</dd>
        ) : (
          terms.map(({ from, to }) => <dd key={from}>{words.term(formats.date(from), formats.date(to))}</dd>)
        )}
      </div>
      {group !== undefined && (
        <div>
          <dt className="muted small">{words.group}</dt>
          <dd>{groups[group]}</dd>
        </div>
      )}
      <div>
        <dt className="muted small">{words.otherNames}</dt>
        {otherLanguages.map(
          (language) =>
            state.names[language] !== undefined && (
              <dd key={language} lang={language} dir="auto" className="other-name">
                {state.names[language]}
              </dd>
            ),
        )}
      </div>
    </dl>
  );
}
