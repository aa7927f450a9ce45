import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCycles } from './architecture/cycles.ts';
import { forbiddenImports, resolveImport } from './architecture/layers.ts';
import { type Finding, readSource, type SourceFile } from './architecture/readSource.ts';

describe('the source', () => {
  const files = readFolder('src');

  test('is there and is read', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(10);
  });

  test('imports in the directions of its layers alone', () => {
    expect(files.flatMap(forbiddenImports)).toEqual([]);
  });

  test('has no cycle of imports', () => {
    expect(cyclesOf(files)).toEqual([]);
  });

  test('casts to `const` and, in its own file, to a brand, and nowhere else', () => {
    expect(files.flatMap(({ path, casts }) => cite(path, casts))).toEqual([]);
  });

  test('silences the compiler nowhere', () => {
    expect(files.flatMap(({ path, suppressions }) => cite(path, suppressions))).toEqual([]);
  });

  test('touches no clock, chance, console, network or page in its core', () => {
    const core = files.filter(({ path }) => path.startsWith('src/core/'));
    expect(core.flatMap(({ path, effects }) => cite(path, effects))).toEqual([]);
  });
});

describe(forbiddenImports, () => {
  test.each([
    ['src/core/a.ts', "import { b } from '../data/b.ts';"],
    ['src/core/a.ts', "import type { B } from '../views/B.tsx';"],
    ['src/core/a.ts', "export * from '../url/b.ts';"],
    ['src/core/a.ts', "export { b } from '../cli/b.ts';"],
    ['src/core/a.ts', "const b = await import('../kernel/b.ts');"],
    ['src/core/a.ts', "type B = import('../ui/b.ts').B;"],
    ['src/core/a.ts', "import { readFileSync } from 'node:fs';"],
    ['src/core/a.ts', "import Papa from 'papaparse';"],
    ['src/core/a.ts', "import { b } from '../../tests/b.ts';"],
    ['src/data/load.ts', "import { useState } from 'react';"],
    ['src/data/load.ts', "import { readFileSync } from 'node:fs';"],
    ['src/data/load.ts', "new Worker(new URL('../views/worker.ts', import.meta.url));"],
    ['src/i18n/en.ts', "import { TALLY } from '../core/tally.ts';"],
    ['src/cli/main.ts', "import { b } from '../views/b.ts';"],
    ['src/url/parse.ts', "import { useState } from 'react';"],
    ['src/charts/a/layout.ts', "import { useState } from 'react';"],
    ['src/charts/a/Chart.tsx', "import { b } from '../../views/b.ts';"],
    ['src/charts/a/layout.ts', "import { select } from 'd3-selection';"],
    ['src/kernel/loadKernel.ts', "import { compileKernel } from './compile.ts';"],
    ['src/core/a.ts', "import { kernelBytes } from 'virtual:agreement-kernel';"],
    ['src/ui/Table.tsx', "import { b } from '../core/tally.ts';"],
    ['src/views/a/View.tsx', "import { b } from '../../cli/b.ts';"],
    ['src/views/groups/View.tsx', "import { b } from '../compare/b.ts';"],
    ['src/views/measure/Choice.tsx', "import { b } from '../compare/b.ts';"],
  ])('finds in %s: %s', (path, text) => {
    const target = /'([^']+)'/.exec(text)?.[1];
    expect(forbiddenImports(readSource(path, text))).toEqual([`${path}:1 may not import ${target}`]);
  });

  test.each([
    ['src/core/a/b.ts', "import { sum } from 'd3-array'; import { c } from '../c.ts';"],
    ['src/data/useDataset.ts', "import { useState } from 'react';"],
    ['src/data/readPdf.ts', "import url from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';"],
    ['src/i18n/en.ts', "import type { Outcome } from '../core/outcome.ts';"],
    ['src/kernel/vitePlugin.ts', "import { compileKernel } from './compile.ts'; import 'node:fs';"],
    ['src/data/kernel.ts', "import { kernelBytes } from 'virtual:agreement-kernel';"],
    ['src/cli/main.ts', "import { readFile } from 'node:fs/promises'; import { b } from '../data/b.ts';"],
    ['src/url/useViewState.ts', "import { useSyncExternalStore } from 'react';"],
    ['src/charts/a/Chart.tsx', "import { useMemo } from 'react'; import { b } from '../../ui/b.ts';"],
    ['src/views/a/View.tsx', "import { b } from '../../charts/a/Chart.tsx';"],
    ['src/views/groups/View.tsx', "import { b } from '../measure/b.ts'; import { c } from './c.ts';"],
    ['src/views/App.tsx', "import { b } from './compare/b.ts';"],
    ['src/main.tsx', "import { createRoot } from 'react-dom/client'; import { App } from './views/App.tsx';"],
  ])('lets pass in %s: %s', (path, text) => {
    expect(forbiddenImports(readSource(path, text))).toEqual([]);
  });

  test('finds a folder that the layers do not know', () => {
    expect(forbiddenImports(readSource('src/utils/a.ts', ''))).toEqual([
      'src/utils/a.ts: src/utils is no folder of the layers',
    ]);
  });
});

