import { ROSTER } from '../../src/core/ingest/roster.ts';
import { knownDate } from '../../src/core/isoDate.ts';
import { stateOfAlpha2 } from '../../src/core/state/alpha2.ts';
import { stateNames } from '../../src/core/state/stateNameOf.ts';

/** Made-up roll calls in the `unvotes` form, as texts of two CSV files. */
export interface UnvotesFiles {
  readonly votes: string;
  readonly rollCalls: string;
  /** Rows of votes. */
  readonly rows: number;
}

const CALLS = 4_700;
const WORDS = ['yes', 'no', 'abstain', 'yes'];
const FIRST_SESSION = 66;
const CALLS_PER_SESSION = 300;
const LAST_DAY = knownDate('2025-12-31');

/** As many votes as the Assembly has cast, 907,100 rows in 27 MB. The same text every time. */
export function makeUnvotesFiles(): UnvotesFiles {
  const states = memberCells();
  const votes = ['"rcid","country","country_code","vote"'];
  const rollCalls = ['"rcid","session","importantvote","date","unres","amend","para","short","descr"'];
  for (let call = 1; call <= CALLS; call += 1) {
    for (const [index, cells] of states.entries()) votes.push(`${call},${cells},"${wordOf(call, index)}"`);
    const session = FIRST_SESSION + Math.floor(call / CALLS_PER_SESSION);
    const date = `${1945 + session}-12-${String(1 + (call % 28)).padStart(2, '0')}`;
    rollCalls.push(
      `${call},${session},0,${date},"R/${session}/${call}",0,0,"ITEM ${call}","Question ${call} of the agenda, put to the vote as a whole after its amendments"`,
    );
  }
  return {
    votes: `${votes.join('\n')}\n`,
    rollCalls: `${rollCalls.join('\n')}\n`,
    rows: votes.length - 1,
  };
}

function wordOf(call: number, member: number): string {
  const mixed = Math.imul(call * 193 + member, 2_654_435_761) >>> 16;
  return WORDS[mixed % WORDS.length] ?? 'yes';
}

/** Name and code of each member of the United Nations of today, as they stand in the file. */
function memberCells(): readonly string[] {
  const members = ROSTER.membersOn('GA', LAST_DAY);
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.flatMap((alpha2) => {
    const state = stateOfAlpha2(alpha2);
    return state !== undefined && members?.has(state) ? [`"${stateNames(state).en ?? ''}","${alpha2}"`] : [];
  });
}
