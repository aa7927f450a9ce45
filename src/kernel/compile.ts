import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The source of the kernel, and the one file that its binary depends on besides the compiler. */
export const KERNEL_SOURCE = fileURLToPath(new URL('./assembly/agreement.ts', import.meta.url));

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/rollcall-kernel/', import.meta.url));
const COMPILER = fileURLToPath(new URL('../../node_modules/assemblyscript/package.json', import.meta.url));

/** No runtime and no imports: the kernel only computes in the memory it is given. */
const OPTIONS = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--use', 'abort='];

/**
 * The kernel as WebAssembly, compiled from its source at first use and kept under `node_modules/.cache`.
 *
 * The name of the kept file is a hash of source, options and compiler, so a change of either compiles anew.
 * Rejects where the compiler is not installed or the source does not compile; a cache that cannot be written is
 * passed over.
 */
export async function compileKernel(): Promise<Uint8Array<ArrayBuffer>> {
  const source = await readFile(KERNEL_SOURCE, 'utf8');
  const compiler = await readFile(COMPILER, 'utf8');
  const hash = createHash('sha256').update(source).update(OPTIONS.join(' ')).update(compiler).digest('hex');
  const kept = `${CACHE}${hash.slice(0, 16)}.wasm`;
  const cached = await readIfThere(kept);
  if (cached !== undefined) return cached;
  const binary = await compile(source);
  await keep(kept, binary);
  return binary;
}

async function compile(source: string): Promise<Uint8Array<ArrayBuffer>> {
  const { main } = await import('assemblyscript/asc');
  const written = new Map<string, string | Uint8Array>();
  const { error, stderr } = await main(['agreement.ts', '--outFile', 'kernel.wasm', ...OPTIONS], {
    readFile: (name) => (name === 'agreement.ts' ? source : null),
    writeFile: (name, contents) => {
      written.set(name, contents);
    },
    listFiles: () => [],
  });
  const binary = written.get('kernel.wasm');
  if (error !== null) throw new Error(`kernel not compiled: ${error.message} ${stderr.toString()}`);
  if (!(binary instanceof Uint8Array)) throw new Error('kernel not compiled: no binary written');
  return Uint8Array.from(binary);
}

async function readIfThere(file: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return Uint8Array.from(await readFile(file));
  } catch {
    return undefined;
  }
}

/** Written beside and then renamed, so that another process never reads half a file. */
async function keep(file: string, binary: Uint8Array): Promise<void> {
  const unfinished = `${file}.${process.pid}`;
  try {
    await mkdir(CACHE, { recursive: true });
    await writeFile(unfinished, binary);
    await rename(unfinished, file);
  } catch {
    // A read-only installation compiles at every start: slower, not wrong.
  }
}
