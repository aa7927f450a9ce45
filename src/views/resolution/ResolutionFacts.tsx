import { Fragment, type ReactNode } from 'react';
import { LANGUAGES, type Language } from '../../core/language.ts';
import type { Resolution } from '../../core/resolution.ts';
import { RESOLUTION_WORDS } from '../../i18n/resolution.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { sessionName, subjectName } from '../names.ts';
import { useSaid } from '../useSaid.ts';
import { sayNotes } from './sayNotes.ts';
import '../../ui/Facts.css';

interface ResolutionFactsProps {
  readonly resolution: Resolution;
  /** The language of the title above; the others are listed here. */
  readonly shownLanguage: Language | undefined;
}

/** When and where a text was acted on, what it is about, and where its official form stands. */
export function ResolutionFacts({ resolution, shownLanguage }: ResolutionFactsProps) {
  const messages = useMessages();
  const say = useSaid();
  const { resolutionView: words, formats, unknown } = messages;
  const own = useWords(RESOLUTION_WORDS);
  const { body, session, date, meeting, agendaItem, subjects, draft, titles, source } = resolution;
  const { kind, sponsors, modality, note } = resolution;
  const otherTitles = LANGUAGES.filter(
    (language) => language !== shownLanguage && titles[language] !== undefined,
  );
  return (
    <dl className="facts">
      <Fact term={words.date}>{date === undefined ? unknown : formats.date(date)}</Fact>
      <Fact term={words.body}>
        {words.meetingPlace(
          messages.bodies[body],
          sessionName(session, messages),
          meeting === undefined ? undefined : words.meetingNumber(meeting),
        )}
      </Fact>
      {kind !== 'resolution' && <Fact term={own.kind}>{messages.kinds[kind]}</Fact>}
      {agendaItem !== undefined && <Fact term={words.agendaItem}>{agendaItem}</Fact>}
      {draft !== undefined && <Fact term={words.draft}>{draft}</Fact>}
      {subjects.length > 0 && (
        <Fact term={words.subjects}>
          {formats.list(subjects.map((subject) => subjectName(subject, messages)))}
        </Fact>
      )}
      {sponsors !== undefined && <Fact term={own.sponsors}>{sponsors}</Fact>}
      {modality !== undefined && (
        <Fact term={own.modality}>
          <span lang="en">{modality}</span>
        </Fact>
      )}
      {note !== undefined && (
        <Fact term={own.sourceNote}>
          {sayNotes(note, say, messages.clauseGap).map(({ gap, text, language, start }) => (
            <Fragment key={start}>
              {gap}
              <span lang={language}>{text}</span>
            </Fragment>
          ))}
        </Fact>
      )}
      {otherTitles.length > 0 && (
        <Fact term={words.otherTitles}>
          {otherTitles.map((language) => (
            <span key={language} lang={language} dir="auto" className="other-title">
              {titles[language]}
            </span>
          ))}
        </Fact>
      )}
      {source !== undefined && (
        <Fact term={messages.source}>
          <a href={source} rel="noreferrer">
            {messages.officialText}
          </a>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="muted small">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
