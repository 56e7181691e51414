import { describe, expect, it } from 'vitest';
import { printing } from '../../../../../../renderer/features/measures/inspector/printing.ts';

describe('what the inspector says about printing', () => {
  it.each([
    ['implemented', true, 'yes'],
    ['partial', true, 'yes'],
    ['planned', true, 'planned'],
    ['open', true, 'open'],
    ['notImplemented', true, 'notImplemented'],
    ['notApplicable', true, 'notApplicable'],
    ['implemented', false, 'notRelevant'],
    ['planned', false, 'notRelevant'],
    ['open', false, 'open'],
  ] as const)('%s in a group that is relevant: %s → %s', (status, isRelevant, expected) => {
    expect(printing(status, isRelevant)).toBe(expected);
  });
});
