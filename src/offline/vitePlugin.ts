import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { standaloneScript } from '../build/standaloneScript.ts';

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
      const given = { __OFFLINE_FILES__: files, __OFFLINE_VERSION__: version };
      const source = await standaloneScript(join(import.meta.dirname, 'serviceWorker.ts'), given);
      this.emitFile({ type: 'asset', fileName: WORKER, source });
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
