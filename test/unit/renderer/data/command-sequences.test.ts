import { expect, it } from 'vitest';
import { COMMAND_NAMES, type CommandName } from '../../../../renderer/data/commands/log.ts';
import { runSample } from '../../../support/campaigns/campaign.ts';
import { commandHistories } from '../../../support/campaigns/command-histories.ts';
import { steppedCommands } from '../../../support/campaigns/command-step.ts';

/** Their undoing has tests of its own: they take a file, another catalogue, or a version that they lock. */
const ON_THEIR_OWN: readonly CommandName[] = [
  'mergeFile',
  'upgradeCatalogue',
  'releaseVersion',
  'withdrawRelease',
  'markExported',
];

it('random histories are made of every command', () => {
  expect([...steppedCommands, ...ON_THEIR_OWN].sort()).toEqual(expect.arrayContaining([...COMMAND_NAMES]));
});

runSample(commandHistories(14));
