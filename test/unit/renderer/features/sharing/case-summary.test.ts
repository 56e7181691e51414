import { expect, it } from 'vitest';
import { summaryOf } from '../../../../../renderer/features/sharing/case-summary.ts';
import { emptyContent } from '../../../../../shared/domain/case-content.ts';
import type { OperationId, OrganisationId } from '../../../../../shared/domain/ids.ts';
import { newOperation, newOrganisation } from '../../../../../shared/domain/new-records.ts';
import { sampleHouse } from '../../../shared/file-format/sample-house.ts';

const organisation = (index: number) => newOrganisation({ id: `o${index}` as OrganisationId }, { name: `O ${index}` });
const operation = (index: number, owner: number) =>
  newOperation(
    { id: `v${index}` as OperationId, organisationId: `o${owner}` as OrganisationId },
    { name: `V ${index}` },
  );

it('gives each organisation its own operations, and none to one that is not there', () => {
  const content = { ...emptyContent(), organisations: [organisation(1), organisation(2)] };
  content.operations = [operation(1, 2), operation(2, 1), operation(3, 2), operation(4, 9)];
  const { organisations, counts } = summaryOf(content);
  expect(organisations.map(({ operations }) => operations.map(({ name }) => name))).toEqual([['V 2'], ['V 1', 'V 3']]);
  expect(counts.operations).toBe(4);
});

it('counts what goes along of the house catalogue as users would: measures, areas and schemes', () => {
  const house = sampleHouse('ZUT-01');
  expect(summaryOf({ ...emptyContent(), ...house }).counts.house).toBe(4);
  expect(summaryOf(emptyContent()).counts.house).toBe(0);
});

it('looks at each operation a few times only, however many organisations there are', () => {
  let looks = 0;
  const counted = operation(1, 1);
  const owner = counted.organisationId;
  Object.defineProperty(counted, 'organisationId', {
    get: () => {
      looks += 1;
      return owner;
    },
  });
  const organisations = Array.from({ length: 1000 }, (_, index) => organisation(index));
  summaryOf({ ...emptyContent(), organisations, operations: [counted] });
  expect(looks).toBeLessThan(5);
});
