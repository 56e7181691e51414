import { beforeEach, expect, it } from 'vitest';
import { type OwnScheme, ownPlacementId } from '../../../../shared/domain/house-records.ts';
import { areaIdSchema, type GroupId, type MeasureId } from '../../../../shared/domain/ids.ts';
import { newOwnOption, newOwnParameter, newOwnScheme } from '../../../../shared/domain/new-house-records.ts';
import { assessmentId } from '../../../../shared/domain/records.ts';
import { group, inOperation, openTestCase, scheme, type TestCase, uuid, visibleContent } from './test-data.ts';

const ZUT = areaIdSchema.parse('ZUT');
const title = { de: 'Schleuse', en: '' };

let test: TestCase;
beforeEach(async () => {
  test = await openTestCase();
});

/** A measure of this operation alone with a choice of its own, answered. */
async function ownMeasure(): Promise<MeasureId> {
  const { commands, database, organisationId, operationId, scope } = test;
  const id = await commands.createOwnMeasure(organisationId, { areaId: ZUT, title, operationId });
  const parameter = newOwnParameter({ id: uuid(1, 9) as never, measureId: id, type: 'choice', label: title });
  const option = newOwnOption({ id: uuid(2, 9) as never, measureId: id, parameterId: parameter.id, label: title });
  await database.ownParameters.put(parameter);
  await database.ownOptions.put(option);
  await commands.setStatus(scope, [id], 'implemented');
  await commands.setValue(scope, id, parameter.id, option.id);
  return id;
}

it('gives a copied operation measures of its own, answered as in the original', async () => {
  const original = await ownMeasure();
  const copyId = await test.commands.copyOperation(test.operationId, 'Kopie');
  const { ownMeasures, ownParameters, ownOptions, assessments } = test.database;

  const copied = (await ownMeasures.toArray()).find((measure) => measure.operationId === copyId);
  expect(copied).toMatchObject({ title, deleted: false });
  expect(copied?.id).not.toBe(original);
  const [parameter] = await ownParameters.where({ measureId: copied?.id }).toArray();
  const [option] = await ownOptions.where({ measureId: copied?.id }).toArray();
  const answer = await assessments.get(assessmentId(inOperation(copyId), copied?.id ?? ''));
  expect(answer).toMatchObject({ status: 'implemented', values: { [parameter?.id ?? '']: option?.id } });
  expect(Object.keys(copied?.revisions ?? {})).toContain('title');
});

it('puts the copies of its own measures where the originals stand in an own scheme', async () => {
  const original = await ownMeasure();
  const schemeId = uuid(3, 9) as OwnScheme['id'];
  const groupIds = [uuid(4, 9) as GroupId];
  await test.database.ownSchemes.put(newOwnScheme({ id: schemeId, basedOn: scheme('b'), supplementId: group('x') }));
  await test.commands.place(schemeId, [original], groupIds);
  const copyId = await test.commands.copyOperation(test.operationId, 'Kopie');
  const copied = await test.database.ownMeasures.filter((measure) => measure.operationId === copyId).first();
  expect(await test.database.ownPlacements.get(ownPlacementId(schemeId, copied?.id ?? ''))).toMatchObject({ groupIds });
});

it('shares measures of the whole organisation between original and copy', async () => {
  const { commands, database, organisationId, operationId, scope } = test;
  const shared = await commands.createOwnMeasure(organisationId, { areaId: ZUT, title });
  await commands.setStatus(scope, [shared], 'implemented');
  const copyId = await commands.copyOperation(operationId, 'Kopie');
  expect(await database.ownMeasures.count()).toBe(1);
  expect(await database.assessments.get(assessmentId(inOperation(copyId), shared))).toMatchObject({
    status: 'implemented',
  });
});

it('takes the copy back in one step', async () => {
  await ownMeasure();
  const before = await visibleContent(test.database);
  await test.commands.copyOperation(test.operationId, 'Kopie');
  await test.commands.undo();
  expect(await visibleContent(test.database)).toEqual(before);
});
