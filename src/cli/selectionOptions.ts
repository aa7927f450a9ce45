import { DEFAULT_RULES, INCLUSIONS, type SelectionRules } from '../core/agreement/selection.ts';
import { BODIES, isBody } from '../core/body.ts';
import { NO_FILTER, type ResolutionFilter } from '../core/filter/resolutionFilter.ts';
import { areCompatible, isSuccession, SUCCESSIONS, type Succession } from '../core/state/succession.ts';
import type { OptionReader } from './optionReader.ts';
import type { KnownOptions } from './parseOptions.ts';

/** The options by which every analysis narrows the votes. */
export const SELECTION_OPTIONS = {
  texts: ['from', 'to', 'unanimous', 'disputed'],
  lists: ['body', 'session', 'subject', 'join'],
} as const satisfies KnownOptions;

/** Their help; the words stand under the options, as those of a command do. */
export const SELECTION_HELP: readonly (readonly [option: string, words: string])[] = [
  ['--body B', 'votes of this body: HRC, CHR, GA or SC'],
  ['--session S', 'votes of this session: 50, S-34'],
  ['--subject T', 'votes on this subject, as the column subjects of resolutions.csv has it'],
  ['--from DATE', 'votes on this day or later: 2022-06-13'],
  ['--to DATE', 'votes on this day or earlier'],
  [
    '--unanimous C',
    'include (default) or exclude votes in which all who voted, of the whole body, voted alike',
  ],
  [
    '--join A-B',
    `count the votes of A, which ended, for B: ${SUCCESSIONS.join(', ')}; by default each is itself`,
  ],
  ['--disputed C', 'include or exclude (default) records whose lists, tally or roster contradict each other'],
];

/** What a call says of the votes that count; names are not yet looked up in a data set. */
export interface SelectionRequest {
  readonly filter: ResolutionFilter;
  readonly rules: SelectionRules;
  /** The states that ended whose votes are counted for a successor. */
  readonly joined: readonly Succession[];
}

/** Reads the options by which votes are narrowed. */
export function readSelection(options: OptionReader): SelectionRequest {
  const [from, to] = [options.date('from'), options.date('to')];
  if (from !== undefined && to !== undefined && from > to)
    options.reject(`--from ${from} is after --to ${to}.`);
  const subjects = options.every('subject') ?? [];
  if (subjects.some((subject) => subject.trim() === '')) options.reject('--subject is blank.');
  const bodies = (options.parts('body') ?? []).flatMap((text) => {
    const body = text.toUpperCase();
    if (isBody(body)) return body;
    options.reject(`--body is “${text}”; it is one of ${BODIES.join(', ')}.`);
    return [];
  });
  const joined = readJoined(options);
  return {
    joined,
    filter: {
      ...NO_FILTER,
      bodies,
      sessions: options.parts('session') ?? [],
      subjects,
      from,
      to,
    },
    rules: {
      unanimous: options.choice('unanimous', INCLUSIONS, DEFAULT_RULES.unanimous),
      disputed: options.choice('disputed', INCLUSIONS, DEFAULT_RULES.disputed),
    },
  };
}

function readJoined(options: OptionReader): readonly Succession[] {
  const joined = (options.parts('join') ?? []).flatMap((text) => {
    const succession = text.toUpperCase();
    if (isSuccession(succession)) return succession;
    options.reject(`--join is “${text}”; it is one of ${SUCCESSIONS.join(', ')}.`);
    return [];
  });
  const once = [...new Set(joined)];
  if (!areCompatible(once)) options.reject('--join counts the votes of one state for two others.');
  return once;
}
