/** What is noted on a record beside the remarks of its source. */
export const NOTE_PHRASES = {
  workedOut: 'Outcome worked out from the votes: adopted where more are in favour than against',
  shortOfTwoThirds: 'short of the two thirds that important questions need',
  workedOutCouncil:
    'Outcome worked out from the votes: adopted with nine in favour, seven before 1966, and no veto',
  veto: 'veto: {states:list}',
  librarySubject: 'Subject in the library: {subject}',
} as const;
