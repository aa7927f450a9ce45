import * as nodeFs from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import type { PackageFile } from '../core/package/buildPackage.ts';
import { parquetFile, TABLE_NAMES } from '../core/package/table.ts';
import type { BinaryFile } from '../data/formatPackage.ts';

/** A file to be written. */
export type FolderFile = PackageFile | BinaryFile;

/** The calls of the file system that writing needs; tests make single ones fail. */
export interface FolderFs extends Pick<typeof nodeFs, 'closeSync' | 'cpSync' | 'existsSync' | 'rmSync'> {
  readonly readdirSync: (folder: string) => string[];
  readonly mkdirSync: (folder: string, options: { readonly recursive: boolean }) => string | undefined;
  readonly openSync: (path: string, flags: string) => number;
  readonly writeSync: (file: number, bytes: Uint8Array, offset: number) => number;
  readonly fsyncSync: (file: number) => void;
  readonly renameSync: (from: string, to: string) => void;
}

/**
 * Writes files into a folder, all or nothing: they are written and flushed beside it and take its place in one
 * step. Other files of the old folder are copied over, but not Parquet files of its old tables. Throws what the file
 * system throws, the folder being whole then: as it was, or as another process that wrote meanwhile left it.
 *
 * Only a machine that stops between two renames leaves the folder under another name; restoreFolder, called here
 * and before a folder is read, puts it back.
 */
export function writeFolder(folder: string, files: readonly FolderFile[], fs: FolderFs = nodeFs): void {
  restoreFolder(folder, fs);
  const fresh = siblingOf(folder, `new-${process.pid}`);
  try {
    fs.mkdirSync(fresh, { recursive: true });
    copyOthers(folder, fresh, files, fs);
    for (const file of files) writeFlushed(join(fresh, file.name), bytesOf(file), fs);
    flushFolder(fresh, fs);
    swap(folder, fresh, fs);
    flushFolder(dirname(folder), fs);
  } finally {
    fs.rmSync(fresh, { recursive: true, force: true });
  }
}

/** Writes a file, all or nothing: the old one stays until the new one is whole. Throws what the file system throws. */
export function replaceFile(path: string, text: string, fs: FolderFs = nodeFs): void {
  const fresh = siblingOf(path, `new-${process.pid}`);
  try {
    writeFlushed(fresh, new TextEncoder().encode(text), fs);
    fs.renameSync(fresh, path);
  } finally {
    fs.rmSync(fresh, { force: true });
  }
}

/**
 * Puts an old folder back that a stopped run had set aside, and removes what stopped runs had written beside it; what
 * a running one is writing stays.
 */
export function restoreFolder(folder: string, fs: FolderFs = nodeFs): void {
  for (const unfinished of findUnfinished(folder, fs))
    fs.rmSync(unfinished, { recursive: true, force: true });
  const aside = siblingOf(folder, 'old');
  if (!fs.existsSync(aside)) return;
  if (fs.existsSync(folder)) fs.rmSync(aside, { recursive: true, force: true });
  else fs.renameSync(aside, folder);
}

function findUnfinished(folder: string, fs: FolderFs): readonly string[] {
  const parent = dirname(folder);
  // With a separator behind it, only a folder exists.
  if (!fs.existsSync(join(parent, sep))) return [];
  const start = basename(siblingOf(folder, 'new-'));
  return fs
    .readdirSync(parent)
    .filter((name) => name.startsWith(start) && !isRunning(Number(name.slice(start.length))))
    .map((name) => join(parent, name));
}

/** Whether another process has this number. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function siblingOf(folder: string, suffix: string): string {
  return join(dirname(folder), `.${basename(folder)}.rollcall-${suffix}`);
}

function copyOthers(folder: string, fresh: string, files: readonly FolderFile[], fs: FolderFs): void {
  if (!fs.existsSync(folder)) return;
  const own = new Set([...TABLE_NAMES.map(parquetFile), ...files.map(({ name }) => name)]);
  for (const name of fs.readdirSync(folder)) {
    if (!own.has(name)) fs.cpSync(join(folder, name), join(fresh, name), { recursive: true });
  }
}

function bytesOf(file: FolderFile): Uint8Array {
  return 'bytes' in file ? file.bytes : new TextEncoder().encode(file.text);
}

function writeFlushed(path: string, bytes: Uint8Array, fs: FolderFs): void {
  const file = fs.openSync(path, 'w');
  try {
    for (let written = 0; written < bytes.length; ) written += fs.writeSync(file, bytes, written);
    fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
}

/** Some systems do not let folders be flushed; the names are then written a little later. */
function flushFolder(folder: string, fs: FolderFs): void {
  try {
    const handle = fs.openSync(folder, 'r');
    try {
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
  } catch {
    return;
  }
}

function swap(folder: string, fresh: string, fs: FolderFs): void {
  if (!fs.existsSync(folder)) {
    fs.renameSync(fresh, folder);
    return;
  }
  const aside = siblingOf(folder, 'old');
  fs.renameSync(folder, aside);
  try {
    fs.renameSync(fresh, folder);
  } catch (error) {
    // Another process may have put its own in the gap.
    if (!fs.existsSync(folder)) fs.renameSync(aside, folder);
    throw error;
  }
  fs.rmSync(aside, { recursive: true, force: true });
}
