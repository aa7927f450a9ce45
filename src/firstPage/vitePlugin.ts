import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { type HtmlTagDescriptor, type Plugin, runnerImport, transformWithOxc } from 'vite';
import { COLOURS_KEY } from '../data/colours.ts';
import { decodeDataSetList } from '../data/dataSetList.ts';
import { INTRODUCED_KEY } from '../data/introduction.ts';
import { agreementKernel } from '../kernel/vitePlugin.ts';
import type { PackageTexts } from './renderFirstPage.tsx';

const TABLES = ['resolutions', 'votes', 'states', 'problems'] as const;
const ROOT = '<div id="root"></div>';

/**
 * Draws the first page while the page is built and writes it into its HTML, so that a visitor sees the table before
 * the program has come; and lets the browser ask for the first data set and the Latin letters together with the
 * program, not after it.
 */
export function firstPage(): Plugin {
  let publicFolder = '';
  return {
    name: 'first-page',
    apply: 'build',
    configResolved: (config) => {
      publicFolder = config.publicDir;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (!html.includes(ROOT)) throw new Error(`first page has no place: ${ROOT} is not in index.html`);
        const folder = firstFolder(publicFolder);
        const drawn = await drawPage(publicFolder, folder);
        const script = '<script>takeFirstPage(document.getElementById("root"))</script>';
        const tags: readonly HtmlTagDescriptor[] = [
          ...lettersOf(Object.keys(bundle ?? {})),
          // Before the style sheets: a script after them would wait for them.
          { tag: 'script', children: await headScript(filesOf(folder)), injectTo: 'head-prepend' },
        ];
        // A function: markup may hold what a replacement text would take for a pattern.
        return {
          html: html.replace(ROOT, () => `<div id="root">${drawn}</div>\n    ${script}`),
          tags: [...tags],
        };
      },
    },
  };
}

function lettersOf(files: readonly string[]): readonly HtmlTagDescriptor[] {
  return files
    .filter((file) => /latin-wght-normal.*\.woff2$/.test(file))
    .map((file) => ({
      tag: 'link',
      attrs: { rel: 'preload', href: `./${file}`, as: 'font', crossorigin: true },
      injectTo: 'head',
    }));
}

/** The components are run as the page runs them, by the builder's own loader, in this process. */
async function drawPage(publicFolder: string, folder: string): Promise<string> {
  const { module } = await runnerImport<typeof import('./renderFirstPage.tsx')>(
    join(import.meta.dirname, 'renderFirstPage.tsx'),
    { configFile: false, logLevel: 'warn', plugins: [react(), agreementKernel(), noStyles()] },
  );
  return module.renderFirstPage(readTexts(publicFolder, folder));
}

/** Style sheets are the page's own: drawing takes none. */
function noStyles(): Plugin {
  const nothing = '\0nothing';
  return {
    name: 'no-styles',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('.css') ? nothing : undefined),
    load: (id) => (id === nothing ? '' : undefined),
  };
}

function readTexts(publicFolder: string, folder: string): PackageTexts {
  const read = (file: string) => readFileSync(join(publicFolder, folder, file), 'utf8');
  return {
    folder,
    descriptor: JSON.parse(read('datapackage.json')),
    tables: {
      resolutions: read('resolutions.csv'),
      votes: read('votes.csv'),
      states: read('states.csv'),
      problems: read('problems.csv'),
    },
  };
}

/** The folder of the data set that the page opens with, relative to the page. */
function firstFolder(publicFolder: string): string {
  const [first] = decodeDataSetList(JSON.parse(readFileSync(join(publicFolder, 'data/index.json'), 'utf8')));
  if (first === undefined) throw new Error('data set list empty: public/data/index.json');
  return `data/${first.path}`;
}

function filesOf(folder: string): readonly string[] {
  return [
    'data/index.json',
    `${folder}/datapackage.json`,
    ...TABLES.map((table) => `${folder}/${table}.csv`),
  ];
}

/** The script stands alone, and is no module: it is stripped of its types and bundled with nothing. */
async function headScript(files: readonly string[]): Promise<string> {
  const path = join(import.meta.dirname, 'headScript.ts');
  const { code } = await transformWithOxc(readFileSync(path, 'utf8'), path);
  return code
    .replace(/^export\b.*$/m, '')
    .replaceAll('__FIRST_FILES__', JSON.stringify(files))
    .replaceAll('__COLOURS_KEY__', JSON.stringify(COLOURS_KEY))
    .replaceAll('__INTRODUCED_KEY__', JSON.stringify(INTRODUCED_KEY));
}
