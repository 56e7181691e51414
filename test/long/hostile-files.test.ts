import { runCampaign } from '../support/campaigns/campaign.ts';
import { hostileFiles } from '../support/campaigns/hostile-files.ts';

runCampaign(hostileFiles);
