import { runSample } from '../../../support/campaigns/campaign.ts';
import { annexOfAnyCase, anyAnnexIsRendered } from '../../../support/campaigns/random-cases.ts';

runSample({ properties: [anyAnnexIsRendered, annexOfAnyCase({ withPrograms: false })] });
