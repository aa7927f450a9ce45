import { readFileSync } from 'node:fs';
import { transformWithOxc } from 'vite';

/**
 * A script that stands alone and is no module, in JavaScript: stripped of its types and bundled with nothing. Names in
 * it that are declared to be given by the build, as `__FILES__`, are replaced by their values as JSON.
 */
export async function standaloneScript(
  path: string,
  given: Readonly<Record<`__${string}__`, unknown>>,
): Promise<string> {
  const { code } = await transformWithOxc(readFileSync(path, 'utf8'), path);
  return Object.entries(given).reduce(
    (script, [name, value]) => script.replaceAll(name, () => JSON.stringify(value)),
    code.replace(/^export\b.*$/m, ''),
  );
}
