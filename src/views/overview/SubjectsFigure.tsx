import { useMemo } from 'react';
import { StackedBars } from '../../charts/stackedBars/StackedBars.tsx';
import { isOutcome } from '../../core/outcome.ts';
import type { Resolution } from '../../core/resolution.ts';
import { countOutcomes } from '../../core/texts/outcomeCounts.ts';
import { OVERVIEW_WORDS } from '../../i18n/overview.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { onView } from '../../url/viewState.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { useSubtitle } from '../frame/AdoptedOnlyNote.tsx';
import { subjectName } from '../names.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { ViewProps } from '../viewProps.ts';
import { type ContestedSubject, contestedSubjects } from './contestedSubjects.ts';
import { outcomeColumns } from './outcomeColumns.ts';

interface SubjectsFigureProps extends ViewProps {
  readonly texts: readonly Resolution[];
}

/** The subjects most often put to a vote. Nothing where no subject has three texts. */
export function SubjectsFigure({ view, index, texts }: SubjectsFigureProps) {
  const messages = useMessages();
  const words = useWords(OVERVIEW_WORDS);
  const { formats } = messages;
  const { charted, listed } = useMemo(() => contestedSubjects(texts), [texts]);
  const present = useMemo(() => countOutcomes(charted.flatMap((subject) => subject.texts)), [charted]);
  const rows = useMemo(
    () =>
      charted.map(({ subject, counts, share, voted, decided }) => ({
        key: subject,
        label: subjectName(subject, messages),
        parts: counts.map(({ outcome, count }) => ({ kind: outcome, count })),
        note: words.ofTexts(formats.percent(share), voted, decided),
      })),
    [charted, messages, words, formats],
  );
  const subtitle = useSubtitle(index, words.subjectsSubtitle);
  const [first] = charted;
  if (first === undefined) return null;
  const title = words.subjectsTitle(subjectName(first.subject, messages), first.voted, first.decided);
  const linkTo = (subject: string, part: Partial<typeof view.filter> = {}) =>
    onView(view, { view: 'resolutions', filter: { ...view.filter, subjects: [subject], ...part } });
  const columns: readonly TableColumn<ContestedSubject>[] = [
    {
      id: 'subject',
      header: messages.columns.subjects,
      isRowHeader: true,
      value: ({ subject }) => subjectName(subject, messages),
      render: ({ subject }) => <ViewLink to={linkTo(subject)}>{subjectName(subject, messages)}</ViewLink>,
    },
    ...outcomeColumns<ContestedSubject>(
      present.map(({ outcome }) => outcome),
      messages,
    ),
    { id: 'texts', header: words.texts, isNumeric: true, value: ({ texts: own }) => own.length },
    { id: 'put_to_a_vote', header: words.votedTexts, isNumeric: true, value: ({ voted }) => voted },
    {
      id: 'share_put_to_a_vote',
      header: words.votedShare,
      isNumeric: true,
      value: ({ share }) => share,
      render: ({ share }) => formats.percent(share),
    },
  ];

  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="subjects"
      title={title}
      subtitle={subtitle}
      n={words.textCount(texts.length)}
      finding={rows.map(({ label, note }) => messages.labelled(label, note)).join(messages.clauseGap)}
      limits={words.subjectsLimits}
      columns={columns}
      rows={charted}
      rowKey={({ subject }) => subject}
    >
      <StackedBars
        rows={rows}
        kinds={present.map(({ outcome }) => ({ kind: outcome, label: messages.outcomes[outcome] }))}
        scale="shares"
        summary={title}
        linkPart={({ key, label }, { kind, count }, mark) =>
          isOutcome(kind) ? (
            <ViewLink
              to={linkTo(key, { outcomes: [kind] })}
              label={words.partLabel(label, messages.outcomes[kind], count)}
            >
              {mark}
            </ViewLink>
          ) : (
            mark
          )
        }
      />
      {listed.length > 0 && (
        <p className="small">
          {words.subjectsListed(
            formats.list(
              listed.map(({ subject, texts: own }) =>
                messages.withAside(subjectName(subject, messages), formats.number(own.length)),
              ),
            ),
          )}
        </p>
      )}
    </ViewFigure>
  );
}
