/** Typing into the search of 5,000 measures with notes. */
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Bench } from '../harness/bench.ts';
import { driveToMeasures } from './driven-app.ts';
import { turnsOf } from './frames.ts';
import { drivePlainPage } from './plain-window.ts';
import { expectLetter, framesTaken, longTasks, type Seen, seen, watch } from './probe.ts';
import { copyOfProfile, LARGEST } from './profile.ts';
import { windowBench } from './window-bench.ts';

/** Hits, none, many, a word of every note. */
const WORDS = ['besucher', 'zutritt', 'xyzzy', 'karten am empfang', 'protokoll'];
/** Between two keys, in milliseconds: fast typing. */
const PAUSE = 120;
const PLAIN = '<input type="search">';

interface Typed {
  shown: Seen[];
  /** The longest frame from each key to the next, in turns of the screen. */
  longest: number[];
  tasks: number[];
}

export const typing: Bench = windowBench({
  name: 'typing',
  what: 'typing into the search of 5,000 measures with notes, key by key',
  async run({ folder }) {
    const plain = await drivePlainPage(join(folder, 'plain'), PLAIN);
    const app = await driveToMeasures(await copyOfProfile(LARGEST, join(folder, 'app')));
    await watch(app.page);
    const ours = app.page.getByRole('searchbox', { name: 'Maßnahmen suchen' });
    await ours.click();
    // All measures, not those of one group; and the index is made before anybody types.
    await app.page.getByRole('treeitem', { name: 'Alle Maßnahmen' }).click();
    await app.page.waitForTimeout(3000);
    // What the start has left behind is no key's.
    await longTasks(app.page);
    const [typed, plainly] = [noneTyped(), noneTyped()];
    for (const word of WORDS) {
      await type(app.page, ours, word, typed);
      await type(plain.page, plain.page.locator('input'), word, plainly);
    }
    await app.kill();
    await plain.kill();
    const reference = 'a search field in an empty page';
    const frames = (some: readonly Seen[]) => some.map((one) => one.frames);
    return [
      {
        name: 'frames until a letter is seen',
        unit: 'count',
        reference,
        points: [{ samples: frames(typed.shown), reference: frames(plainly.shown) }],
        budgets: [{ of: 'p95', atMost: 1, from: 'design' }],
      },
      {
        name: 'longest frame after a key',
        unit: 'count',
        reference,
        points: [{ samples: typed.longest, reference: plainly.longest }],
        budgets: [{ of: 'p95', atMost: 1, from: 'design' }],
        note: 'In turns of the screen (1/60 s) until the next key, hits being found and drawn meanwhile.',
      },
      {
        name: 'until a letter is seen',
        unit: 'ms',
        reference,
        points: [{ samples: typed.shown.map(({ ms }) => ms), reference: plainly.shown.map(({ ms }) => ms) }],
      },
      {
        name: 'longest task after a key',
        unit: 'ms',
        points: [{ samples: typed.tasks }],
        budgets: [{ of: 'most', atMost: 50, from: 'house' }],
        note: 'Tasks of 50 ms and less are counted as 0.',
      },
    ];
  },
});

const noneTyped = (): Typed => ({ shown: [], longest: [], tasks: [] });

async function type(page: Page, field: Locator, word: string, typed: Typed): Promise<void> {
  await page.bringToFront();
  await field.fill('');
  await field.focus();
  await page.waitForTimeout(5 * PAUSE);
  for (const letter of word) {
    await framesTaken(page);
    await expectLetter(page);
    await page.keyboard.type(letter);
    typed.shown.push(await seen(page));
    await page.waitForTimeout(PAUSE);
    typed.longest.push(Math.max(...turnsOf(await framesTaken(page))));
    typed.tasks.push(Math.max(0, ...(await longTasks(page))));
  }
}
