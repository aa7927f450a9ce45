import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, transformWithOxc } from 'vite';

const WORKER = 'sw.js';
/** Public files above this size are kept when they are first asked for, not before. */
const MOST_BYTES = 5_000_000;

/**
 * Writes the service worker as `sw.js` beside the page and tells it the files of the page: all that the build made,
 * and the public files.
 */
export function offline(): Plugin {
  let publicFolder = '';
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      publicFolder = config.publicDir;
    },
    async generateBundle(_options, bundle) {
      const hash = createHash('sha256');
      const files: string[] = [];
      for (const [name, output] of Object.entries(bundle).sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (name.endsWith('.map')) continue;
        hash.update(name).update(output.type === 'chunk' ? output.code : output.source);
        if (name !== 'index.html') files.push(name);
      }
      for (const name of listFiles(publicFolder)) {
        const content = readFileSync(join(publicFolder, name));
        hash.update(name).update(content);
        if (content.length <= MOST_BYTES) files.push(name);
      }
      const version = hash.digest('hex').slice(0, 12);
      this.emitFile({ type: 'asset', fileName: WORKER, source: await workerCode(files, version) });
    },
  };
}

/** The worker stands alone, and is no module: it is stripped of its types and bundled with nothing. */
async function workerCode(files: readonly string[], version: string): Promise<string> {
  const path = join(import.meta.dirname, 'serviceWorker.ts');
  const { code } = await transformWithOxc(readFileSync(path, 'utf8'), path);
  return code
    .replace(/^export\b.*$/m, '')
    .replaceAll('__OFFLINE_FILES__', JSON.stringify(files))
    .replaceAll('__OFFLINE_VERSION__', JSON.stringify(version));
}

/** The files of a folder and its subfolders, relative to it, with `/`. */
function listFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}
