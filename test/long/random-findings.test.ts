import { runCampaign } from '../support/campaigns/campaign.ts';
import { randomFindings } from '../support/campaigns/random-findings.ts';

runCampaign(randomFindings);
