import { describe, expect, it } from 'vitest';
import { printing } from '../../../../../../renderer/features/measures/inspector/printing.ts';
import { STATUSES } from '../../../../../../shared/domain/status.ts';

describe('what the inspector says about printing', () => {
  it.each([
    ['implemented', 'printed', 'yes'],
    ['partial', 'printed', 'yes'],
    ['planned', 'printed', 'planned'],
    ['open', 'printed', 'open'],
    ['notImplemented', 'printed', 'notImplemented'],
    ['notApplicable', 'printed', 'notApplicable'],
    ['implemented', 'notRelevant', 'notRelevant'],
    ['planned', 'notRelevant', 'notRelevant'],
    ['open', 'notRelevant', 'open'],
    ['implemented', 'replaced', 'replaced'],
    // Planned ones stand in a chapter of their own, whatever their group says.
    ['planned', 'replaced', 'planned'],
  ] as const)('%s in a group that is %s → %s', (status, place, expected) => {
    expect(printing(status, place)).toBe(expected);
  });

  it('is never asked for what is internal only, whatever its status and place', () => {
    for (const status of STATUSES) {
      for (const place of ['printed', 'replaced', 'notRelevant'] as const) {
        expect(printing(status, place, true)).toBe('internalOnly');
      }
    }
  });
});
