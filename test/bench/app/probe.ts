/** Looks on from inside a page: its frames, its long tasks, what is committed, and how soon something that is done is to be seen. */
import type { Page } from '@playwright/test';

/** Opening a window full of work takes seconds, not more. */
const PATIENCE = 30_000;

/** What `watch` leaves in the page. */
interface Probe {
  /** When each frame began, as the page counts time. */
  frames: number[];
  /** Beginning and length of each task of more than 50 ms. */
  tasks: [number, number][];
  /** Told when answers have been committed, and when that transaction began. */
  onCommit: ((begun: number) => void) | undefined;
  /** When the newest transaction that writes began to read. */
  begun: number;
}

/** How soon something was to be seen after a key or a click. */
export interface Seen {
  /** Milliseconds from the event to the end of the frame that shows it. */
  ms: number;
  /** 1 = the very next frame shows it. */
  frames: number;
}

/** How soon something was on the disk, in milliseconds. */
export interface Kept {
  /** Since the key or click. */
  sinceEvent: number;
  /** Since its transaction began. */
  sinceBegun: number;
}

declare global {
  interface Window {
    probe: Probe;
    /** Kept when what was waited for is to be seen. */
    awaited: Promise<Seen>;
    /** Kept when it is on the disk. */
    committed: Promise<Kept>;
  }
}

/** Begins to look on. */
export async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const probe: Probe = { frames: [], tasks: [], onCommit: undefined, begun: 0 };
    window.probe = probe;
    const onFrame = (at: number) => {
      probe.frames.push(at);
      requestAnimationFrame(onFrame);
    };
    requestAnimationFrame(onFrame);
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) probe.tasks.push([startTime, duration]);
    }).observe({ entryTypes: ['longtask'] });
    // Dexie keeps functions of the data base from when it was opened, but those of its stores it looks up each time.
    const { get, put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.get = function (...args) {
      // What every command reads first.
      if (this.name === 'meta' && this.transaction.mode === 'readwrite') probe.begun = performance.now();
      return get.apply(this, args);
    };
    IDBObjectStore.prototype.put = function (...args) {
      if (this.name === 'assessments') {
        const told = probe.onCommit;
        probe.onCommit = undefined;
        const { begun } = probe;
        if (told) this.transaction.addEventListener('complete', () => told(begun));
      }
      return put.apply(this, args);
    };
  });
}

/** What is waited for: that an element is there, says so, or is there no more. */
export interface Sight {
  /** Events that begin it, the first of them counts. */
  from: 'keydown' | 'click';
  selector: string;
  /** The whole text of the element. */
  text?: string;
  /** A second element that must be there. */
  and?: string;
}

/** Gets ready to see how soon `sight` follows the next event of its kind. Then do it, and ask `seen`. */
export async function expectSight(page: Page, sight: Sight): Promise<void> {
  await page.evaluate(({ from, selector, text, and }) => {
    const { frames } = window.probe;
    const isThere = () => {
      const element = document.querySelector(selector);
      if (!element || (text !== undefined && element.textContent !== text)) return false;
      return and === undefined || document.querySelector(and) !== null;
    };
    window.awaited = new Promise((resolve) => {
      const onEvent = ({ timeStamp }: Event) => {
        const framesBefore = frames.length;
        const observer = new MutationObserver(() => {
          if (!isThere()) return;
          observer.disconnect();
          const framesUntil = frames.length - framesBefore + 1;
          requestAnimationFrame(() => {
            const painted = new MessageChannel();
            painted.port1.onmessage = () => resolve({ ms: performance.now() - timeStamp, frames: framesUntil });
            painted.port2.postMessage(null);
          });
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      };
      document.addEventListener(from, onEvent, { capture: true, once: true });
    });
  }, sight);
}

/** Likewise for a letter typed into a field of text: the browser puts it there by itself as soon as the page lets it. */
export async function expectLetter(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { frames } = window.probe;
    window.awaited = new Promise((resolve) => {
      const onKey = ({ timeStamp }: Event) => {
        const framesBefore = frames.length;
        const onInput = () => {
          const framesUntil = frames.length - framesBefore + 1;
          requestAnimationFrame(() => {
            const painted = new MessageChannel();
            painted.port1.onmessage = () => resolve({ ms: performance.now() - timeStamp, frames: framesUntil });
            painted.port2.postMessage(null);
          });
        };
        document.addEventListener('input', onInput, { capture: true, once: true });
      };
      document.addEventListener('keydown', onKey, { capture: true, once: true });
    });
  });
}

/** How soon what was expected was to be seen. */
export const seen = (page: Page): Promise<Seen> =>
  inTime(
    page.evaluate(() => window.awaited),
    'sight',
  );

/** A bench that waits for what never comes says so. */
async function inTime<T>(awaited: Promise<T>, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no ${what} within ${PATIENCE} ms`)), PATIENCE);
  });
  try {
    return await Promise.race([awaited, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Gets ready to see how soon answers are on the disk after the next event of that kind. Then do it, and ask `untilCommitted`. */
export async function expectCommit(page: Page, from: Sight['from']): Promise<void> {
  await page.evaluate((kind) => {
    window.committed = new Promise((resolve) => {
      const onEvent = ({ timeStamp }: Event) => {
        window.probe.onCommit = (begun) => {
          const now = performance.now();
          resolve({ sinceEvent: now - timeStamp, sinceBegun: now - begun });
        };
      };
      document.addEventListener(kind, onEvent, { capture: true, once: true });
    });
  }, from);
}

/** How soon answers were on the disk. */
export const untilCommitted = (page: Page): Promise<Kept> =>
  inTime(
    page.evaluate(() => window.committed),
    'commit',
  );

/** The length of each frame since the last call, in milliseconds. */
export const framesTaken = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const { frames } = window.probe;
    return frames.splice(0, frames.length - 1).map((at, index, all) => (all[index + 1] ?? frames[0] ?? at) - at);
  });

/** The length of each task of more than 50 ms since the last call. Those that are still to be told of are waited for. */
export const longTasks = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return window.probe.tasks.splice(0).map(([, duration]) => duration);
  });
