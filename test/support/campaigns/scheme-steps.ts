/** Random commands on own schemes with their groups and places, and on many answers at once. */
import fc from 'fast-check';
import { CommandProblem } from '../../../renderer/data/commands/command-problem.ts';
import type { AnswerChange, ManyAnswersCommand } from '../../../renderer/data/commands/many-answers.ts';
import { assembleCatalogue } from '../../../shared/catalogue/catalogue.ts';
import type { PlacedScheme } from '../../../shared/catalogue/placement.ts';
import type { OwnGroup } from '../../../shared/domain/house-records.ts';
import { STATUSES } from '../../../shared/domain/status.ts';
import { inOperation, type TestData } from '../../unit/renderer/data/test-data.ts';
import { area, measure, parts } from '../catalogue-parts.ts';
import { name, named, nothing, on, place, type Step, someMeasure, someMeasures, step } from './command-step.ts';

const catalogue = assembleCatalogue(
  parts([area('ZUT', [measure('ZUT-01'), measure('ZUT-02')]), area('ZUG', [measure('ZUG-01')], { p: ['p2'] })]),
);
const [source] = catalogue.schemes as [PlacedScheme];
const [measureOfSource] = catalogue.measures;
const titled = (de: string) => ({ de: `Titel ${de}`, en: '' });

export const schemeSteps = [
  step('copyScheme', named, ({ commands }, text) => commands.copyScheme(catalogue, source, titled(text))),
  on('ownSchemes', 'updateScheme', fc.tuple(fc.constantFrom('decimal', 'letters')), ({ commands }, id, numbering) =>
    commands.updateScheme(id, { numbering }),
  ),
  on('ownSchemes', 'deleteScheme', nothing, ({ commands }, id) => commands.deleteScheme(id)),
  on('ownSchemes', 'createGroup', named, ({ commands }, id, text) => commands.createGroup(id, '', titled(text))),
  on('ownSchemes', 'place', fc.tuple(someMeasure, place), async ({ commands, database }, id, placed, n) => {
    const groups = await database.ownGroups.filter((it) => it.schemeId === id && !it.deleted).toArray();
    await commands.place(
      id,
      [placed],
      groups.slice(0, n).map(({ id: groupId }) => groupId),
    );
  }),
  onGroups('updateGroup', ({ commands }, { id }, _other, text) => commands.updateGroup(id, { title: titled(text) })),
  onGroups('moveGroup', ({ commands }, { id }, other) => commands.moveGroup(id, other.id, 0)),
  onGroups('mergeGroups', ({ commands }, { id }, other, text) => commands.mergeGroups([id, other.id], titled(text))),
  onGroups('deleteGroup', ({ commands }, { id }, other) => commands.deleteGroup(id, other.id)),
  step('copyMeasure', named, async ({ commands }, text) => {
    if (measureOfSource) await commands.copyMeasure(measureOfSource, { title: titled(text), guidance: {} });
  }),
];

const MANY: readonly ManyAnswersCommand[] = ['fillAnswers', 'pasteAnswers', 'copyAnswers', 'assessMany'];

export const manyAnswersSteps = MANY.map((command) =>
  on(
    'operations',
    command,
    fc.tuple(someMeasures, fc.constantFrom(...STATUSES), name),
    ({ commands }, id, measureIds, status, note) => {
      const wanted = { status, note };
      const changes = measureIds.map((measureId): AnswerChange => ({ scope: inOperation(id), measureId, wanted }));
      return commands.changeAnswers(command, changes, 'Vorgang');
    },
  ),
);

/** On a group and another one of the same scheme; where that must not be, as below itself, nothing happens. */
function onGroups(
  command: string,
  run: (data: TestData, group: OwnGroup, other: OwnGroup, text: string) => Promise<unknown>,
): fc.Arbitrary<Step> {
  return on('ownSchemes', command, fc.tuple(place, place, name), async (data, id, n, m, text) => {
    const groups = await data.database.ownGroups.filter((it) => it.schemeId === id && !it.deleted).toArray();
    const [group, other] = [groups[n % groups.length], groups[m % groups.length]];
    if (group && other) await run(data, group, other, text).catch(ignoreRefusal);
  });
}

function ignoreRefusal(error: unknown): void {
  if (!(error instanceof CommandProblem && error.kind === 'invalid')) throw error;
}
