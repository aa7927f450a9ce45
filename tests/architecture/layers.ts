import { posix } from 'node:path';
import type { Import, SourceFile } from './readSource.ts';

/** What the files of one layer, a folder of `src`, may import besides each other. */
interface Layer {
  readonly folders: readonly string[];
  /** Folders of which types alone may be imported. */
  readonly typesOf?: readonly string[];
  readonly packages?: RegExp;
  /** Files that may also use React. */
  readonly react?: RegExp;
}

const ANY_FILE = /./;
const REACT = /^react(-dom)?$/;
/** Headless parts of React: they know no domain. */
const TANSTACK = /^@tanstack\/react-(table|virtual)$/;

const BUILD_STEP = 'build step';
const BUILD_STEP_FILES = [
  'src/build/standaloneScript.ts',
  'src/firstPage/vitePlugin.ts',
  'src/kernel/compile.ts',
  'src/kernel/vitePlugin.ts',
  'src/offline/vitePlugin.ts',
];
/** A module that a build step makes, and the file that declares it. */
const MADE_MODULES: Readonly<Record<string, string>> = {
  'virtual:agreement-kernel': 'src/kernel/virtual.d.ts',
};

const LAYERS: Readonly<Record<string, Layer>> = {
  core: { folders: [], packages: /^(d3-array|ml-.+)$/ },
  kernel: { folders: ['core'] },
  // What runs while the page is built, never in it.
  [BUILD_STEP]: {
    folders: ['core', 'data'],
    typesOf: ['firstPage'],
    packages: /^(node:.+|vite|@vitejs\/plugin-react|assemblyscript)$/,
  },
  data: {
    folders: ['core', 'kernel'],
    packages: /^(papaparse|mammoth|pdfjs-dist|hyparquet|hyparquet-writer|fflate|idb-keyval)$/,
    react: /\/useDataset\.tsx?$/i,
  },
  // The page as the build draws it, and what the browser runs before the program.
  firstPage: { folders: ['core', 'data', 'i18n', 'views'], react: ANY_FILE },
  // The service worker stands alone.
  offline: { folders: [] },
  i18n: { folders: [], typesOf: ['core'] },
  // The command line has no build step before it: it compiles the kernel when it first needs it.
  cli: { folders: ['core', 'data', 'kernel', BUILD_STEP], packages: /^node:/ },
  url: { folders: ['core'], react: /\/useViewState\.ts$/ },
  ui: { folders: ['i18n'], packages: TANSTACK, react: ANY_FILE },
  charts: {
    folders: ['core', 'ui', 'i18n'],
    packages: /^(d3-(array|geo|hierarchy|scale|shape)|topojson-(client|specification)|geojson|world-atlas)$/,
    react: /\.tsx$/,
  },
  views: {
    folders: ['core', 'kernel', 'data', 'url', 'charts', 'ui', 'i18n'],
    packages: TANSTACK,
    react: ANY_FILE,
  },
};

/** The folders of `src/views` that are one page each: what several pages use stands beside them, by its own name. */
const PAGES = [
  'alignment',
  'compare',
  'dataPage',
  'groups',
  'overview',
  'resolution',
  'resolutions',
  'state',
  'states',
  'subjects',
];

/** The imports of a file that the layers do not allow, in words that name the file and the edge. */
export function forbiddenImports({ path, imports }: SourceFile): string[] {
  // The composition root brings everything together.
  if (path === 'src/main.tsx') return [];
  const layer = LAYERS[layerOf(path)];
  if (layer === undefined) return [`${path}: src/${layerOf(path)} is no folder of the layers`];
  return imports
    .filter((edge) => !isAllowed(path, layer, edge))
    .map(({ target, line }) => `${path}:${line} may not import ${target}`);
}

/** The file that an import leads to, or undefined where it leads to a package. */
export function resolveImport(path: string, target: string): string | undefined {
  if (!target.startsWith('.')) return MADE_MODULES[target];
  return posix.join(posix.dirname(path), target.replace(/\?.*$/, ''));
}

function isAllowed(path: string, layer: Layer, { target, isTypeOnly }: Import): boolean {
  const file = resolveImport(path, target);
  if (file === undefined) return isPackageAllowed(path, layer, packageOf(target));
  if (!file.startsWith('src/')) return false;
  if (isOtherPage(path, file)) return false;
  const folder = layerOf(file);
  if (folder === layerOf(path) || layer.folders.includes(folder)) return true;
  return isTypeOnly && (layer.typesOf ?? []).includes(folder);
}

/** Whether a file within a folder of views leads to one of a page that is not its own. Those above bring the pages together. */
function isOtherPage(path: string, file: string): boolean {
  const [own, other] = [path, file].map((name) => /^src\/views\/([^/]+)\//.exec(name)?.[1]);
  return own !== undefined && other !== undefined && own !== other && PAGES.includes(other);
}

function isPackageAllowed(path: string, layer: Layer, name: string): boolean {
  if (REACT.test(name)) return layer.react?.test(path) ?? false;
  return layer.packages?.test(name) ?? false;
}

function layerOf(path: string): string {
  return BUILD_STEP_FILES.includes(path) ? BUILD_STEP : (path.split('/')[1] ?? '');
}

function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}
