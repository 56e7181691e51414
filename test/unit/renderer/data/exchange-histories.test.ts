import { runSample } from '../../../support/campaigns/campaign.ts';
import { exchangeHistories } from '../../../support/campaigns/exchange-histories.ts';

runSample(exchangeHistories);
