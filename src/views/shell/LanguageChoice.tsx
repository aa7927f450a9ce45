import { useMessages } from '../../ui/LanguageContext.tsx';
import { changeView } from '../../url/useViewState.ts';
import { INTERFACE_LANGUAGES } from '../../url/viewState.ts';

/** Chooses the language of the page; each language is named in itself. */
export function LanguageChoice() {
  const { language, languageNames, locale } = useMessages();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own box and legend
    <div role="group" aria-label={language} className="language-choice">
      {INTERFACE_LANGUAGES.map((choice) => (
        <button
          key={choice}
          type="button"
          className="link-button"
          lang={choice === 'zh' ? 'zh-Hans' : 'en'}
          aria-pressed={locale.startsWith(choice)}
          onClick={() => changeView({ language: choice })}
        >
          {languageNames[choice]}
        </button>
      ))}
    </div>
  );
}
