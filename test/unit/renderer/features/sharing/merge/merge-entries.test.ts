import { describe, expect, it } from 'vitest';
import { loadDeliveredCatalogue } from '../../../../../../renderer/data/delivered-catalogue.ts';
import { proposalFor } from '../../../../../../renderer/features/sharing/merge/field-entries.ts';
import { mergeOverview, openOf } from '../../../../../../renderer/features/sharing/merge/merge-entries.ts';
import { mergeNames } from '../../../../../../renderer/features/sharing/merge/words/merge-names.ts';
import type { ReplicaId } from '../../../../../../shared/domain/ids.ts';
import { emptyAssessment } from '../../../../../../shared/domain/new-records.ts';
import type { AnyRecord } from '../../../../../../shared/domain/record-fields.ts';
import type { Assessment } from '../../../../../../shared/domain/records.ts';
import { mergeContents } from '../../../../../../shared/merge/merge-content.ts';
import { measure, uuid } from '../../../data/test-data.ts';

const names = mergeNames({ records: [], catalogue: loadDeliveredCatalogue() }, 'de');
const [MINE, THEIRS] = [uuid(901), uuid(902)] as ReplicaId[];

/** The same answer, with what either wrote into it. */
function merged(mine: Partial<Assessment>, theirs: Partial<Assessment>, bases: Record<string, unknown> = {}) {
  const answer = (fields: Partial<Assessment>, replica: ReplicaId | undefined) => {
    const blank = emptyAssessment({ kind: 'operation', id: uuid(1) as never }, measure('ZUT-01'));
    const revisions = Object.fromEntries(Object.keys(fields).map((path) => [path, [replica, 1]]));
    return { ...blank, ...fields, revisions } as Assessment;
  };
  const [one] = mergeContents(
    { content: { assessments: [answer(mine, MINE)] }, seen: {} },
    { content: { assessments: [answer(theirs, THEIRS)] }, seen: {} },
  );
  if (!one) throw new Error('nothing was merged');
  return { ...one, bases };
}

const entryOf = (...args: Parameters<typeof merged>) => {
  const [entry] = mergeOverview([merged(...args)], names).entries;
  if (!entry) throw new Error('nothing would change');
  return entry;
};

describe('a record that would change', () => {
  it('says where it belongs and what stands in each field, here and in the file', () => {
    const entry = entryOf({ due: '2027-03-31' }, { due: '2027-06-30', responsible: 'Ben' });
    expect(entry.area).toBe('Zutrittskontrolle');
    expect(entry.fields.map(({ title, sides, isConflict }) => [title, sides[0], isConflict])).toEqual([
      ['Fällig am', { label: '', mine: '31.03.2027', theirs: '30.06.2027' }, true],
      ['Verantwortlich', { label: '', mine: '', theirs: 'Ben' }, false],
    ]);
  });

  it('is not shown for positions and fingerprints', () => {
    expect(mergeOverview([{ ...merged({}, {}), taken: [] }], names)).toEqual({ entries: [], identical: 1 });
  });

  it('proposes from what both began with', () => {
    const [field] = entryOf({ note: 'Eine Karte' }, { note: 'Karte am Tor' }, { note: 'Karte' }).fields;
    expect(field && proposalFor(field)).toEqual({ value: 'Eine Karte am Tor', isClear: true });
  });
});

describe('a decision', () => {
  const entry = entryOf({ note: 'PIN' }, { note: 'Chip' });
  const open = (value: string) => openOf(entry, { [entry.key]: { note: { take: 'value', value } } });

  it('waits while both versions of a place are still in the text', () => {
    expect([open('⟨PIN | Chip⟩ am Tor'), open('PIN und Chip am Tor')]).toEqual([1, 0]);
  });

  it('waits while the text is longer than the field can be', () => {
    expect([open('x'.repeat(20_001)), open('x'.repeat(20_000))]).toEqual([1, 0]);
  });
});

describe('what people wrote', () => {
  it('is never taken for a date or a name', () => {
    const record = { note: '2027-01-01' } as unknown as AnyRecord;
    const [field] = entryOf({ note: '2026-12-31' }, record as Partial<Assessment>).fields;
    expect(field?.sides).toEqual([{ label: '', mine: '2026-12-31', theirs: '2027-01-01' }]);
  });
});
