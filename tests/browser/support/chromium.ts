import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { type BrowserContext, type BrowserServer, chromium } from 'playwright-core';
import { unpackTar } from './tar.ts';

/** Our own arguments: those that come with the package are for serverless hosts and switch checks off. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-domain-reliability',
  '--disable-sync',
  '--font-render-hinting=none',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

/** How to start a browser: the program, and what it needs in its environment. */
interface BrowserProgram {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Starts the browser that all tests share. `CHROME_PATH` names another one than the one from npm. */
export async function launchBrowser(): Promise<BrowserServer> {
  const { path, environment } = await findBrowser();
  return chromium.launchServer({
    executablePath: path,
    headless: true,
    args: ARGUMENTS,
    env: { ...process.env, ...environment },
  });
}

/** A browser in a process of its own, on a profile that outlives it. */
export interface OwnBrowser {
  /** The context of the profile. */
  readonly context: BrowserContext;
  /** Ends all its processes at once, as a machine does that loses its power; nothing is put in order before. */
  readonly kill: () => Promise<void>;
}

/** Starts a browser on the profile in a folder. The caller ends it. */
export async function startOwnBrowser(profile: string): Promise<OwnBrowser> {
  const { path, environment } = await findBrowser();
  const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  // A group of its own, so that it ends with all the processes that it started.
  const program = spawn(path, [...ARGUMENTS, ...own, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment },
  });
  const ended = once(program, 'exit');
  const kill = async () => {
    if (program.pid !== undefined && program.exitCode === null && program.signalCode === null)
      process.kill(-program.pid, 'SIGKILL');
    await ended;
  };
  try {
    const browser = await chromium.connectOverCDP(await readEndpoint(program.stderr));
    const [context] = browser.contexts();
    if (context === undefined) throw new Error(`browser without a context: ${path}`);
    return { context, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** The address that a starting browser writes where it is to be reached. */
async function readEndpoint(output: Readable): Promise<string> {
  let text = '';
  return new Promise((resolveWith, reject) => {
    output.setEncoding('utf8');
    output.on('data', (part: string) => {
      text += part;
      const [, endpoint] = /DevTools listening on (ws:\S+)\s/.exec(text) ?? [];
      if (endpoint !== undefined) resolveWith(endpoint);
    });
    output.on('end', () => reject(new Error(`browser did not start: ${text}`)));
  });
}

async function findBrowser(): Promise<BrowserProgram> {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '') return { path: chosen, environment: {} };
  const folder = await unpackedBrowser();
  return {
    path: join(folder, 'chromium'),
    environment: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_PATH: folder, HOME: folder },
  };
}

/**
 * The folder that holds the unpacked browser with its libraries and fonts; made where it is not there.
 *
 * Unpacked beside its place and then renamed in one step: two processes that do this at the same time
 * would otherwise start a program that the other is still writing.
 */
async function unpackedBrowser(): Promise<string> {
  const archives = resolve(
    dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
    '../../bin',
  );
  const folder = join(tmpdir(), `rollcall-chromium-${await versionOf(archives)}-${userInfo().uid}`);
  if (await isComplete(folder)) return folder;
  await rm(folder, { recursive: true, force: true });
  const fresh = await mkdtemp(`${folder}-`);
  await unpackInto(archives, fresh);
  await writeFile(join(fresh, 'fonts.conf'), fontsConfig(folder));
  try {
    await rename(fresh, folder);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    if (!(await isComplete(folder))) throw error;
  }
  return folder;
}

async function versionOf(archives: string): Promise<string> {
  const about: unknown = JSON.parse(await readFile(join(archives, '../package.json'), 'utf8'));
  if (
    typeof about === 'object' &&
    about !== null &&
    'version' in about &&
    typeof about.version === 'string'
  ) {
    return about.version;
  }
  throw new Error(`browser package without a version: ${archives}`);
}

/** Whether the pieces are all there; what clears temporary folders may have taken some of them. */
async function isComplete(folder: string): Promise<boolean> {
  const pieces = ['chromium', 'fonts.conf', 'lib/libnss3.so', 'lib/libsoftokn3.so', 'fonts/Open_Sans'];
  try {
    await Promise.all(pieces.map((piece) => access(join(folder, piece))));
    return true;
  } catch {
    return false;
  }
}

async function unpackInto(archives: string, folder: string): Promise<void> {
  await mkdir(join(folder, 'cache'));
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) {
    await unpackTar(brotliDecompressSync(await readFile(join(archives, archive))), folder);
  }
  await pipeline(
    createReadStream(join(archives, 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(join(folder, 'chromium'), { mode: 0o700 }),
  );
}

/** Fonts of the package and no others, so that pages are the same on every machine and no text lacks width. */
function fontsConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`;
}
