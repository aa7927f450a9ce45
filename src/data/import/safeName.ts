const MOST_LETTERS = 200;

/**
 * A path of an archive as a harmless name for a file, with `/`: nothing of it leads up or to a root, and control
 * characters are gone. Undefined for what systems add of themselves: hidden files and those of macOS.
 */
export function safeName(path: string): string | undefined {
  const parts = path
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .split(/[/\\]/)
    .map((part) => part.replace(/^([A-Za-z]:)+/, '').trim())
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  const last = parts.at(-1);
  if (last === undefined || last.startsWith('.') || parts[0] === '__MACOSX') return undefined;
  return parts.join('/').slice(-MOST_LETTERS).replace(/^\/+/, '');
}
