/**
 * Campaign: the app is killed (kill −9, with all its processes) at random moments while it opens or merges a case, makes or
 * restores a backup, upgrades catalogue or data base, or deletes for good. Edits are killed in `kills.long.spec.ts`.
 */
import { mkdirSync } from 'node:fs';
import { test } from '@playwright/test';
import { backingUp, restoring } from '../../support/campaigns/kills/deeds/backup-deeds.ts';
import { importing, merging } from '../../support/campaigns/kills/deeds/file-deeds.ts';
import { purging } from '../../support/campaigns/kills/deeds/purge-deed.ts';
import { upgradingCatalogue, upgradingDatabase } from '../../support/campaigns/kills/deeds/upgrade-deeds.ts';
import { killDuring } from '../../support/campaigns/kills/kill-deed.ts';
import { scaled } from '../../support/campaigns/settings.ts';

const TRIES = 20;

for (const deed of [importing, merging, backingUp, restoring, upgradingCatalogue, upgradingDatabase, purging]) {
  test(`kill −9 during ${deed.name}: wholly or not at all, and backups whole`, async ({ browserName: _ }, info) => {
    const folder = info.outputPath('data');
    mkdirSync(folder, { recursive: true });
    await killDuring(deed, { tries: scaled(TRIES), folder });
  });
}
