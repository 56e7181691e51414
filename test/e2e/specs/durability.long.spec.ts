/**
 * What a power cut would find: "saved" is shown after the disk has confirmed the commit, and a backup gets its name after its
 * content has reached the disk. Shown by the order of the system calls, and of what the window notes beside them by the same
 * clock; that disks keep what they confirm is taken on trust.
 */
import { expect, test } from '@playwright/test';
import { countFaults } from '../../support/campaigns/faults/fault-report.ts';
import { canTrace, type SystemCall, traceCalls } from '../../support/campaigns/faults/system-calls.ts';
import { scaled } from '../../support/campaigns/settings.ts';
import type { AppUnderTest } from '../fixtures/app-under-test.ts';
import { backUpNow } from '../pages/store.ts';
import { startTicking, tick } from '../pages/ticks.ts';

const TICKS = 50;

test('the order of writes: disk before screen, content before name', async ({ browserName: _ }, info) => {
  const faults = countFaults('order-of-writes');
  if (!canTrace()) {
    faults.notTried('strace is not installed');
    info.skip(true, 'order of writes: strace is not installed');
  }
  await faults.tryOnce('order', info.outputPath('user-data'), async (app) => {
    await startTicking(app);
    const pid = app.electron.process().pid ?? 0;
    const trace = await traceCalls(pid, info.outputPath('calls.txt'));
    const spans = await tickTimes(app, scaled(TICKS));
    await backUpNow(app);
    const calls = await trace.end();
    const unsynced = spans.filter((span) => !isSyncedWithin(span, calls));
    faults.count('ticks shown as saved', spans.length);
    faults.count('of them confirmed by the disk before', spans.length - unsynced.length);
    expect(unsynced).toEqual([]);
    expectBackupInOrder(calls);
    return 'every tick synced before it was shown as saved; backup: content, sync, name, sync of the folder';
  });
  faults.report();
});

/** In milliseconds since 1970: from the key until the status bar says "saved" again. */
interface Span {
  from: number;
  to: number;
}

/** Noted in the window itself, before it paints: a test that asks it would hear of it later, and let later syncs count. */
async function tickTimes(app: AppUnderTest, count: number): Promise<Span[]> {
  const noted = await app.page.evaluateHandle(() => {
    const spans: Span[] = [];
    const note = () => {
      const isSaved = document.querySelector('footer [data-state="saved"]') !== null;
      const span = spans.at(-1);
      if (isSaved && span) span.to ||= Date.now();
    };
    window.addEventListener('keydown', ({ key }) => key === ' ' && spans.push({ from: Date.now(), to: 0 }), true);
    const footer = document.querySelector('footer') as HTMLElement;
    new MutationObserver(note).observe(footer, { subtree: true, attributeFilter: ['data-state'] });
    return spans;
  });
  for (let index = 0; index < count; index += 1) {
    expect(await tick(app)).toBeDefined();
    await app.page.keyboard.press('ArrowDown');
  }
  const spans = await noted.jsonValue();
  expect(spans).toHaveLength(count);
  expect(spans.filter(({ to }) => to === 0)).toEqual([]);
  return spans;
}

/** The log of the data base was written to after the key, and that was confirmed by the disk before "saved" was shown. */
function isSyncedWithin({ from, to }: Span, calls: readonly SystemCall[]): boolean {
  // The window counts whole milliseconds.
  const within = calls.filter(({ at }) => at >= from && at < to + 1);
  const written = within.findIndex(({ text }) => /^p?write(64)?\(\d+<.*\.leveldb\/\d+\.log>/.test(text));
  const synced = within.findLastIndex(({ text }) => /^f(data)?sync\(\d+<.*\.leveldb\/\d+\.log>/.test(text));
  return written >= 0 && synced > written;
}

function expectBackupInOrder(calls: readonly SystemCall[]): void {
  const nth = (pattern: RegExp, after = -1) => {
    const index = calls.findIndex(({ text }, position) => position > after && pattern.test(text));
    expect(index, String(pattern)).toBeGreaterThan(after);
    return index;
  };
  const named = nth(/^rename\w*\(.*\.tmp", .*backups\/TOM-Katalog_[^"]*\.tomakte"/);
  const [, temporary = ''] = /(\.tom-katalog-\w+\.tmp)/.exec(calls[named]?.text ?? '') ?? [];
  const written = nth(new RegExp(`^p?write(64)?\\(\\d+<.*${temporary}>`));
  const synced = nth(new RegExp(`^fsync\\(\\d+<.*${temporary}>`), written);
  expect(named).toBeGreaterThan(synced);
  const late = calls.findLastIndex(({ text }) => /^p?write/.test(text) && text.includes(temporary));
  expect(late, 'nothing is written after the sync').toBeLessThan(synced);
  nth(/^fsync\(\d+<.*\/backups>/, named);
}
