import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { buildPackage } from '../src/core/package/buildPackage.ts';
import { formatCsv } from '../src/data/csv.ts';
import { buildApp } from '../tests/browser/support/buildApp.ts';
import { launchBrowser } from '../tests/browser/support/chromium.ts';
import { serveFolder } from '../tests/browser/support/staticServer.ts';
import { type BenchPart, type BenchResult, medianOf } from './harness.ts';
import { makeAssembly } from './matrix/madeUpAssembly.ts';

const STATES = 193;
const VOTES = 300;
const RUNS = 11;
const HOVERS = 60;

/**
 * The matrix of 193 × 193 states of a made-up body, in the built page and a real browser.
 *
 * `matrix paint`: from another order of the states to the end of the next frame, against the same cells as SVG.
 * `matrix hover`: from a pointer that moves to another cell to the end of the next frame, against a frame in which
 * nothing is done: a ratio of 1 is one frame.
 */
export const matrixPart: BenchPart = { name: 'matrix', run: measureMatrix };

async function measureMatrix(report: (line: string) => void): Promise<readonly BenchResult[]> {
  const folder = await buildApp();
  await writeAssembly(folder);
  const [site, server] = [await serveFolder(folder), await launchBrowser()];
  const browser = await chromium.connect(server.wsEndpoint());
  try {
    const { paints, svgPaints, hovers, idles, work } = await timeMatrix(browser, site.url);
    report(`matrix hover: ${medianOf(work).toFixed(2)} ms of work in the page (median)`);
    return [
      compare('matrix paint', paints, 'the same cells as SVG', svgPaints),
      compare('matrix hover', hovers, 'an idle frame', idles),
    ];
  } finally {
    await browser.close();
    await server.close();
    await site.close();
    await rm(folder, { recursive: true });
  }
}

function compare(
  name: string,
  ours: readonly number[],
  baseline: string,
  theirs: readonly number[],
): BenchResult {
  const [oursMs, baselineMs] = [medianOf(ours), medianOf(theirs)];
  return { name, oursMs, baseline, baselineMs, ratio: baselineMs / oursMs };
}

async function writeAssembly(folder: string): Promise<void> {
  const data = join(folder, 'data');
  await mkdir(join(data, 'assembly'), { recursive: true });
  const dataSet = makeAssembly(STATES, VOTES);
  for (const { name, text } of buildPackage(dataSet, ({ header, rows }) => formatCsv(header, rows))) {
    await writeFile(join(data, 'assembly', name), text);
  }
  const { resolutions, votes } = dataSet;
  const entry = { id: 'assembly', title: 'Made up', path: 'assembly', version: dataSet.version };
  const counts = { date: undefined, resolutions: resolutions.length, votes: votes.length };
  await writeFile(join(data, 'index.json'), JSON.stringify({ datasets: [{ ...entry, ...counts }] }));
}

interface MatrixTimes {
  readonly paints: readonly number[];
  readonly svgPaints: readonly number[];
  readonly hovers: readonly number[];
  readonly idles: readonly number[];
  /** Of the handlers of a hover alone. */
  readonly work: readonly number[];
}

async function timeMatrix(browser: Browser, url: string): Promise<MatrixTimes> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  // The compiler that runs this file names inner functions by a helper, which the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.goto(`${url}?view=alignment`);
  // What is made beside the page is done, so that nothing else is timed.
  await page.locator('#map svg').waitFor();
  await page.locator('#robustness').waitFor();
  return page.evaluate(timeInPage, { runs: RUNS, hoverCount: HOVERS });
}

/** Runs in the page. */
async function timeInPage({
  runs,
  hoverCount,
}: {
  readonly runs: number;
  readonly hoverCount: number;
}): Promise<MatrixTimes> {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  /** From right after a frame to the task after the callbacks of the next, or of the one with the picture: a task after its paint. */
  async function timeFrame(act: () => void, isDrawn = () => true): Promise<number> {
    await nextFrame();
    await nextFrame();
    const start = performance.now();
    act();
    do await nextFrame();
    while (!isDrawn());
    const channel = new MessageChannel();
    const painted = new Promise((resolve) => {
      channel.port1.onmessage = resolve;
    });
    channel.port2.postMessage(undefined);
    await painted;
    return performance.now() - start;
  }
  const field = document.querySelector('.matrix-field');
  const box = document.querySelector('.matrix-cells')?.getBoundingClientRect();
  const order = [...document.querySelectorAll('select')].find(({ value }) => value === 'blocs');
  if (!field || !box || !order) throw new Error('matrix missing');
  const none: readonly number[] = [];
  const times = {
    paints: [...none],
    svgPaints: [...none],
    hovers: [...none],
    idles: [...none],
    work: [...none],
  };
  const setValue = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set;
  let drawn = 0;
  const { putImageData } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.putImageData = function put(...args: unknown[]) {
    drawn += 1;
    Reflect.apply(putImageData, this, args);
  };
  for (let run = 0; run < runs; run += 1) {
    drawn = 0;
    times.paints.push(
      await timeFrame(
        () => {
          setValue?.call(order, run % 2 === 0 ? 'name' : 'blocs');
          order.dispatchEvent(new Event('change', { bubbles: true }));
        },
        () => drawn > 0,
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  CanvasRenderingContext2D.prototype.putImageData = putImageData;
  const holder = document.body.appendChild(document.createElement('div'));
  const cells = Array.from({ length: 193 * 193 }, (_, place) => {
    const [x, y] = [(place % 193) * 6, Math.floor(place / 193) * 6];
    return `<rect x="${x}" y="${y}" width="6" height="6" fill="hsl(${place % 360} 50% 50%)"/>`;
  }).join('');
  holder.style.cssText = 'position:fixed;inset:0;z-index:9';
  for (let run = 0; run < runs; run += 1) {
    times.svgPaints.push(
      await timeFrame(() => {
        holder.innerHTML = `<svg width="1158" height="1158">${cells}</svg>`;
      }),
    );
  }
  holder.remove();
  for (let hover = 0; hover < hoverCount; hover += 1) {
    times.hovers.push(
      await timeFrame(() => {
        const clientX = box.left + ((hover * 97) % (box.width - 2)) + 1;
        const clientY = box.top + ((hover * 53) % (box.height - 2)) + 1;
        const start = performance.now();
        field.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX, clientY }));
        times.work.push(performance.now() - start);
      }),
    );
    times.idles.push(await timeFrame(() => undefined));
  }
  return times;
}
