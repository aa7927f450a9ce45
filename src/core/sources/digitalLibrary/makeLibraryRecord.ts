import type { ListedRecord } from '../../ingest/findCopiedLists.ts';
import type { Resolution, ResolutionId, Vote } from '../../resolution.ts';
import { NOTE_PHRASES } from '../../sentences/notePhrases.ts';
import { say } from '../../sentences/say.ts';
import { workedOutNote } from '../workOutOutcome.ts';
import {
  readAddress,
  readLibraryKind,
  readLibraryMeeting,
  readLibrarySession,
  readLibrarySubjects,
} from './libraryCells.ts';
import { symbolOf } from './libraryText.ts';
import type { VerifiedLibraryText } from './verifyLibraryText.ts';

/** The record of a verified text, from a file of that name. */
export function makeLibraryRecord(
  id: ResolutionId,
  verified: VerifiedLibraryText,
  source: string,
): ListedRecord {
  const votes = verified.positions.map(
    ([state, position]): Vote => ({ resolutionId: id, state, position, basis: 'listed' }),
  );
  return {
    resolution: makeResolution(id, verified),
    votes,
    kept: { source, closingLine: verified.rows.text.row },
  };
}

function makeResolution(id: ResolutionId, verified: VerifiedLibraryText): Resolution {
  const { rows, declared, counted, notVoting, judged, isDisputed } = verified;
  const { text } = rows;
  const { cells, body, date } = text;
  const title = cells.title ?? cells.description;
  return {
    id,
    body,
    session: readLibrarySession(text).session ?? 'unknown',
    symbol: symbolOf(text),
    draft: cells.draft,
    kind: readLibraryKind(text),
    date,
    meeting: readLibraryMeeting(cells.meeting),
    agendaItem: cells.agenda_title ?? cells.agenda,
    titles: title === undefined ? {} : { en: title },
    subjects: readLibrarySubjects(cells.subjects),
    recalls: [],
    outcome: judged.outcome,
    declared,
    counted,
    notVoting,
    status: isDisputed ? 'disputed' : 'ok',
    source: readAddress(cells.undl_link),
    note: noteOf(verified),
    modality: cells.modality,
  };
}

function noteOf({
  rows,
  declared,
  counted,
  judged: { isWorkedOut, vetoes },
}: VerifiedLibraryText): string | undefined {
  const said = [
    ...(vetoes.length === 0 ? [] : [say(NOTE_PHRASES.veto, { states: vetoes })]),
    ...rows.notes,
    ...(isWorkedOut ? [workedOutNote(rows.text.body, declared ?? counted)] : []),
  ];
  return said.length === 0 ? undefined : said.join('; ');
}
