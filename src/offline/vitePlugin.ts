import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const WORKER = 'sw.js';
/** Public files above this size are kept when they are first asked for, not before. */
const MOST_BYTES = 5_000_000;

/**
 * Builds the service worker as `sw.js` beside the page and tells it the files of the page: all that the build made,
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
    buildStart() {
      const id = join(import.meta.dirname, 'serviceWorker.ts');
      this.emitFile({ type: 'chunk', id, fileName: WORKER });
    },
    generateBundle: (_options, bundle) => {
      const worker = bundle[WORKER];
      if (worker?.type !== 'chunk') throw new Error(`service worker missing: ${WORKER}`);
      const hash = createHash('sha256');
      const files: string[] = [];
      for (const [name, output] of Object.entries(bundle).sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (name === WORKER || name.endsWith('.map')) continue;
        hash.update(name).update(output.type === 'chunk' ? output.code : output.source);
        if (name !== 'index.html') files.push(name);
      }
      for (const name of listFiles(publicFolder)) {
        const content = readFileSync(join(publicFolder, name));
        hash.update(name).update(content);
        if (content.length <= MOST_BYTES) files.push(name);
      }
      worker.code = worker.code
        .replaceAll('__OFFLINE_FILES__', JSON.stringify(files))
        .replaceAll('__OFFLINE_VERSION__', JSON.stringify(hash.digest('hex').slice(0, 12)));
    },
  };
}

/** The files of a folder and its subfolders, relative to it, with `/`. */
function listFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}
