import type { ListedRecord } from '../../ingest/findCopiedLists.ts';
import type { Resolution, ResolutionId, Vote } from '../../resolution.ts';
import { assignSubjects } from '../../subject/assignSubjects.ts';
import { workedOutNote } from '../workOutOutcome.ts';
import type { VerifiedText } from './verifyText.ts';

/** The record of a verified text; `votesPlace` is where its votes stand. */
export function makeRecord(
  id: ResolutionId,
  verified: VerifiedText,
  votesPlace: ListedRecord['kept'],
): ListedRecord {
  const votes = [...(verified.positions?.positions ?? [])]
    .map(([state, position]): Vote => ({ resolutionId: id, state, position, basis: 'listed' }))
    .sort((a, b) => (a.state < b.state ? -1 : 1));
  return { resolution: makeResolution(id, verified), votes, kept: votesPlace };
}

function makeResolution(id: ResolutionId, verified: VerifiedText): Resolution {
  const { text, date, counted, notVoting, judged, isDisputed } = verified;
  const { body, session, symbol, draft, kind, meeting, agendaItem, title, source, sponsors, declared } = text;
  return {
    id,
    body,
    session,
    symbol,
    draft,
    kind,
    date,
    meeting,
    agendaItem,
    titles: title === undefined ? {} : { en: title },
    subjects: assignSubjects(title, text),
    recalls: [],
    outcome: judged.outcome,
    declared,
    counted,
    notVoting,
    status: isDisputed ? 'disputed' : 'ok',
    source,
    sponsors,
    note: noteOf(verified),
    modality: text.words.voteType,
  };
}

function noteOf({ text, judged }: VerifiedText): string | undefined {
  const workedOut = judged.isWorkedOut ? workedOutNote(text.body, undefined) : undefined;
  const said = [text.note, workedOut].flatMap((note) => note ?? []);
  return said.length === 0 ? undefined : said.join('. ');
}
