import type { Resolution } from '../../core/resolution.ts';
import { countOutcomes, type OutcomeCount } from '../../core/texts/outcomeCounts.ts';
import { LEAST_TEXTS, type SubjectTexts, textsBySubject } from '../../core/texts/textsBySubject.ts';
import { voteShare } from '../../core/texts/voteShare.ts';

/** A subject with how much of it was put to a vote. */
export interface ContestedSubject extends SubjectTexts {
  readonly counts: readonly OutcomeCount[];
  /** Texts put to a vote, of those decided on; 0 to 1. */
  readonly share: number;
  readonly voted: number;
  /** Texts decided on; at least three. */
  readonly decided: number;
}

/** Subjects to chart, and those with too few texts to say anything. */
export interface ContestedSubjects {
  /** The most often voted on first; the larger of equal ones first. */
  readonly charted: readonly ContestedSubject[];
  /** In the order in which they first occur. */
  readonly listed: readonly SubjectTexts[];
}

/** The subjects of some texts by how often they were put to a vote. */
export function contestedSubjects(texts: readonly Resolution[]): ContestedSubjects {
  const charted: ContestedSubject[] = [];
  const listed: SubjectTexts[] = [];
  for (const subject of textsBySubject(texts)) {
    const rate = voteShare(subject.texts);
    if (rate.kind === 'noVotes' || rate.n < LEAST_TEXTS) listed.push(subject);
    else {
      const counts = countOutcomes(subject.texts);
      charted.push({ ...subject, counts, share: rate.value, voted: rate.count, decided: rate.n });
    }
  }
  return { charted: charted.sort((a, b) => b.share - a.share || b.decided - a.decided), listed };
}
