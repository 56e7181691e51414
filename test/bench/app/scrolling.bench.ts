/** Scrolling through 5,000 measures. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Bench } from '../harness/bench.ts';
import { driveToMeasures } from './driven-app.ts';
import { drivePlainPage } from './plain-window.ts';
import { framesTaken, watch } from './probe.ts';
import { copyOfProfile, LARGEST } from './profile.ts';
import { windowBench } from './window-bench.ts';

/** Pixels per second, and how far: some sixty rows a second, as a wheel that is turned without stopping. */
const SPEED = 2400;
const DISTANCE = 6000;
/** The 33 ms of the budget, as a screen of 60 Hz can show them. */
const TWO_TURNS = 33.4;
const ROWS = Array.from({ length: LARGEST.measures }, (_, index) => `<p>Zeile ${index + 1}</p>`).join('');
const PLAIN = `<style>body { margin: 0; height: 100vh; overflow-y: scroll } p { margin: 0; height: 36px }</style>${ROWS}`;

export const scrolling: Bench = windowBench({
  name: 'scrolling',
  what: 'scrolling through 5,000 measures, frame by frame',
  async run({ folder, runs }) {
    const plain = await drivePlainPage(join(folder, 'plain'), PLAIN);
    const app = await driveToMeasures(await copyOfProfile(LARGEST, join(folder, 'app')));
    await watch(app.page);
    await app.page.getByRole('treeitem', { name: 'Alle Maßnahmen' }).click();
    await app.page.waitForTimeout(1000);
    const [frames, plainFrames]: [number[], number[]] = [[], []];
    for (let run = 0; run <= runs; run += 1) {
      const taken = [await scroll(plain.page), await scroll(app.page)] as const;
      // The first round draws for the first time.
      if (run === 0) continue;
      plainFrames.push(...taken[0]);
      frames.push(...taken[1]);
    }
    await app.kill();
    await plain.kill();
    const late = frames.filter((ms) => ms > TWO_TURNS).length;
    return [
      {
        name: 'length of a frame',
        unit: 'ms',
        reference: 'as many plain rows in an empty page',
        points: [{ samples: frames.map(rounded), reference: plainFrames.map(rounded) }],
        budgets: [{ of: 'most', atMost: TWO_TURNS, from: 'design' }],
        note: `${frames.length} frames, ${late} of more than two turns of the screen (the reference: ${plainFrames.filter((ms) => ms > TWO_TURNS).length} of ${plainFrames.length}). Drawn in software where there is no screen.`,
      },
    ];
  },
});

const rounded = (ms: number) => Math.round(ms * 10) / 10;

/** Down and on, from wherever it stands. */
async function scroll(page: Page): Promise<number[]> {
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  await page.waitForTimeout(300);
  await framesTaken(page);
  await session.send('Input.synthesizeScrollGesture', {
    x: 650,
    y: 500,
    yDistance: -DISTANCE,
    speed: SPEED,
    gestureSourceType: 'mouse',
  });
  const frames = await framesTaken(page);
  await session.detach();
  return frames;
}