describe(findCycles, () => {
  test('finds a cycle through three files and names its way', () => {
    const graph = new Map([
      ['entry', ['a']],
      ['a', ['b']],
      ['b', ['leaf', 'c']],
      ['c', ['a']],
    ]);
    expect(findCycles(graph)).toEqual([['a', 'b', 'c', 'a']]);
  });

  test('finds a file that imports itself', () => {
    expect(findCycles(new Map([['a', ['a']]]))).toEqual([['a', 'a']]);
  });

  test('takes two ways to one file for no cycle', () => {
    const graph = new Map([
      ['a', ['b', 'c']],
      ['b', ['d']],
      ['c', ['d']],
    ]);
    expect(findCycles(graph)).toEqual([]);
  });

  test('sees a cycle of files that were read', () => {
    const files = [
      readSource('src/core/a.ts', "import type { B } from './x/b.ts';"),
      readSource('src/core/x/b.ts', "export { a } from '../a.ts';"),
    ];
    expect(cyclesOf(files)).toEqual(['src/core/a.ts → src/core/x/b.ts → src/core/a.ts']);
  });
});

describe(readSource, () => {
  test.each([
    'const a = b as string;',
    'const a = b as unknown;',
    'const a = <string>b;',
    'const a = b as A | undefined;',
    "import type { Brand } from './brand.ts'; const a = b as Brand;",
  ])('finds the cast in: %s', (text) => {
    expect(readSource('src/core/a.ts', text).casts).toHaveLength(1);
  });

  test.each([
    "const a = ['x'] as const;",
    "import { b as c } from './b.ts';",
    '/** The same as ever. */ const a = "b as c";',
    "type Brand = string & { readonly __brand: 'Brand' }; const a = b as Brand;",
  ])('finds no cast in: %s', (text) => {
    expect(readSource('src/core/a.ts', text).casts).toEqual([]);
  });

  test.each([
    'const a = Date.now();',
    'const a = new Date();',
    'const a = Math.random();',
    "console.log('a');",
    "const a = fetch('b');",
    'const a = document.title;',
    'const a = window.location;',
  ])('finds the effect in: %s', (text) => {
    expect(readSource('src/core/a.ts', text).effects.length).toBeGreaterThan(0);
  });

  test.each([
    'const a = Math.max(1, 2);',
    'function title(document: { title: string }) { return document.title; }',
    'const a = documents.map(({ document }) => document.title);',
    'for (const window of windows) sum(window.size);',
  ])('finds no effect in: %s', (text) => {
    expect(readSource('src/core/a.ts', text).effects).toEqual([]);
  });

  test('finds a comment that silences the compiler, with its line', () => {
    const text = 'const a = 1;\n// @ts-ignore\nconst b: string = a;';
    expect(readSource('src/core/a.ts', text).suppressions).toEqual([{ text: '// @ts-ignore', line: 2 }]);
  });
});

/** All TypeScript below a folder of the project, in the order of the paths. */
function readFolder(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('src/kernel/assembly/'))
    .sort()
    .map((path) => readSource(path, readFileSync(path, 'utf8')));
}

function cyclesOf(files: readonly SourceFile[]): string[] {
  const targetsByFile = new Map(
    files.map(({ path, imports }) => [
      path,
      imports.flatMap(({ target }) => resolveImport(path, target) ?? []),
    ]),
  );
  return findCycles(targetsByFile).map((cycle) => cycle.join(' → '));
}

function cite(path: string, findings: readonly Finding[]): string[] {
  return findings.map(({ text, line }) => `${path}:${line} ${text}`);
}
