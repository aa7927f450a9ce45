import type { Outcome } from '../core/outcome.ts';
import type { Position } from '../core/position.ts';
import type { ProblemKind } from '../core/problem.ts';
import type { Kind } from '../core/resolution.ts';
import type { RegionalGroup } from '../core/state/regionalGroup.ts';
import type { Tally } from '../core/tally.ts';
import { createFormats } from './formats.ts';
import { lowerFirst } from './lowerFirst.ts';

const formats = createFormats('en-GB');
const { number } = formats;

function count(value: number, one: string, other: string): string {
  return `${number(value)} ${value === 1 ? one : other}`;
}

function abstentions(value: number): string {
  return value === 0 ? 'no abstentions' : count(value, 'abstention', 'abstentions');
}

const POSITIONS: Readonly<Record<Position, string>> = {
  Y: 'In favour',
  N: 'Against',
  A: 'Abstaining',
  X: 'Not voting',
  notRecorded: 'Not recorded',
};

const POSITIONS_IN_SENTENCE: Readonly<Record<Position, string>> = {
  Y: 'in favour',
  N: 'against',
  A: 'abstaining',
  X: 'not voting',
  notRecorded: 'not recorded',
};

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  adopted_without_vote: 'Adopted without a vote',
  adopted_by_vote: 'Adopted by a recorded vote',
  adopted_unanimously: 'Adopted unanimously',
  adopted_by_unrecorded_vote: 'Adopted by an unrecorded vote',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  not_considered: 'Not considered',
  unknown: 'Outcome unknown',
};

const GROUPS: Readonly<Record<RegionalGroup, string>> = {
  African: 'African States',
  'Asia-Pacific': 'Asia-Pacific States',
  'Eastern European': 'Eastern European States',
  GRULAC: 'Latin American and Caribbean States',
  WEOG: 'Western European and other States',
};

const GROUPS_SHORT: Readonly<Record<RegionalGroup, string>> = {
  African: 'African',
  'Asia-Pacific': 'Asia-Pacific',
  'Eastern European': 'Eastern European',
  GRULAC: 'Latin American & Caribbean',
  WEOG: 'Western European & other',
};

const KINDS: Readonly<Record<Kind, string>> = {
  resolution: 'Resolution',
  decision: 'Decision',
  amendment: 'Amendment',
  paragraph: 'Paragraph',
  motion: 'Motion',
};

const PROBLEM_KINDS: Readonly<Record<ProblemKind, string>> = {
  misspelt_name: 'Misspelt name',
  unknown_name: 'Unknown name',
  ambiguous_name: 'Ambiguous name',
  not_a_member: 'Not a member',
  tally_mismatch: 'Lists and tally differ',
  columns_exchanged: 'Columns exchanged',
  impossible_total: 'Impossible total',
  duplicate_state: 'State listed twice',
  blank_position: 'Blank position',
  repeated_symbol: 'Repeated symbol',
  no_list: 'Tally without lists',
  copied_list: 'Copied list',
  documents_differ: 'Documents differ',
  outcome_differs: 'Words and votes differ',
  bad_date: 'Impossible date',
  unreadable_file: 'Unreadable file',
  truncated: 'Cut short',
  no_closing: 'No closing found',
  several_closings: 'Several closings',
  several_texts: 'Several texts in one file',
  missing_symbol: 'No symbol found',
  unreliable_text: 'Unreliable text',
};

