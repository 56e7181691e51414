import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaseContent, splitByOrganisation, withNewIds } from '../../../../shared/domain/case-content.ts';
import type { OperationId, OrganisationId } from '../../../../shared/domain/ids.ts';
import { emptyPlacement, newOwnOption, newOwnParameter } from '../../../../shared/domain/new-house-records.ts';
import { newOrganisation, tombstoneOf } from '../../../../shared/domain/new-records.ts';
import { FILE_TABLES, recordSchemas } from '../../../../shared/domain/records.ts';
import { forColleague } from '../../../../shared/domain/redact.ts';
import { contentProblem } from '../../../../shared/file-format/check-content.ts';
import {
  LOCK,
  OPERATION,
  ORGANISATION,
  OWN_MEASURE,
  PARTY,
  REPLICA,
  SAMPLE_LOOK,
  SITE,
  sampleCase,
  sampleOrganisation,
} from '../file-format/sample-case.ts';
import { HOUSE_GROUP, HOUSE_SCHEME } from '../file-format/sample-house.ts';

const counted = (prefix: string) => {
  let count = 0;
  return () => `${prefix}-0000-4000-8000-${String(++count).padStart(12, '0')}`;
};

const uuidOf = (prefix: string) => `${prefix}-0000-4000-8000-000000000001` as OperationId;

