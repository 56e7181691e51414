/** Opening an operation: what it costs must not grow with what is not shown. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Bench, Point } from '../harness/bench.ts';
import { driveToMeasures, settled } from './driven-app.ts';
import { expectSight, seen, watch } from './probe.ts';
import { copyOfProfile, SIZES, SMALLEST } from './profile.ts';
import { operationName } from './stored-case.ts';
import { windowBench } from './window-bench.ts';

/** As often at least: the operations of the smallest case by turns. The first ones do not count. */
const OPENINGS = 8;
const WARM_UPS = 2;
const OPERATIONS = 5;

export const openOperation: Bench = windowBench({
  name: 'open-operation',
  what: 'an operation opened from the side bar, until its answers are seen; up to 5,000 measures × 500 operations (250,000 answers)',
  async run({ folder, runs }) {
    const small = await driveToMeasures(await copyOfProfile(SMALLEST, join(folder, 'small')));
    await watch(small.page);
    const points: Point[] = [];
    for (const size of SIZES) {
      const app = await driveToMeasures(await copyOfProfile(size, join(folder, 'app')));
      await watch(app.page);
      const [samples, reference]: [number[], number[]] = [[], []];
      for (let turn = 0; turn < WARM_UPS + Math.max(OPENINGS, runs); turn += 1) {
        const taken = [await open(small.page, turn), await open(app.page, turn)] as const;
        if (turn < WARM_UPS) continue;
        reference.push(taken[0]);
        samples.push(taken[1]);
      }
      points.push({ size: size.operations, samples, reference });
      await app.kill();
    }
    await small.kill();
    const sizes = SIZES.map(({ measures, operations }) => `${measures} × ${operations}`).join(', ');
    return [
      {
        name: 'until its answers are seen',
        unit: 'ms',
        reference: `the same with ${SMALLEST.measures} measures × ${SMALLEST.operations} operations`,
        sizes: 'operations',
        points,
        budgets: [{ of: 'ratio', atMost: 2, from: 'design' }],
        note: `Measures × operations: ${sizes}. From the click to the frame that shows the first answers.`,
      },
    ];
  },
});

/** The first operation has more answers than the others and is passed over. */
async function open(page: Page, turn: number): Promise<number> {
  const name = operationName(1 + (turn % (OPERATIONS - 1)));
  await page.bringToFront();
  await expectSight(page, {
    from: 'click',
    selector: 'h1',
    text: name,
    and: 'tr[data-measure][data-status="implemented"]',
  });
  await page.locator(`nav button[title="${name}"]`).click();
  const { ms } = await seen(page);
  await settled(page);
  return ms;
}
