import { describe, expect, it } from 'vitest';
import { runSample } from '../../../support/campaigns/campaign.ts';
import {
  encryptedFiles,
  isToldInSentences,
  MALICIOUS,
  readMalicious,
} from '../../../support/campaigns/encrypted-files.ts';

describe('encrypted files that were damaged or made to do harm are refused without a crash', () => {
  runSample({ properties: [encryptedFiles] });

  it.each(Object.entries(MALICIOUS))('%s', async (name, [, kind]) => {
    const outcome = await readMalicious(name);
    expect(outcome).toMatchObject({ ok: false, error: { kind } });
    if (!outcome.ok) isToldInSentences(outcome.error);
  });
});
