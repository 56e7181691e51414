import { expect, test } from 'vitest';
import { body, heading, item } from '../../../support/annex-builder.ts';
import { annexOfAnyLayout, wordFileOfAnyLayout } from '../../../support/campaigns/any-layout.ts';
import { runSample } from '../../../support/campaigns/campaign.ts';
import { contentFaults } from '../../../support/content-faults.ts';

runSample({ properties: [annexOfAnyLayout, wordFileOfAnyLayout] });

test('the rules find what stands alone', () => {
  const list = (...items: ReturnType<typeof item>[]) => ({ kind: 'list' as const, items });
  expect(contentFaults({ blocks: [heading(1, '1', 'Leer'), heading(1, '2', 'Voll'), body('Ja.')] })).toHaveLength(1);
  expect(
    contentFaults({ blocks: [list(item('Verfahren:')), list(item('Verfahren:', item('AES')), item(' '))] }),
  ).toEqual(['nothing below Verfahren:', 'an empty bullet']);
});
