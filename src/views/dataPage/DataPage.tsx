import { NO_FILTER } from '../../core/filter/resolutionFilter.ts';
import { isOfOfficialDocuments } from '../../core/package/publishedFrom.ts';
import { SUBJECTS } from '../../core/subject/subjects.ts';
import { DATA_PAGE_WORDS } from '../../i18n/dataPage.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { onView } from '../../url/viewState.ts';
import { holdsAdoptedOnly } from '../frame/holdsAdoptedOnly.ts';
import { YourData } from '../import/YourData.tsx';
import { dataSetTitle, localText } from '../names.ts';
import { type SourceCount, sourcesOf } from '../sourcesOf.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { ViewProps } from '../viewProps.ts';
import { Citation } from './Citation.tsx';
import { DataDictionary } from './DataDictionary.tsx';
import { Definitions } from './Definitions.tsx';
import { DisputedTable } from './DisputedTable.tsx';
import { MeasureList } from './MeasureList.tsx';
import { PackageFiles } from './PackageFiles.tsx';
import { PageContents } from './PageContents.tsx';
import { ProblemTable } from './ProblemTable.tsx';
import '../../ui/Facts.css';
import './DataPage.css';

interface DataPageProps extends ViewProps {
  /** The folder of the data package, relative to the page; undefined for a set of the reader's own. */
  readonly folder: string | undefined;
}

/** Where the data comes from, what is wrong with it, how it is made, how it is measured, and what the words mean. */
export function DataPage({ view, index, folder }: DataPageProps) {
  const messages = useMessages();
  const words = useWords(DATA_PAGE_WORDS);
  return (
    <div className="data-page">
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="prose muted">{words.lead}</p>
      </div>
      <PageContents
        parts={[
          ['data-set', words.dataSetTitle],
          ['your-data', words.yourDataTitle],
          ['cite', words.citeTitle],
          ['problems', words.problemsShort],
          ['disputed', words.disputedShort],
          ['methods', words.methodsTitle],
          ['absence', words.absenceTitle],
          ['measures', words.measuresTitle],
          ['words', words.wordsTitle],
          ['subjects', words.subjectsTitle],
          ['maps', words.mapsTitle],
          ['dictionary', words.dictionaryTitle],
        ]}
      />
      <DataSetFacts view={view} index={index} folder={folder} />
      <YourData view={view} index={index} />
      <Citation index={index} />
      <ProblemTable view={view} index={index} />
      <DisputedTable view={view} index={index} />
      <section aria-labelledby="methods" className="prose">
        <h2 id="methods">{words.methodsTitle}</h2>
        {words.methodsText.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
      <Definitions id="absence" title={words.absenceTitle} entries={words.absenceText} />
      <MeasureList view={view} index={index} />
      <Definitions id="words" title={words.wordsTitle} entries={words.glossary} />
      <Definitions
        id="subjects"
        title={words.subjectsTitle}
        text={words.subjectsText}
        entries={SUBJECTS.map(({ code, labels, descriptions }) => [
          <ViewLink
            key={code}
            to={onView(view, { view: 'resolutions', filter: { ...NO_FILTER, subjects: [code] } })}
          >
            {localText(labels, messages, code).text}
          </ViewLink>,
          localText(descriptions, messages, '').text,
        ])}
      />
      <section aria-labelledby="maps" className="prose">
        <h2 id="maps">{words.mapsTitle}</h2>
        <p>{words.mapsText}</p>
      </section>
      <DataDictionary view={view} index={index} />
    </div>
  );
}

function DataSetFacts({ index, folder }: DataPageProps) {
  const messages = useMessages();
  const words = useWords(DATA_PAGE_WORDS);
  const { dataSet, voteCount, votingStates } = index;
  const date = dataSet.date === undefined ? messages.unknown : messages.formats.date(dataSet.date);
  const sources = sourcesOf(dataSet.resolutions);
  const facts = [
    [words.contentsTitle, words.contents(dataSet.resolutions.length, voteCount, votingStates.size)],
    [words.source, sources.length === 0 ? messages.unknown : <Sources key="sources" sources={sources} />],
    [words.version, dataSet.version],
    [words.latest, date],
    [words.licence, isOfOfficialDocuments(dataSet.resolutions) ? words.licenceText : words.otherLicence],
  ] as const;

  return (
    <section aria-labelledby="data-set">
      <h2 id="data-set">{dataSetTitle(dataSet, messages)}</h2>
      <dl className="facts">
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt className="muted small">{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {holdsAdoptedOnly(dataSet.resolutions) && <p className="prose">{messages.adoptedOnly}</p>}
      {folder !== undefined && <PackageFiles id={dataSet.id} folder={folder} />}
    </section>
  );
}

function Sources({ sources }: { readonly sources: readonly SourceCount[] }) {
  const { sourceTexts } = useWords(DATA_PAGE_WORDS);
  return (
    <ul className="source-list">
      {sources.map(({ origin, host, texts }) => (
        <li key={host}>
          <a href={origin}>{host}</a> <span className="muted small">{sourceTexts(texts)}</span>
        </li>
      ))}
    </ul>
  );
}
