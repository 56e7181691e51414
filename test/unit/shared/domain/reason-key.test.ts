import { expect, test } from 'vitest';
import { emptyContent, withNewIds } from '../../../../shared/domain/case-content.ts';
import type { OrganisationId } from '../../../../shared/domain/ids.ts';
import { newOperation, newVersion } from '../../../../shared/domain/new-records.ts';
import { reasonKey, reasonKeySchema, reasonOf, reasonsFor } from '../../../../shared/domain/reason-key.ts';
import type { Operation, Version } from '../../../../shared/domain/records.ts';

const uuid = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const [ONE, OTHER] = [uuid(1), uuid(2)] as const;
const reasons = { 'ZUG-02': 'Bei allen', [reasonKey('ZUG-02', ONE)]: 'Nur hier', [reasonKey('ZUT-01', OTHER)]: 'Dort' };

test('keys are measures, or an operation and a measure', () => {
  for (const key of Object.keys(reasons)) expect(reasonKeySchema.safeParse(key).success).toBe(true);
  for (const key of ['', 'x/ZUG-02', `${ONE}/`, `${ONE}/ZUG-02/x`])
    expect(reasonKeySchema.safeParse(key).success).toBe(false);
});

test('the reason of an operation goes before the one for all', () => {
  expect(reasonOf(reasons, 'ZUG-02', ONE)).toBe('Nur hier');
  expect(reasonOf(reasons, 'ZUG-02', OTHER)).toBe('Bei allen');
  expect(reasonOf(reasons, 'ZUT-01')).toBe('');
  expect(reasonsFor(reasons, ONE)).toEqual({ 'ZUG-02': 'Nur hier' });
  expect(reasonsFor(reasons, OTHER)).toEqual({ 'ZUG-02': 'Bei allen', 'ZUT-01': 'Dort' });
});

test('in a copy of a case they are of the copied operation', () => {
  const operation = newOperation({ id: ONE as Operation['id'], organisationId: uuid(9) as OrganisationId }, {});
  const version = newVersion({ id: uuid(3) as Version['id'], operationId: operation.id }, {});
  const revisions = { [`reasons.${ONE}/ZUG-02`]: [uuid(4), 1] } as unknown as Version['revisions'];
  const content = { ...emptyContent(), operations: [operation], versions: [{ ...version, reasons, revisions }] };
  let n = 4;
  const copy = withNewIds(content as typeof content & { versions: Version[] }, () => uuid(++n));
  const id = copy.operations[0]?.id;
  expect(copy.versions[0]?.reasons).toMatchObject({ 'ZUG-02': 'Bei allen', [`${id}/ZUG-02`]: 'Nur hier' });
  expect(Object.keys(copy.versions[0]?.revisions ?? {})).toEqual([`reasons.${id}/ZUG-02`]);
});
