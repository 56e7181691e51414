import { runCampaign } from '../support/campaigns/campaign.ts';
import { exchangeHistories } from '../support/campaigns/exchange-histories.ts';

runCampaign(exchangeHistories);
