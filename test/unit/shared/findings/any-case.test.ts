import { runSample } from '../../../support/campaigns/campaign.ts';
import { randomFindings } from '../../../support/campaigns/random-findings.ts';

runSample(randomFindings);
