declare global {
  interface Window {
    bench: PageWatch;
  }
}

/** What is seen of a page from inside. Times are ms by the page's own clock. */
interface PageWatch {
  /** The longest task of the page's own thread that began within some times; 0 where none took 50 ms. */
  longestTask(from: number, to: number): number;
  /** When an element with a text is there, as of the next frame. */
  drawn(selector: string, text: string): Promise<number>;
  /** Does something on a page that is quiet, and says how long it takes until the picture is another. */
  change(act: () => void): Promise<PictureTimes>;
  /** Resolves when nothing has been drawn and no long task has ended for a while. */
  quiet(): Promise<void>;
}

/** How long a change takes to be seen, in ms. */
export interface PictureTimes {
  /** Until the first frame in which a figure or a table is another. */
  readonly first: number;
  /** Until the frame after which nothing changes any more: what follows below is there too. */
  readonly last: number;
}

/** Runs in the page before anything of it does. */
export function watchPage(): void {
  const QUIET_MS = 800;
  const tasks: PerformanceEntry[] = [];
  let frames: { at: number; isPicture: boolean }[] = [];
  let isWaiting = false;
  let isPicture = false;
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask', buffered: true });
  const paint = CanvasRenderingContext2D.prototype.putImageData;
  CanvasRenderingContext2D.prototype.putImageData = function (...args: unknown[]) {
    note(true);
    return Reflect.apply(paint, this, args);
  };
  new MutationObserver((records) => note(records.some(({ target }) => isOfPicture(target)))).observe(
    document,
    {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    },
  );
  window.bench = {
    longestTask: (from, to) => {
      const within = tasks.filter(({ startTime }) => startTime >= from && startTime < to);
      return Math.max(0, ...within.map(({ duration }) => duration));
    },
    drawn: async (selector, text) => {
      while (document.querySelector(selector)?.textContent !== text) await nextFrame();
      return performance.now();
    },
    change: async (act) => {
      frames = [];
      const start = performance.now();
      act();
      await window.bench.quiet();
      const pictures = frames.filter((frame) => frame.isPicture);
      const [first, last] = [pictures[0], pictures.at(-1)];
      if (first === undefined || last === undefined) throw new Error('picture unchanged');
      return { first: first.at - start, last: last.at - start };
    },
    quiet: async () => {
      const start = performance.now();
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        const lastTask = tasks.at(-1);
        const ends = [start, frames.at(-1)?.at ?? 0, lastTask ? lastTask.startTime + lastTask.duration : 0];
        if (performance.now() - Math.max(...ends) > QUIET_MS) return;
      }
    },
  };

  function isOfPicture(node: Node): boolean {
    const element = node instanceof Element ? node : node.parentElement;
    return element !== null && element.closest('figure, table') !== null;
  }

  /** A task after the next frame's callbacks is a task after its paint. */
  function note(isOne: boolean): void {
    isPicture ||= isOne;
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        frames.push({ at: performance.now(), isPicture });
        isWaiting = false;
        isPicture = false;
      };
      channel.port2.postMessage(undefined);
    });
  }

  function nextFrame(): Promise<unknown> {
    return new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
