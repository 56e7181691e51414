/** What a reader is told about a finding. */
import { expect, test } from 'vitest';
import { findingText } from '../../../../shared/findings/finding-text.ts';

const RULE = {
  message: { de: '{party} hat keinen Vertrag.', en: '{party} has no agreement.' },
  advice: { de: 'Vertrag schließen.', en: 'Conclude one.' },
  source: 'Art. 28 DSGVO',
};

test('what was found stands in the places of the texts, in the language asked for', () => {
  const params = { party: 'Beispiel AG' };
  expect(findingText(RULE, { params }, 'de')).toEqual({
    message: 'Beispiel AG hat keinen Vertrag.',
    advice: 'Vertrag schließen.',
    source: 'Art. 28 DSGVO',
  });
  expect(findingText(RULE, { params }, 'en').message).toBe('Beispiel AG has no agreement.');
});

test('a place without anything to put there stays, so that the gap is seen', () => {
  expect(findingText(RULE, {}, 'de').message).toBe('{party} hat keinen Vertrag.');
});

test('a measure that is planned is still missing, and its plan is said first', () => {
  const planned = { params: { party: 'Beispiel AG' }, isPlanned: true };
  expect(findingText(RULE, planned, 'de').message).toBe(
    'Geplant, noch nicht umgesetzt: Beispiel AG hat keinen Vertrag.',
  );
  expect(findingText(RULE, planned, 'en').message).toBe('Planned, not yet in place: Beispiel AG has no agreement.');
});
