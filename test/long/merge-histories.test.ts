import { runCampaign } from '../support/campaigns/campaign.ts';
import { mergeHistories } from '../support/campaigns/merge-histories.ts';

runCampaign(mergeHistories);
