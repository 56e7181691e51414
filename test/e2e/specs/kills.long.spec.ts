/**
 * Campaign: the app is killed at random moments of random edits. Afterwards the data base opens, holds everything that was
 * shown as saved, and no command by half. A few kills run in every `npm test`: `kill.spec.ts`.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { readDeliveredCatalogue } from '../../../build/cli/read-catalogue.ts';
import { catalogueOf } from '../../../shared/catalogue/house-catalogue.ts';
import { readCase } from '../../../shared/file-format/read-case.ts';
import { anyLife, type Life, live, type World } from '../../support/campaigns/kills/life.ts';
import { outcomeOf, secondsSince, writeReport } from '../../support/campaigns/report.ts';
import { REPLAY, SEED, scaled, TIME_LIMIT } from '../../support/campaigns/settings.ts';
import { createTally } from '../../support/campaigns/tally.ts';
import { AppUnderTest, PROJECT } from '../fixtures/app-under-test.ts';

const CAMPAIGN = 'kills';
/** Of five kills each; as many again during other deeds: `killed-deeds.long.spec.ts`. */
const LIVES = 16;

test('kill −9 at any moment: what was shown as saved is there, and nothing by half', async ({
  browserName: _,
}, info) => {
  const tally = createTally();
  const began = Date.now();
  const oneLife = async (life: Life): Promise<void> => {
    const userData = info.outputPath(`user-data-${Date.now()}`);
    const app = new AppUnderTest({ userData });
    await app.start();
    try {
      await live(life, { ...world(), app, tally });
    } finally {
      await app.close();
      rmSync(userData, { recursive: true, force: true });
    }
    expect(app.problems, 'nothing went wrong inside the app').toEqual([]);
  };

  const details = await fc.check(fc.asyncProperty(anyLife, oneLife), {
    numRuns: scaled(LIVES),
    seed: SEED,
    path: REPLAY,
    // A smaller example would take hours to find.
    endOnFailure: true,
    interruptAfterTimeLimit: TIME_LIMIT,
  });
  const properties = [outcomeOf(info.title, scaled(LIVES), began, details)];
  writeReport({ campaign: CAMPAIGN, seed: SEED, seconds: secondsSince(began), figures: tally.figures(), properties });
  if (details.failed) throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
});

function world(): Omit<World, 'app' | 'tally'> {
  const read = readCase(readFileSync(join(PROJECT, 'catalog/examples/softwarehaus.tomakte')));
  if (!read.ok) throw new Error('the example cannot be read');
  const delivered = readDeliveredCatalogue();
  const example = read.value.content;
  return { example, catalogues: { delivered, example: catalogueOf(delivered, example) } };
}
