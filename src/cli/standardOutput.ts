import { fstatSync, writeSync } from 'node:fs';
import { fileErrorCode, isFileError } from './fileError.ts';

const STANDARD_OUTPUT = 1;

/** Where answers go, and whether all of them arrived. */
export interface StandardOutput {
  readonly write: (text: string) => void;
  /** Whether something that was written is lost; `onLoss` has been told why. */
  readonly isLost: () => boolean;
}

/**
 * Opens standard output. Where it can take no more, `onLoss` gets the reason, once. A reader that goes away,
 * as that of `rollcall … | head` does, is no loss.
 */
export function openStandardOutput(onLoss: (reason: string) => void): StandardOutput {
  let isLost = false;
  const lose = (error: unknown) => {
    if (!isFileError(error)) throw error;
    if (isLost || fileErrorCode(error) === 'EPIPE') return;
    isLost = true;
    onLoss(error.message);
  };
  process.stdout.on('error', lose);
  const writeFile = (text: string) => {
    if (isLost) return;
    try {
      writeWhole(text);
    } catch (error) {
      lose(error);
    }
  };
  const isFile = fstatSync(STANDARD_OUTPUT).isFile();
  return { write: isFile ? writeFile : (text) => process.stdout.write(text), isLost: () => isLost };
}

/** The stream of Node takes a file that has room for a part of a text for one that took all of it. */
function writeWhole(text: string): void {
  const bytes = new TextEncoder().encode(text);
  for (let written = 0; written < bytes.length; )
    written += writeSync(STANDARD_OUTPUT, bytes, written, bytes.length - written);
}
