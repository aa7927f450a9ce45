import { BODIES } from '../body.ts';
import { LANGUAGES, type Language } from '../language.ts';
import { OUTCOMES } from '../outcome.ts';
import { KINDS, type Resolution, STATUSES } from '../resolution.ts';
import type { Tally } from '../tally.ts';
import type { Column } from './column.ts';
import { joinList } from './listCell.ts';

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  ru: 'Russian',
  zh: 'Chinese',
  ar: 'Arabic',
};

/** The columns of `resolutions.csv`: one row per text acted on. */
export const RESOLUTION_COLUMNS: readonly Column<Resolution>[] = [
  {
    name: 'id',
    type: 'string',
    description: 'Key of the record: the symbol with - for /, and more behind it where a symbol repeats',
    constraints: { required: true, unique: true, pattern: '[^\\s/]+' },
    cell: ({ id }) => id,
  },
  {
    name: 'body',
    type: 'string',
    description:
      'Organ that acted: Human Rights Council, Commission on Human Rights, General Assembly, Security Council',
    constraints: { required: true, enum: BODIES },
    cell: ({ body }) => body,
  },
  {
    name: 'session',
    type: 'string',
    description: 'Session of the body: 50, S-34 (special), ES-11 (emergency special)',
    constraints: { required: true },
    cell: ({ session }) => session,
  },
  {
    name: 'symbol',
    type: 'string',
    description: 'Document symbol; not always unique',
    constraints: { required: true },
    cell: ({ symbol }) => symbol,
  },
  {
    name: 'draft',
    type: 'string',
    description: 'Symbol of the draft; of an amendment, that of the draft that it would change',
    cell: ({ draft }) => draft ?? '',
  },
  {
    name: 'kind',
    type: 'string',
    description: 'What was acted on',
    constraints: { required: true, enum: KINDS },
    cell: ({ kind }) => kind,
  },
  {
    name: 'date',
    type: 'date',
    description: 'Day it was acted on; blank where the source has none or one that cannot be',
    cell: ({ date }) => date ?? '',
  },
  {
    name: 'meeting',
    type: 'integer',
    description: 'Number of the meeting',
    constraints: { minimum: 1 },
    cell: ({ meeting }) => numberCell(meeting),
  },
  {
    name: 'agenda_item',
    type: 'string',
    description: 'Agenda item as the document names it',
    cell: ({ agendaItem }) => agendaItem ?? '',
  },
  ...LANGUAGES.map(titleColumn),
  {
    name: 'subjects',
    type: 'string',
    description: 'Codes of our own topics or tags of the source, joined by "; "',
    cell: ({ subjects }) => joinList(subjects),
  },
  {
    name: 'recalls',
    type: 'string',
    description:
      'Symbols of earlier resolutions that its text recalls, joined by "; "; blank also where the text is not known',
    cell: ({ recalls }) => joinList(recalls),
  },
  {
    name: 'outcome',
    type: 'string',
    description: 'What became of the text',
    constraints: { required: true, enum: OUTCOMES },
    cell: ({ outcome }) => outcome,
  },
  ...tallyColumns('declared', 'as the document states it', ({ declared }) => declared),
  ...tallyColumns(
    'counted',
    'as its lists hold it; blank where there are no lists',
    ({ counted }) => counted,
  ),
  {
    name: 'not_voting',
    type: 'integer',
    description: 'Members that did not vote; blank where that is not known',
    unit: 'members',
    constraints: { minimum: 0 },
    cell: ({ notVoting }) => numberCell(notVoting),
  },
  {
    name: 'status',
    type: 'string',
    description: 'disputed where lists, tally or roster contradict each other, otherwise ok',
    constraints: { required: true, enum: STATUSES },
    cell: ({ status }) => status,
  },
  {
    name: 'source',
    type: 'string',
    description: 'Address of the official document',
    constraints: { pattern: 'https?://\\S+' },
    cell: ({ source }) => source ?? '',
  },
  {
    name: 'sponsors',
    type: 'string',
    description: 'Who brought it in, in the words of the source; blank where the source does not say',
    isLater: true,
    cell: ({ sponsors }) => sponsors ?? '',
  },
  {
    name: 'note',
    type: 'string',
    description: 'What the source remarks on the vote or the text',
    isLater: true,
    cell: ({ note }) => note ?? '',
  },
  {
    name: 'modality',
    type: 'string',
    description: 'How it was acted on, in the words of the source; finer than outcome',
    isLater: true,
    cell: ({ modality }) => modality ?? '',
  },
];

function titleColumn(language: Language): Column<Resolution> {
  return {
    name: `title_${language}`,
    type: 'string',
    description: `Title in ${LANGUAGE_NAMES[language]}; blank where no such document was read`,
    cell: ({ titles }) => titles[language] ?? '',
  };
}

function tallyColumns(
  prefix: string,
  how: string,
  read: (resolution: Resolution) => Tally | undefined,
): readonly Column<Resolution>[] {
  const parts = [
    ['yes', 'in favour'],
    ['no', 'against'],
    ['abstain', 'abstaining'],
  ] as const;
  return parts.map(([part, words]) => ({
    name: `${prefix}_${part}`,
    type: 'integer',
    description: `Members ${words}, ${how}`,
    unit: 'members',
    constraints: { minimum: 0 },
    cell: (resolution) => numberCell(read(resolution)?.[part]),
  }));
}

function numberCell(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}
