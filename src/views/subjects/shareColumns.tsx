import type { Rate } from '../../core/agreement/rate.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { SubjectsWords } from '../../i18n/subjects.ts';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { onView, type ViewState } from '../../url/viewState.ts';
import { subjectName } from '../names.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { SubjectShares, Voter } from './subjectShares.ts';

interface ShareColumnsOptions {
  readonly view: ViewState;
  readonly voters: readonly Voter[];
  /** Whether the voters are groups: a list of votes shows the positions of a state, not of a group. */
  readonly isGroups: boolean;
  readonly messages: Messages;
  readonly words: SubjectsWords;
}

/** The subject, the number of its votes, and for each voter its share in favour, which opens the votes. */
export function shareColumns(options: ShareColumnsOptions): readonly TableColumn<SubjectShares>[] {
  const { view, voters, isGroups, messages, words } = options;
  const linkTo = ({ subject, outcomes }: SubjectShares, query = '') =>
    onView(view, {
      view: 'resolutions',
      filter: { ...view.filter, subjects: [subject], outcomes },
      query,
    });
  return [
    {
      id: 'subject',
      header: words.subject,
      isRowHeader: true,
      className: 'share-subject',
      value: ({ subject }) => subjectName(subject, messages),
      render: (row) => <ViewLink to={linkTo(row)}>{subjectName(row.subject, messages)}</ViewLink>,
    },
    {
      id: 'votes',
      header: messages.columns.votes,
      isNumeric: true,
      value: ({ votes }) => votes,
      render: ({ votes }) => messages.formats.number(votes),
    },
    ...voters.flatMap(({ id, name }, place): readonly TableColumn<SubjectShares>[] => [
      {
        id: `share_${id}`,
        header: name,
        isNumeric: true,
        className: 'share-cell',
        value: ({ rates }) => measuredOf(rates[place]),
        render: (row) => {
          const rate = row.rates[place];
          if (rate === undefined || rate.kind === 'noVotes') return words.noVotesCast;
          const cell = words.shareCell(messages.formats.percent(rate.value), rate.n);
          return (
            <>
              <ViewLink
                to={linkTo(row, isGroups ? '' : name)}
                className={rate.n < view.minShared ? 'thin' : ''}
                label={words.votesOf(name, subjectName(row.subject, messages), cell)}
              >
                {cell}
              </ViewLink>
              <span className="share-bar" aria-hidden="true">
                <span style={{ width: `${rate.value * 100}%` }} />
              </span>
            </>
          );
        },
      },
      {
        id: `n_${id}`,
        header: words.votesCastBy(name),
        isExportOnly: true,
        value: ({ rates }) => countOf(rates[place]),
      },
    ]),
  ];
}

function measuredOf(rate: Rate | undefined): number | undefined {
  return rate?.kind === 'measured' ? rate.value : undefined;
}

function countOf(rate: Rate | undefined): number {
  return rate?.kind === 'measured' ? rate.n : 0;
}
