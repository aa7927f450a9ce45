import { DATA_PAGE_WORDS } from '../../i18n/dataPage.ts';
import { useWords } from '../../ui/LanguageContext.tsx';

interface PageContentsProps {
  /** The parts of the page, by their ids, in their order. */
  readonly parts: readonly (readonly [id: string, title: string])[];
}

/** Leads to the parts of a long page. */
export function PageContents({ parts }: PageContentsProps) {
  const { contentsOfPage } = useWords(DATA_PAGE_WORDS);
  return (
    <nav className="page-contents small" aria-label={contentsOfPage}>
      <ul>
        {parts.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
