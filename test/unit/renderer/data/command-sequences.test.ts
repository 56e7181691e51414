import { runSample } from '../../../support/campaigns/campaign.ts';
import { commandHistories } from '../../../support/campaigns/command-histories.ts';

runSample(commandHistories(14));