/** The words of the page in English; the shape that every other language fills. */
export const EN = {
  formats,
  locale: 'en',
  appTitle: 'Rollcall',
  appPurpose: 'How states vote at the United Nations',
  skipToContent: 'Skip to content',
  pages: 'Pages',
  views: {
    resolutions: 'Resolutions',
    overview: 'Overview',
    states: 'States',
    compare: 'Compare',
    alignment: 'Alignment',
    groups: 'Groups',
    subjects: 'Subjects',
    data: 'Data and methods',
  },
  language: 'Language',
  languageNames: { en: 'English', zh: '中文' },
  colours: 'Colours',
  colourChoices: { system: 'Device colours', light: 'Light', dark: 'Dark' },
  dataSets: 'Data sets',
  dataSetLine: (version: string, date: string) => `Data version ${version}, to ${date}`,
  dataSetTitle: (title: string) => title,
  bodies: {
    HRC: 'Human Rights Council',
    CHR: 'Commission on Human Rights',
    GA: 'General Assembly',
    SC: 'Security Council',
  },
  session: (session: string) => `Session ${session}`,
  specialSession: (session: string) => `Special session ${session}`,
  positions: POSITIONS,
  positionsInSentence: POSITIONS_IN_SENTENCE,
  outcomes: OUTCOMES,
  groups: GROUPS,
  groupsShort: GROUPS_SHORT,
  noGroup: 'No regional group',
  kinds: KINDS,
  problemKinds: PROBLEM_KINDS,
  outcomeSentence: (outcome: Outcome, tally: Tally | undefined): string => {
    if (tally === undefined) return `${OUTCOMES[outcome]}.`;
    const votes = `${number(tally.yes)} to ${number(tally.no)}, with ${abstentions(tally.abstain)}`;
    if (outcome === 'adopted_by_vote') return `Adopted by a recorded vote of ${votes}.`;
    if (outcome === 'rejected') return `Rejected by a recorded vote of ${votes}.`;
    return `${OUTCOMES[outcome]} (${votes}).`;
  },
  wordsMeaning: 'What do these words mean?',
  outcomeGloss: {
    adopted_without_vote:
      'No member asked for a vote, so the text was adopted by consensus. That does not mean that every member agreed with every word of it.',
    adopted_by_vote:
      'A member asked for a vote, and the position of each was noted by name. A text is adopted when more members vote in favour than against; abstentions count for neither side.',
    adopted_unanimously: 'All who voted were in favour; who voted was not noted.',
    adopted_by_unrecorded_vote: 'A vote was taken, but who voted how was not noted by name.',
    rejected: 'Fewer members voted in favour than against, or as many, so the text was not adopted.',
    withdrawn: 'Its sponsors took the text back before it was put to the vote.',
    not_considered: 'The body decided not to act on the text.',
    unknown: 'The source does not say what became of the text.',
  } satisfies Readonly<Record<Outcome, string>>,
  barText: (tally: Tally) =>
    `${number(tally.yes)} in favour, ${number(tally.no)} against, ${abstentions(tally.abstain)}`,
  notVotingCount: (value: number) => `${number(value)} not voting`,
  loading: 'Loading the votes…',
  failedTitle: 'The votes could not be loaded',
  failedAdvice:
    'Check the connection and try again. If it happens again, the files of this site may be damaged.',
  tryAgain: 'Try again',
  faultsTitle: 'The data has faults',
  faultsText: 'These rows could not be read and are left out. Everything else is shown.',
  faultAt: (file: string, row: number | undefined) => (row === undefined ? file : `${file}, row ${row}`),
  moreFaults: (value: number) => `and ${number(value)} more`,
  brokenTitle: 'Something went wrong in this page',
  brokenText:
    'This is a fault of the program and not of the data. Reloading may help; the link stays the same.',
  reload: 'Reload',
  ignoredTitle: 'Parts of this link were not understood and are ignored:',
  unknownTitle: 'This data set has nothing of what the link asks for here:',
  close: 'Close',
  adoptedOnly:
    'This set holds adopted texts only: rejected drafts, withdrawn drafts and votes on amendments are not in it.',
  source: 'Source',
  officialText: 'Official text',
  downloadCsv: 'CSV',
  downloadCsvOf: (title: string) => `Download “${title}” as CSV`,
  nTimes: (value: number) => `n ${number(value)}`,
  unknown: 'not stated',
  /** A value after what it is. */
  labelled: (label: string, value: string) => `${label}: ${value}`,
  /** A remark in brackets, alone or after what it is on. */
  aside: (text: string) => `(${text})`,
  withAside: (text: string, aside: string) => `${text} (${aside})`,
  /** Between clauses of one sentence. */
  clauseGap: '; ',
  resolutionsView: {
    title: (total: number, recorded: number) =>
      `${count(total, 'text', 'texts')} adopted, ${number(recorded)} by a recorded vote`,
    titleOfAny: (total: number, recorded: number) =>
      `${count(total, 'text', 'texts')}, ${number(recorded)} by a recorded vote`,
    subtitle: (bodies: string, from: string, to: string) => `${bodies}, ${from} to ${to}`,
    search: 'Search',
    searchHint: 'Title, symbol or state',
    shown: (shown: number, total: number, recorded: number) =>
      shown === total
        ? `All ${count(total, 'text', 'texts')}, ${number(recorded)} by a recorded vote`
        : `${number(shown)} of ${count(total, 'text', 'texts')}, ${number(recorded)} by a recorded vote`,
    filters: 'Filters',
    session: 'Session',
    outcome: 'Outcome',
    subject: 'Subject',
    margin: 'Margin',
    all: 'All',
    anyMargin: 'Any',
    marginAtMost: (votes: number) => `At most ${count(votes, 'vote', 'votes')} apart`,
    clear: 'Clear filters',
    clearOne: (label: string) => `Clear: ${label}`,
    columns: 'Columns',
    empty: 'No text fits.',
    emptyAdvice: 'Try fewer words, or clear the filters.',
    stateHint: (name: string) => `Positions of ${name} are shown in a column of their own.`,
    tableTitle: 'Resolutions',
  },
  columns: {
    symbol: 'Symbol',
    title: 'Title',
    date: 'Date',
    session: 'Session',
    meeting: 'Meeting',
    kind: 'Kind',
    agendaItem: 'Agenda item',
    subjects: 'Subjects',
    outcome: 'Outcome',
    tally: 'In favour – against – abstaining',
    tallyShort: 'Vote',
    tallyLetters: 'Y–N–A',
    yes: 'In favour',
    no: 'Against',
    abstain: 'Abstaining',
    notVoting: 'Not voting',
    margin: 'Margin (votes)',
    status: 'Status',
    state: 'State',
    group: 'Regional group',
    position: 'Position',
    basis: 'Basis',
    votes: 'Recorded votes',
    member: 'Member',
    source: 'Source',
    file: 'File',
    line: 'Line',
    problem: 'Problem',
    found: 'What was found and done',
    declared: 'Stated tally',
    counted: 'Counted tally',
  },
  sortBy: (column: string) => `Sort by ${column}`,
  statuses: { ok: 'In order', disputed: 'Disputed' },
  disputedGloss:
    'The source contradicts itself here (its lists, its tally or the membership). The record is shown, and left out of measures.',
  bases: { listed: 'listed', roster: 'from the roster' },
  rosterGloss: 'A member in none of the lists, which are complete: it did not vote.',
  resolutionView: {
    back: 'All resolutions',
    notFoundTitle: 'No such record',
    notFoundText: (id: string) =>
      `This data set has no record “${id}”. The link may be for another data set.`,
    notNamed: 'The link names no record.',
    facts: 'Facts',
    date: 'Date',
    meeting: 'Meeting',
    meetingNumber: (value: number) => `${ordinal(value)} meeting`,
    meetingPlace: (body: string, session: string, meeting: string | undefined) =>
      [body, lowerFirst(session), meeting].filter((part) => part !== undefined).join(', '),
    agendaItem: 'Agenda item',
    body: 'Body',
    subjects: 'Subjects',
    draft: 'Draft',
    otherTitles: 'Title in other languages',
    tallyTitle: (tally: Tally) =>
      `${number(tally.yes)} in favour, ${number(tally.no)} against, ${number(tally.abstain)} abstaining`,
    tallySubtitle: 'Votes by position',
    seatsTitle: (split: readonly string[], united: readonly string[]) => {
      if (split.length === 0) return 'No regional group was divided';
      if (united.length === 0) return 'Every regional group was divided';
      const [of, groups] = [number(split.length), number(split.length + united.length)];
      return `${of} of ${groups} regional groups ${split.length === 1 ? 'was' : 'were'} divided: ${formats.list(split)}`;
    },
    seatsSubtitle: (members: number) =>
      `One square for each of ${count(members, 'member', 'members')}, by regional group and position`,
    seatsSummary: 'By regional group:',
    groupsTitle: 'How each regional group voted',
    groupsSubtitle: 'Members by position; both indices are 1 where all voted alike',
    statesTitle: 'Who voted how',
    recordTitle: 'Per-state record',
    recordSubtitle: 'One row for each member',
    noRecord: 'There is no per-state record: no vote was taken by name.',
    recordWithoutLists: 'The document states a tally but no lists, so who voted how is not known.',
    recalls: 'Earlier texts it recalls',
    recalledBy: 'Recalled by',
    recallsUnknown:
      'Known only where the whole text of a resolution was read; for most of this set only the closing was.',
    notInSet: 'Not in this data set',
    problems: 'Problems found in its source',
    noProblems: 'No problem was found in its source.',
    notVotingNote: (names: string) => `${names} did not vote: a member then, in none of the complete lists.`,
    total: 'All members',
  },
  statesView: {
    title: (states: number) => `${count(states, 'state', 'states')} with recorded votes`,
    search: 'Find a state',
    tableTitle: 'States',
    empty: 'No state fits.',
    shown: (shown: number, total: number) =>
      shown === total
        ? `All ${count(total, 'state', 'states')}`
        : `${number(shown)} of ${count(total, 'state', 'states')}`,
  },
  stateView: {
    back: 'All states',
    notFoundTitle: 'No such state',
    notFoundText: (code: string) => `This data set has no votes of a state with the code “${code}”.`,
    notNamed: 'The link names no state.',
    noVotes: 'No recorded votes',
    noVotesText: 'This data set has no vote in which it took part or was a member.',
    member: 'Member of the Human Rights Council',
    term: (from: string, to: string) => `${from} – ${to}`,
    noTerms: 'No terms of membership are known.',
    votesTitle: 'Its votes',
    votesSubtitle: 'One row for each recorded vote held while it was a member',
    group: 'Regional group',
    code: 'Code',
    otherNames: 'In the other official languages',
    disputedOut: (value: number) =>
      `${count(value, 'disputed record is', 'disputed records are')} not counted above.`,
  },
};

export type Messages = typeof EN;

function ordinal(value: number): string {
  const suffixes = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' } as const;
  return `${value}${suffixes[new Intl.PluralRules('en', { type: 'ordinal' }).select(value)]}`;
}
