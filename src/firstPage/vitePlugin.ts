import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { type HtmlTagDescriptor, type Plugin, runnerImport } from 'vite';
import { standaloneScript } from '../build/standaloneScript.ts';
import { DESCRIPTOR_FILE } from '../core/package/buildPackage.ts';
import { TABLE_NAMES, tableFile } from '../core/package/table.ts';
import { COLOURS_KEY } from '../data/colours.ts';
import { decodeDataSetList } from '../data/dataSetList.ts';
import { INTRODUCED_KEY } from '../data/introduction.ts';
import { agreementKernel } from '../kernel/vitePlugin.ts';
import type { FirstPages } from './renderFirstPages.tsx';

const ROOT = '<div id="root"></div>';
const CHINESE = 'first-page-zh';

/**
 * Draws the first page while the page is built and writes it into its HTML, so that a visitor sees the table before
 * the program has come, in Chinese where the browser speaks it; and lets the browser ask for the first data set, the
 * Latin letters and the Chinese words together with the program, not after it.
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
        const files = Object.keys(bundle ?? {});
        const script = await standaloneScript(join(import.meta.dirname, 'headScript.ts'), {
          __FIRST_FILES__: filesOf(folder),
          __CHINESE_WORDS__: wordsOf(files),
          __COLOURS_KEY__: COLOURS_KEY,
          __INTRODUCED_KEY__: INTRODUCED_KEY,
        });
        const tags: readonly HtmlTagDescriptor[] = [
          ...lettersOf(files),
          // Before the style sheets: a script after them would wait for them.
          { tag: 'script', children: script, injectTo: 'head-prepend' },
        ];
        const drawn = inPlace(await drawPages(publicFolder, folder));
        // A function: markup may hold what a replacement text would take for a pattern.
        return { html: html.replace(ROOT, () => drawn), tags: [...tags] };
      },
    },
  };
}

function inPlace({ en, zh }: FirstPages): string {
  return [
    `<div id="root">${en}</div>`,
    `<template id="${CHINESE}">${zh}</template>`,
    `<script>takeFirstPage(document.getElementById("root"), document.getElementById("${CHINESE}"))</script>`,
  ].join('\n    ');
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

/** The file of the Chinese words, relative to the page. */
function wordsOf(files: readonly string[]): string {
  const words = files.find((file) => /messages\.zh-.*\.js$/.test(file));
  if (words === undefined) throw new Error('Chinese words are in no file of their own');
  return `./${words}`;
}

/** The components are run as the page runs them, by the builder's own loader, in this process. */
async function drawPages(publicFolder: string, folder: string): Promise<FirstPages> {
  const { module } = await runnerImport<typeof import('./renderFirstPages.tsx')>(
    join(import.meta.dirname, 'renderFirstPages.tsx'),
    { configFile: false, logLevel: 'warn', plugins: [react(), agreementKernel(), noStyles()] },
  );
  return module.renderFirstPages(folder, (file) => readFileSync(join(publicFolder, folder, file), 'utf8'));
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

/** The folder of the data set that the page opens with, relative to the page. */
function firstFolder(publicFolder: string): string {
  const [first] = decodeDataSetList(JSON.parse(readFileSync(join(publicFolder, 'data/index.json'), 'utf8')));
  if (first === undefined) throw new Error('data set list empty: public/data/index.json');
  return `data/${first.path}`;
}

function filesOf(folder: string): readonly string[] {
  const files = [DESCRIPTOR_FILE, ...TABLE_NAMES.map(tableFile)];
  return ['data/index.json', ...files.map((file) => `${folder}/${file}`)];
}
