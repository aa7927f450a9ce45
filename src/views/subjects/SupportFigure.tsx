import { useMemo } from 'react';
import { LinePanels } from '../../charts/linePanels/LinePanels.tsx';
import type { Resolution } from '../../core/resolution.ts';
import { supportMeasureOf } from '../../core/texts/support.ts';
import { LEAST_TEXTS } from '../../core/texts/textsBySubject.ts';
import { SUBJECTS_WORDS } from '../../i18n/subjects.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { changeView } from '../../url/useViewState.ts';
import { DIVISIONS, onView, SUPPORTS } from '../../url/viewState.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { AdoptedOnlyNote, useSubtitle } from '../frame/AdoptedOnlyNote.tsx';
import { subjectName } from '../names.ts';
import { periodFilter } from '../periods/periodFilter.ts';
import { periodLabel } from '../periods/periodLabel.ts';
import { sectionOf } from '../periods/sectionOf.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { ViewProps } from '../viewProps.ts';
import { subjectPanels } from './subjectPanels.ts';
import { isOccasional, type SupportRow, shortPeriodLabel, supportRows } from './supportRows.ts';

interface SupportFigureProps extends ViewProps {
  readonly texts: readonly Resolution[];
}

/** The support of each subject over time, one small chart for each. Nothing where no subject has three texts. */
export function SupportFigure({ view, index, texts }: SupportFigureProps) {
  const messages = useMessages();
  const words = useWords(SUBJECTS_WORDS);
  const { formats } = messages;
  const hasBodies = index.bodies.length > 1;
  const { measure, panels, listed, n } = useMemo(
    () => subjectPanels(texts, view.division, view.support),
    [texts, view.division, view.support],
  );
  const rows = useMemo(
    () => supportRows(panels, (name) => periodLabel(name, hasBodies, messages)),
    [panels, hasBodies, messages],
  );
  const placed = useMemo(
    () =>
      panels.map(({ subject, value, n, points }) => ({
        key: subject,
        title: subjectName(subject, messages),
        note: words.supportNote[measure](formats.percent(value), n),
        points: points.map((point) => ({
          key: point.period.key,
          label: shortPeriodLabel(point.period.name, hasBodies),
          value: point.value,
          n: point.n,
          isOccasional: isOccasional(point.period.name),
          section: hasBodies ? sectionOf(point.period.texts) : undefined,
        })),
      })),
    [panels, measure, hasBodies, messages, words, formats],
  );
  const subtitle = useSubtitle(index, words.supportSubtitle[measure]);
  const [least] = panels;
  if (least === undefined) return null;
  const title = words.supportTitle[measure](
    subjectName(least.subject, messages),
    formats.percent(least.value),
  );
  const linkTo = (subject: string, filter = view.filter) =>
    onView(view, { view: 'resolutions', filter: { ...filter, subjects: [subject] } });
  const pointText = ({ subject, label, value, n }: SupportRow) =>
    words.pointLabel(subjectName(subject, messages), label, formats.percent(value), n);
  const columns: readonly TableColumn<SupportRow>[] = [
    {
      id: 'subject',
      header: words.subject,
      isRowHeader: true,
      value: ({ subject }) => subjectName(subject, messages),
      render: ({ subject }) => <ViewLink to={linkTo(subject)}>{subjectName(subject, messages)}</ViewLink>,
    },
    {
      id: 'period',
      header: words.period,
      value: ({ label }) => label,
      render: ({ subject, label, name }) => (
        <ViewLink to={linkTo(subject, periodFilter(view.filter, name, hasBodies))}>{label}</ViewLink>
      ),
    },
    {
      id: measure === 'withoutVote' ? 'share_without_vote' : 'share_in_favour',
      header: words.support[measure],
      isNumeric: true,
      value: ({ value }) => value,
      render: ({ value }) => formats.percent(value),
    },
    { id: 'n', header: words.n, isNumeric: true, value: ({ n }) => n },
  ];

  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="support"
      title={title}
      subtitle={subtitle}
      n={measure === 'withoutVote' ? words.textCount(n) : words.voteCount(n)}
      finding={placed.map((panel) => `${panel.title}: ${panel.note}`).join('; ')}
      limits={words.supportLimits}
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
    >
      {supportMeasureOf(texts) === 'withoutVote' && (
        <Choice
          legend={words.supportChoice}
          options={SUPPORTS.map((value) => ({ value, label: words.support[value] }))}
          chosen={measure}
          onChange={(support) => changeView({ support })}
        />
      )}
      <Choice
        legend={words.division}
        options={DIVISIONS.map((value) => ({ value, label: words.divisions[value] }))}
        chosen={view.division}
        onChange={(division) => changeView({ division })}
      />
      <LinePanels
        panels={placed}
        minN={LEAST_TEXTS}
        thinLabel={words.thinPoints(LEAST_TEXTS)}
        summary={title}
        hint={words.panelHint}
        describe={(subject, period) => {
          const row = rows.find(({ key }) => key === `${subject} ${period}`);
          return row === undefined ? '' : pointText(row);
        }}
        linkPanel={(subject, mark) => (
          <ViewLink to={linkTo(subject)} label={words.openTexts(subjectName(subject, messages))}>
            {mark}
          </ViewLink>
        )}
        linkPoint={(subject, period, mark) => {
          const row = rows.find(({ key }) => key === `${subject} ${period}`);
          if (row === undefined) return mark;
          return (
            <ViewLink
              to={linkTo(subject, periodFilter(view.filter, row.name, hasBodies))}
              label={pointText(row)}
              tabIndex={-1}
            >
              {mark}
            </ViewLink>
          );
        }}
      />
      {listed.length > 0 && (
        <p className="small">
          {words.listed[measure](
            formats.list(
              listed.map(
                ({ subject, n: own }) => `${subjectName(subject, messages)} (${formats.number(own)})`,
              ),
            ),
          )}
        </p>
      )}
      <AdoptedOnlyNote index={index} />
    </ViewFigure>
  );
}
