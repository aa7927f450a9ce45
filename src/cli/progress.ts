import type { Terminal } from './terminal.ts';

const BAR_WIDTH = 30;
/** Without a person watching, one line for so many files. */
const FILES_PER_LINE = 500;

/** Shows how far a long run is; `finish` leaves the line clean. */
export interface Progress {
  readonly step: (done: number) => void;
  readonly finish: () => void;
}

/** A bar that is redrawn where a person watches, plain lines otherwise. */
export function startProgress({ err, isInteractive }: Terminal, label: string, total: number): Progress {
  if (!isInteractive) return startLines(err, label, total);
  let shown = -1;
  return {
    step: (done) => {
      const filled = Math.round((done / total) * BAR_WIDTH);
      if (filled === shown && done < total) return;
      shown = filled;
      err(`\r${label} [${'#'.repeat(filled)}${'-'.repeat(BAR_WIDTH - filled)}] ${done}/${total}`);
    },
    finish: () => err('\n'),
  };
}

function startLines(err: Terminal['err'], label: string, total: number): Progress {
  return {
    step: (done) => {
      if (done % FILES_PER_LINE === 0 && done < total) err(`${label} ${done}/${total}\n`);
    },
    finish: () => err(`${label} ${total}/${total}\n`),
  };
}
