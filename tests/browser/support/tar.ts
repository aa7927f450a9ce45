import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

const BLOCK = 512;

/** One file of a tar archive. */
interface TarFile {
  readonly path: string;
  readonly mode: number;
  readonly content: Uint8Array;
}

/**
 * Writes the files of a tar archive below a folder.
 *
 * Plain files and folders only, as in the archives of the browser's package; throws on anything else
 * (links, long names) and on a path that leaves the folder, rather than leave a file out.
 */
export async function unpackTar(archive: Uint8Array, folder: string): Promise<void> {
  for (const { path, mode, content } of readTarFiles(archive)) {
    const target = join(folder, path);
    if (relative(folder, target).startsWith('..')) throw new Error(`tar path outside its folder: ${path}`);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content, { mode });
  }
}

/** The plain files of a tar archive, in its order. */
export function readTarFiles(archive: Uint8Array): TarFile[] {
  const files: TarFile[] = [];
  for (let offset = 0; offset + BLOCK <= archive.length; ) {
    const header = archive.subarray(offset, offset + BLOCK);
    if (header.every((byte) => byte === 0)) break;
    const path = textOf(header, 0, 100);
    const size = octalOf(header, 124, 12);
    const type = textOf(header, 156, 1);
    if (type !== '' && type !== '0' && type !== '5') throw new Error(`tar entry unknown: ${type} ${path}`);
    const start = offset + BLOCK;
    if (start + size > archive.length) throw new Error(`tar archive cut short: ${path}`);
    if (type !== '5') {
      const prefix = textOf(header, 257, 5) === 'ustar' ? textOf(header, 345, 155) : '';
      files.push({
        path: prefix === '' ? path : `${prefix}/${path}`,
        mode: octalOf(header, 100, 8),
        content: archive.subarray(start, start + size),
      });
    }
    offset = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

function textOf(header: Uint8Array, start: number, length: number): string {
  const field = header.subarray(start, start + length);
  const end = field.indexOf(0);
  return new TextDecoder().decode(end === -1 ? field : field.subarray(0, end));
}

function octalOf(header: Uint8Array, start: number, length: number): number {
  const text = textOf(header, start, length).trim();
  if (!/^[0-7]+$/.test(text)) throw new Error(`tar number malformed: ${text}`);
  return Number.parseInt(text, 8);
}
