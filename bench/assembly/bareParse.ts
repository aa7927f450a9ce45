import { copyFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const PAGE = 'bare-parse.html';

const WORKER = `importScripts('papaparse.min.js');
onmessage = async ({ data }) => {
  const text = await data.text();
  const start = performance.now();
  const { data: rows } = Papa.parse(text, { delimiter: ',' });
  postMessage({ rows: rows.length, milliseconds: performance.now() - start });
};
`;

const SCRIPT = `const input = document.querySelector('input');
input.onchange = () => {
  const worker = new Worker('bare-parse.js');
  window.parsed = new Promise((resolve) => { worker.onmessage = ({ data }) => resolve(data); });
  worker.postMessage(input.files[0]);
};
`;

/** Puts a page into a folder that parses a file with PapaParse in a worker and does no more; the answer is its name. */
export async function writeBareParse(folder: string): Promise<string> {
  const papaparse = createRequire(import.meta.url).resolve('papaparse/papaparse.min.js');
  await copyFile(papaparse, join(folder, 'papaparse.min.js'));
  await writeFile(join(folder, 'bare-parse.js'), WORKER);
  await writeFile(
    join(folder, PAGE),
    `<!doctype html><title>Parse</title><input type="file"><script>${SCRIPT}</script>`,
  );
  return PAGE;
}