describe('a copy with new ids', () => {
  it('shares no id with the original and is sound in itself', () => {
    const copy = withNewIds(sampleCase(), counted('aaaaaaaa'));
    const text = JSON.stringify(copy);
    for (const id of [ORGANISATION, OPERATION, PARTY, SITE, OWN_MEASURE]) expect(text).not.toContain(id);
    expect(contentProblem(copy)).toBeNull();
  });

  it('carries references in lists, values, targets and answers along', () => {
    const original = sampleCase();
    const answer = original.assessments.find(({ id }) => id === `${OPERATION}/${LOCK}/-`);
    if (answer)
      original.assessments.push({ ...answer, id: `${OPERATION}/${LOCK}/party:${PARTY}`, target: `party:${PARTY}` });
    const copy = withNewIds(original, counted('aaaaaaaa'));
    const [party] = copy.parties;
    expect(copy.operations[0]?.partyIds).toEqual([party?.id]);
    const general = copy.assessments.find(({ id }) => id.endsWith(`/${LOCK}/-`));
    expect(general?.values).toMatchObject({ host: party?.id });
    expect(copy.operations[0]?.siteIds).toEqual([copy.sites[0]?.id]);
    expect(copy.assessments.map(({ target }) => target)).toContain(`site:${copy.sites[0]?.id}`);
    expect(copy.assessments.map(({ target }) => target)).toContain(`party:${party?.id}`);
    expect(copy.assessments.map(({ measureId }) => measureId)).toContain(copy.ownMeasures[0]?.id);
  });

  it('keeps answers about own parameters attached: values, options and revisions', () => {
    const parameters = fc.array(fc.array(fc.nat(3), { minLength: 0, maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(parameters, (shape) => {
        const original = withOwnChoices(sampleOrganisation(), shape);
        const copy = withNewIds(original, counted('aaaaaaaa'));
        expect(contentProblem(copy)).toBeNull();
        expect(answered(copy)).toEqual(answered(original));
        expect(JSON.stringify(copy)).not.toContain(OWN_MEASURE);
      }),
    );
  });

  it('stands in own schemes where the original stands', () => {
    const original = sampleOrganisation();
    original.ownPlacements.push({ ...emptyPlacement(HOUSE_SCHEME, OWN_MEASURE), groupIds: [HOUSE_GROUP] });
    const { ownMeasures, ownPlacements } = withNewIds(original, counted('aaaaaaaa'));
    const ofId = ownMeasures[0]?.id ?? '';
    expect(ownPlacements).toMatchObject([{ id: `${HOUSE_SCHEME}/${ofId}`, ofId, groupIds: [HOUSE_GROUP] }]);
  });

  it('keeps how its releases looked, each look under an id of its own', () => {
    const copy = withNewIds(sampleCase(), counted('aaaaaaaa'));
    const [look] = copy.annexLooks;
    expect(look).toMatchObject({ organisationId: copy.organisations[0]?.id, logo: SAMPLE_LOOK.logo });
    expect(look?.id).not.toBe(SAMPLE_LOOK.id);
    expect(copy.releases.map(({ lookId }) => lookId)).toEqual([look?.id, '']);
  });

  it('makes its annexes for those further operations only that were copied, too', () => {
    const original = sampleCase();
    const gone = uuidOf('bbbbbbbb');
    for (const operation of original.operations) operation.annexAlsoFor = [OPERATION, gone];
    const [operation] = withNewIds(original, counted('aaaaaaaa')).operations;
    expect(operation?.annexAlsoFor).toEqual([operation?.id]);
  });

  it('leaves out what is deleted', () => {
    const content = sampleCase();
    const deleted = content.versions.map((version) => ({ ...version, deleted: true }));
    expect(withNewIds({ ...content, versions: deleted }, counted('aaaaaaaa')).versions).toEqual([]);
  });
});

/** Choices of the own measure, as many as `shape` has lists, each with options whose numbers are chosen. */
function withOwnChoices(content: CaseContent, shape: number[][]): CaseContent {
  const id = (kind: string, ...numbers: number[]) =>
    `cccccccc-0000-4000-${kind}-${numbers
      .map((n) => String(n).padStart(6, '0'))
      .join('')
      .padStart(12, '0')}`;
  const ownParameters = shape.map((_, index) =>
    newOwnParameter({ id: id('8000', index) as never, measureId: OWN_MEASURE, type: 'choices', order: index }),
  );
  const ownOptions = ownParameters.flatMap((parameter, index) =>
    [0, 1, 2, 3].map((order) =>
      newOwnOption({ id: id('9000', index, order) as never, measureId: OWN_MEASURE, parameterId: parameter.id, order }),
    ),
  );
  const chosen = ownParameters.map(({ id: key }, index) => [
    key,
    (shape[index] ?? []).map((n) => id('9000', index, n)),
  ]);
  const assessments = content.assessments.map((one) =>
    one.measureId === OWN_MEASURE
      ? {
          ...one,
          values: Object.fromEntries(chosen),
          revisions: Object.fromEntries(ownParameters.map((it) => [`values.${it.id}`, [REPLICA, 1]])),
        }
      : one,
  ) as CaseContent['assessments'];
  return { ...content, ownParameters, ownOptions, assessments };
}

/** The answers to own parameters without any id: positions of parameters and of the options chosen. */
function answered({ ownMeasures, ownParameters, ownOptions, assessments }: CaseContent) {
  const answer = assessments.find(({ measureId }) => measureId === ownMeasures[0]?.id);
  return ownParameters.map(({ id, order }) => {
    const value = answer?.values[id];
    const orders = [value ?? []].flat().map((chosen) => ownOptions.find((option) => option.id === chosen)?.order);
    return [order, orders, answer?.revisions[`values.${id}`] !== undefined];
  });
}

it('splits a case by organisation, every record with its owner', () => {
  const first = sampleOrganisation();
  const second = withNewIds(sampleOrganisation(), counted('bbbbbbbb'));
  const both = Object.fromEntries(FILE_TABLES.map((table) => [table, [...first[table], ...second[table]]]));
  const parts = splitByOrganisation(both as never);
  expect(parts.get(ORGANISATION)).toEqual(first);
  expect(parts.get(second.organisations[0]?.id as OrganisationId)).toEqual(second);
});

describe('what goes along to a colleague', () => {
  const answer = sampleCase().assessments.find(({ id }) => id === `${OPERATION}/${LOCK}/-`);
  if (!answer) throw new Error('the sample has an answer about the lock');
  const withRevision = {
    ...answer,
    revisions: { ...answer.revisions, internalNote: [REPLICA, 6] as [typeof REPLICA, number] },
  };

  it('is everything but the internal note, of which not even the revision is told', () => {
    const shared = forColleague('assessments', withRevision, { internalNotes: false });
    expect(shared).toEqual({ ...answer, internalNote: '' });
  });

  it('is the internal note, too, when asked for', () => {
    expect(forColleague('assessments', withRevision, { internalNotes: true })).toEqual(withRevision);
  });

  it('is no field that this version does not know, since it may be internal', () => {
    const later = { ...withRevision, secretOfLaterVersions: 'x' };
    expect(forColleague('assessments', later, { internalNotes: false })).not.toHaveProperty('secretOfLaterVersions');
  });

  it('is of deleted records only who they were and that they are gone', () => {
    const [organisation] = sampleCase().organisations;
    const deleted = { ...organisation, ...newOrganisation({ id: ORGANISATION }, { name: 'Geheim' }), deleted: true };
    const tombstone = tombstoneOf('organisations', {
      ...deleted,
      revisions: { name: [REPLICA, 1], deleted: [REPLICA, 2] },
    });
    expect(tombstone).toEqual({
      ...newOrganisation({ id: ORGANISATION }),
      deleted: true,
      revisions: { deleted: [REPLICA, 2] },
    });
  });

  it.each(FILE_TABLES)('a tombstone of %s is still a valid record', (table) => {
    const [record] = sampleCase()[table];
    expect(recordSchemas[table].safeParse(record && tombstoneOf(table, record as never)).success).toBe(true);
  });
});
