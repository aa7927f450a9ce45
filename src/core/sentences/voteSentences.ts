/** What is said of tallies, lists and members, whatever the source of a vote. */
export const VOTE_SENTENCES = {
  tallyAboveSeats:
    'The tally {tally} makes {votes:number} votes, but the body ({body:body}) has {seats:number} members.',
  tallyKept: 'It is kept; the record is disputed.',
  bothTalliesKept: 'Both are kept; the record is disputed.',
  columnsExchanged:
    "The tally is {declared}, the lists hold {counted}: the numbers for {first:place} and {second:place} stand in each other's place.",
  tallyDiffers: 'The tally is {declared}, the lists hold {counted}: {columns:terms}.',
  tallyDiffersSo: 'The tally is {declared}, the lists hold {counted}: {columns:terms}; {reasons:phrases}.',
  columnDiffers: '{place:place} {counted:number} instead of {declared:number}',
  nearlyExchanged: 'were the numbers for {first:place} and {second:place} exchanged, only {columns:terms}',
  notUnderstood: 'left out as not understood: {names:list}',
  totalAboveSeats: 'The total is {total:number}, but the body had {seats:number} members.',
  sumAboveSeats:
    '{tally} and {absent:number} not voting make {sum:number}, but the body had {seats:number} members.',
  sumUnlikeTotal:
    '{tally} and {absent:number} not voting make {sum:number}, but the total is {total:number}.',
  absenceDiffers:
    '{stated:number} not voting are stated, the lists hold {absent:number} not voting and {blank:number} blank.',
  allKept: 'All is kept as stated; the record is disputed.',
  listsHoldTally: 'The lists hold the votes that the tally states; the record is not disputed.',
  noMember: '“{printed}” ({code}) is listed, but was not a member of the body ({body:body}) on {date}.',
  positionKept: 'Its position is kept; the record is disputed.',
  positionsKept: 'Their positions are kept; the record is disputed.',
  castNoVote: 'It cast no vote; the row is kept, and the record is not disputed for it.',
  listedTwice: '“{printed}” ({code}) is listed twice {place:place}.',
  listedAgain: '“{printed}” ({code}) is listed {first:place} and again {again:place}.',
  countedOnce: 'It was counted once; the record is disputed.',
  positionLeftOut: 'Its position was left out as not recorded; the record is disputed.',
  notRecordedDisputed: 'It was left out as not recorded; the record is disputed.',
  noListFollows: 'A recorded vote is stated, but no list of states follows.',
  tallyStands: 'No position is known; the tally stands.',
  joinedLater:
    '{states:list} voted and joined the body ({body:body}) within weeks after {date}: the day cannot be true.',
  outcomeUnlikeVotes: 'The outcome is given as {outcome:outcome}, but the votes are {tally}.',
  membersWorkedOut: 'Who was a member is worked out from the other votes of {year}.',
  dateKept: 'The date was kept as it stands.',
  strangerVoted: '{states:list} voted, but was no member of the body ({body:body}) on {date}.',
  strangersVoted: '{states:list} voted, but were no members of the body ({body:body}) on {date}.',
} as const;
