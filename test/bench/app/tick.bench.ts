/** Ticking a measure: until it is to be seen, and until it is on the disk. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Bench, Series } from '../harness/bench.ts';
import { type DrivenApp, driveToMeasures } from './driven-app.ts';
import { drivePlainPage } from './plain-window.ts';
import { expectCommit, expectSight, type Kept, longTasks, type Seen, seen, untilCommitted, watch } from './probe.ts';
import { copyOfProfile, SIZES } from './profile.ts';
import { rawPut } from './raw-put.ts';
import { windowBench } from './window-bench.ts';

/** So many ticks of each size: a p95 of a few would be the slowest of them. */
const TICKS = 30;
/** Between two ticks, in milliseconds: somebody who reads what is ticked. */
const PAUSE = 150;
const PLAIN = '<input type="checkbox" onchange="this.dataset.status = this.checked">';

interface Ticked {
  size: number;
  shown: Seen[];
  plain: Seen[];
  committed: Kept[];
  raw: Kept[];
  tasks: number[];
}

export const tick: Bench = windowBench({
  name: 'tick',
  what: 'a measure ticked by key and by click, until it is seen and until it is on the disk; 506 to 5,000 measures',
  async run({ folder }) {
    const plain = await drivePlainPage(join(folder, 'plain'), PLAIN);
    const all: Ticked[] = [];
    for (const size of SIZES) {
      const app = await driveToMeasures(await copyOfProfile(size, join(folder, 'app')));
      all.push({ size: size.measures, ...(await ticks(app, plain)) });
      await app.kill();
    }
    await plain.kill();
    return seriesOf(all);
  },
});

async function ticks({ page }: DrivenApp, { page: plainPage }: DrivenApp): Promise<Omit<Ticked, 'size'>> {
  await watch(page);
  await page.locator('tr[data-measure]').first().click();
  const ticked: Omit<Ticked, 'size'> = { shown: [], plain: [], committed: [], raw: [], tasks: [] };
  for (let turn = 0; turn < TICKS; turn += 1) {
    const byKey = turn % 2 === 0;
    await page.bringToFront();
    const { shown, committed } = await tickOnce(page, byKey);
    ticked.shown.push(shown);
    ticked.committed.push(committed);
    await page.waitForTimeout(PAUSE);
    ticked.tasks.push(Math.max(0, ...(await longTasks(page))));
    ticked.raw.push(await rawPut(page));
    await plainPage.bringToFront();
    ticked.plain.push(await tickPlainly(plainPage, byKey));
  }
  return ticked;
}

/** The row that has the focus; what was ticked is opened again the next time. */
async function tickOnce(page: Page, byKey: boolean): Promise<{ shown: Seen; committed: Kept }> {
  const row = page.locator('tr[data-active]');
  const status = (await row.getAttribute('data-status')) === 'implemented' ? 'open' : 'implemented';
  const from = byKey ? 'keydown' : 'click';
  await expectSight(page, { from, selector: `tr[data-active][data-status="${status}"]` });
  await expectCommit(page, from);
  if (byKey) await page.keyboard.press(' ');
  else await row.locator('label').click();
  return { shown: await seen(page), committed: await untilCommitted(page) };
}

async function tickPlainly(page: Page, byKey: boolean): Promise<Seen> {
  const box = page.locator('input');
  const next = String(!(await box.isChecked()));
  if (byKey) await box.focus();
  await expectSight(page, { from: byKey ? 'keydown' : 'click', selector: `[data-status="${next}"]` });
  if (byKey) await page.keyboard.press(' ');
  else await box.click();
  return seen(page);
}

function seriesOf(all: readonly Ticked[]): Series[] {
  const frames = (some: readonly Seen[]) => some.map((one) => one.frames);
  const ms = (some: readonly Seen[]) => some.map((one) => one.ms);
  return [
    {
      name: 'frames until it is seen',
      unit: 'count',
      reference: 'a checkbox in an empty page',
      sizes: 'measures',
      points: all.map(({ size, shown, plain }) => ({ size, samples: frames(shown), reference: frames(plain) })),
      budgets: [{ of: 'p95', atMost: 1, from: 'design' }],
    },
    {
      name: 'until it is seen',
      unit: 'ms',
      reference: 'a checkbox in an empty page',
      sizes: 'measures',
      points: all.map(({ size, shown, plain }) => ({ size, samples: ms(shown), reference: ms(plain) })),
    },
    {
      name: 'from the key until it is on the disk',
      unit: 'ms',
      reference: 'one raw IndexedDB put, strict, begun by a key in the same page',
      sizes: 'measures',
      points: all.map(({ size, committed, raw }) => ({
        size,
        samples: committed.map((one) => one.sinceEvent),
        reference: raw.map((one) => one.sinceEvent),
      })),
      budgets: [{ of: 'ratio', atMost: 2, from: 'design' }],
      note: 'With the frame that shows the tick: it is drawn between the reading and the writing.',
    },
    {
      name: 'from the begin of the transaction until it is on the disk',
      unit: 'ms',
      reference: 'that of one raw IndexedDB put, strict, in the same page',
      sizes: 'measures',
      points: all.map(({ size, committed, raw }) => ({
        size,
        samples: committed.map((one) => one.sinceBegun),
        reference: raw.map((one) => one.sinceBegun),
      })),
    },
    {
      name: 'longest task after a tick, 5,000 measures × 500 operations',
      unit: 'ms',
      points: all.slice(-1).map(({ tasks }) => ({ samples: tasks })),
      budgets: [{ of: 'most', atMost: 50, from: 'design' }],
      note: 'Tasks of 50 ms and less are counted as 0.',
    },
  ];
}
