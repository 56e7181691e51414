import { runCampaign } from '../support/campaigns/campaign.ts';
import { commandHistories } from '../support/campaigns/command-histories.ts';

runCampaign(commandHistories(40));
