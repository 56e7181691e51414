/** Random commands: every command of the app that undo does not stop at, on whatever is there when its turn comes. */
import fc from 'fast-check';
import { areaIdSchema } from '../../../shared/domain/ids.ts';
import { STATUSES } from '../../../shared/domain/status.ts';
import { GENERAL } from '../../../shared/domain/target.ts';
import { group, inOperation, measure, parameter, scheme } from '../../unit/renderer/data/test-data.ts';
import { sampleCase } from '../../unit/shared/file-format/sample-case.ts';
import { sampleHouse } from '../../unit/shared/file-format/sample-house.ts';
import {
  groupState,
  name,
  named,
  nothing,
  on,
  place,
  type Step,
  someMeasure,
  someMeasures,
  step,
  value,
  visit,
} from './command-step.ts';
import { findingSteps, ruleSteps } from './finding-steps.ts';
import { layerSteps, siteSteps } from './layer-steps.ts';
import { layoutSteps } from './layout-steps.ts';
import { manyAnswersSteps, schemeSteps } from './scheme-steps.ts';
import { storeSteps } from './store-steps.ts';

const organisationSteps = [
  step('createOrganisation', named, ({ commands }, text) => commands.createOrganisation({ name: text })),
  on('organisations', 'updateOrganisation', named, ({ commands }, id, text) =>
    commands.updateOrganisation(id, { name: text }),
  ),
  on('organisations', 'deleteOrganisation', nothing, ({ commands }, id) => commands.deleteOrganisation(id)),
  step('importCase', nothing, ({ commands }) => commands.importCase(sampleCase())),
  step('importHouse', nothing, ({ commands }) => commands.importHouse('Haus', sampleHouse('ZUT-01'))),
];

const operationSteps = [
  on('organisations', 'createOperation', named, ({ commands }, id, text) =>
    commands.createOperation(id, { name: text }),
  ),
  on('operations', 'updateOperation', fc.tuple(name, visit), ({ commands }, id, text, during) =>
    commands.updateOperation(id, { subject: text }, { visit: during }),
  ),
  on('operations', 'copyOperation', named, ({ commands }, id, text) => commands.copyOperation(id, text)),
  on('operations', 'createFromTemplate', fc.tuple(name, place), async ({ commands, database }, id, text, n) => {
    const organisations = await database.organisations.filter(({ deleted }) => !deleted).primaryKeys();
    const to = organisations[n % Math.max(1, organisations.length)];
    if (to) await commands.createFromTemplate(id, to, text);
  }),
  on('operations', 'createFromTemplate', fc.tuple(place, name), async ({ commands, database }, id, n, text) => {
    const organisations = await database.organisations.filter(({ deleted }) => !deleted).toArray();
    const organisation = organisations[n % Math.max(1, organisations.length)];
    if (organisation) await commands.createFromTemplate(id, organisation.id, text);
  }),
  on('operations', 'deleteOperation', nothing, ({ commands }, id) => commands.deleteOperation(id)),
  on('operations', 'createVersion', named, ({ commands }, id, text) => commands.createVersion(id, { number: text })),
  on('versions', 'updateVersion', named, ({ commands }, id, text) => commands.updateVersion(id, { change: text })),
  on('versions', 'deleteVersion', nothing, ({ commands }, id) => commands.deleteVersion(id)),
];

const partySteps = [
  on('organisations', 'createParty', named, ({ commands }, id, text) => commands.createParty(id, { name: text })),
  on('operations', 'createParty', named, async ({ commands, database }, id, text) => {
    const operation = await database.operations.get(id);
    if (operation) await commands.createParty(operation.organisationId, { name: text }, id);
  }),
  on('parties', 'updateParty', named, ({ commands }, id, text) => commands.updateParty(id, { service: text })),
  on('parties', 'deleteParty', nothing, ({ commands }, id) => commands.deleteParty(id)),
  on('organisations', 'createOwnMeasure', nothing, ({ commands }, id) =>
    commands.createOwnMeasure(id, { areaId: areaIdSchema.parse('ZUT') }),
  ),
  on('ownMeasures', 'updateOwnMeasure', named, ({ commands }, id, text) =>
    commands.updateOwnMeasure(id, { title: { de: text, en: '' } }),
  ),
  on('ownMeasures', 'deleteOwnMeasure', nothing, ({ commands }, id) => commands.deleteOwnMeasure(id)),
];

const answerSteps = [
  on('operations', 'setStatus', fc.tuple(someMeasures, fc.constantFrom(...STATUSES)), ({ commands }, id, ids, status) =>
    commands.setStatus(inOperation(id), ids, status),
  ),
  on('operations', 'assess', fc.tuple(someMeasure, name, visit), ({ commands }, id, answered, note, during) =>
    commands.assess(inOperation(id), answered, { note }, { visit: during }),
  ),
  on('operations', 'setValue', fc.tuple(someMeasure, value), ({ commands }, id, answered, content) =>
    commands.setValue(inOperation(id), answered, parameter('p'), content),
  ),
  on('operations', 'setGroupState', fc.tuple(groupState, name), ({ commands }, id, state, reason) =>
    commands.setGroupState(inOperation(id), scheme('b'), group('b1'), { state, reason }),
  ),
];

