import { runCampaign } from '../support/campaigns/campaign.ts';
import { randomCases } from '../support/campaigns/random-cases.ts';

runCampaign(randomCases);
