/** A file that was changed while it was being read: what was read of it is of two states. */
export class FileChanged extends Error {
  override readonly name = 'FileChanged';

  constructor(path: string) {
    super(`${path} was changed while it was being read; run the command again`);
  }
}

/** Errors of the file system name the path and the reason, which a person can act on; others are our mistakes. */
export function isFileError(error: unknown): error is Error {
  return error instanceof FileChanged || (error instanceof Error && 'syscall' in error);
}

/** What the system calls an error: `ENOENT`. */
export function fileErrorCode(error: Error): string {
  return 'code' in error ? String(error.code) : error.name;
}