const textSteps = [
  on('operations', 'setGroupTexts', fc.tuple(name, visit), ({ commands }, id, textBefore, during) =>
    commands.setGroupTexts(inOperation(id), scheme('b'), group('b1'), { textBefore }, { visit: during }),
  ),
  on('operations', 'confirmAnswers', fc.tuple(someMeasures), ({ commands }, id, ids) =>
    commands.confirmAnswers(inOperation(id), ids),
  ),
];

const someTitle = fc.tuple(fc.constantFrom('Titel', 'anders', 'noch anders'), visit);
const original = { de: 'Titel', en: 'Title' };
const delivered = areaIdSchema.parse('ZUT');

/** Commands on the house catalogue, some of them on one measure, so that they meet. */
const measureSteps = [
  step('rewordMeasure', someTitle, ({ commands }, de, during) =>
    commands.rewordMeasure(measure('ZUT-01'), 'title', { text: { de, en: de }, original }, { visit: during }),
  ),
  step('restoreWording', nothing, ({ commands }) => commands.restoreWording(measure('ZUT-01'), ['title'])),
  step('hideMeasure', fc.tuple(someMeasure), ({ commands }, id) => commands.hideMeasure(id)),
  step('showMeasure', fc.tuple(someMeasure), ({ commands }, id) => commands.showMeasure(id)),
  on('ownMeasures', 'retireMeasure', fc.tuple(fc.boolean(), someMeasures), ({ commands }, id, retired, successors) =>
    commands.retireMeasure(id, retired, successors),
  ),
  on('ownMeasures', 'reorderMeasures', fc.tuple(someMeasure), ({ commands }, id, other) =>
    commands.reorderMeasures(
      id,
      new Map<typeof id, number>([
        [id, 0.5],
        [other, 3],
      ]),
    ),
  ),
  on('ownMeasures', 'promoteOwnMeasure', nothing, ({ commands }, id) =>
    commands.promoteOwnMeasure(id, { organisationId: '', operationId: '' }),
  ),
  on('operations', 'takeOverAnswer', nothing, async ({ commands, database }, id) => {
    const answers = await database.assessments.where('scope.id').equals(id).toArray();
    const answer = answers.find(({ target, deleted }) => target === GENERAL && !deleted);
    if (answer) await commands.takeOverAnswer(answer.scope, answer.measureId, measure('ZUT-02'));
  }),
];

const areaSteps = [
  step('createOwnArea', named, ({ commands }, de) => commands.createOwnArea({ title: { de, en: '' } })),
  on('ownAreas', 'createOwnMeasure', nothing, ({ commands }, areaId) => commands.createOwnMeasure('', { areaId })),
  on('ownAreas', 'updateOwnArea', named, ({ commands }, id, de) => commands.updateOwnArea(id, { title: { de } })),
  on('ownAreas', 'reorderOwnAreas', fc.tuple(place), ({ commands }, id, order) =>
    commands.reorderOwnAreas(id, new Map([[id, order]])),
  ),
  on('ownAreas', 'deleteOwnArea', nothing, ({ commands }, id) => commands.deleteOwnArea(id, delivered)),
];

const partSteps = [
  step('createOwnParameter', fc.tuple(someMeasure), ({ commands }, id) =>
    commands.createOwnParameter(id, { type: 'choice' }, 2),
  ),
  on('ownParameters', 'updateOwnParameter', named, ({ commands }, id, de) =>
    commands.updateOwnParameter(id, { label: { de } }),
  ),
  on('ownParameters', 'deleteOwnParameter', nothing, ({ commands }, id) => commands.deleteOwnParameter(id)),
  on('ownParameters', 'reorderOwnParameters', nothing, ({ commands }, id) => commands.reorderOwnParameters([id])),
  on('ownParameters', 'createOwnOption', nothing, async ({ commands, database }, parameterId) => {
    const { measureId } = (await database.ownParameters.get(parameterId)) ?? {};
    if (measureId) await commands.createOwnOption({ measureId, parameterId });
  }),
  on('ownOptions', 'updateOwnOption', named, ({ commands }, id, de) => commands.updateOwnOption(id, { label: { de } })),
  on('ownOptions', 'deleteOwnOption', nothing, ({ commands }, id) => commands.deleteOwnOption(id)),
  on('ownOptions', 'reorderOwnOptions', nothing, ({ commands }, id) => commands.reorderOwnOptions([id])),
];

const undo = step('undo', nothing, ({ commands }) => commands.undo());
const redo = step('redo', nothing, ({ commands }) => commands.redo());

/** Any one command; undo and redo come as often as all that have to do with parties. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.oneof(...organisationSteps),
  fc.oneof(...operationSteps),
  fc.oneof(...partySteps),
  fc.oneof(...answerSteps, ...textSteps),
  fc.oneof(...measureSteps),
  fc.oneof(...areaSteps),
  fc.oneof(...partSteps),
  fc.oneof(...siteSteps),
  fc.oneof(...layerSteps),
  fc.oneof(...findingSteps, ...ruleSteps),
  fc.oneof(...layoutSteps),
  fc.oneof(...schemeSteps),
  fc.oneof(...manyAnswersSteps),
  fc.oneof(...storeSteps),
  fc.oneof(undo, redo),
);
