/** Errors of the file system name the path and the reason, which a person can act on; others are our mistakes. */
export function isFileError(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}

/** What the system calls an error: `ENOENT`. */
export function fileErrorCode(error: Error): string {
  return 'code' in error ? String(error.code) : error.name;
}
