import type { CopyField } from '../../../shared/domain/copying/copy-parts.ts';
import { planCopy } from '../../../shared/domain/copying/copy-plan.ts';
import { counterparts } from '../../../shared/domain/copying/counterparts.ts';
import { effectiveAnswers, effectiveGroupStates, layeredAnswers } from '../../../shared/domain/effective-answers.ts';
import { type LayerPatch, layerPatch, ownPaths } from '../../../shared/domain/layers.ts';
import { emptyAssessment, newOperation, normalGroupState } from '../../../shared/domain/new-records.ts';
import { fieldAt, withField } from '../../../shared/domain/record-paths.ts';
import type { Assessment, GroupState, Operation, Scope } from '../../../shared/domain/records.ts';
import type { Revision } from '../../../shared/domain/revision.ts';
import { targetsOf } from '../../../shared/domain/target.ts';
import { stageCopy } from './copy-operation.ts';
import type { Engine } from './engine.ts';
import type { Stores } from './stores.ts';
import type { UnitOfWork } from './unit-of-work.ts';

type Id = Operation['id'];

/** What of its answers a template gives to another organisation: nothing about who does what until when there. */
const GIVEN: ReadonlySet<CopyField> = new Set(['status', 'values', 'note']);

export interface FromTemplate {
  id: Id;
  /** Answers that could not come along: about sites, parties or measures that this organisation does not have. */
  leftOut: number;
}

export function templateCommands({ run }: Engine, newId: () => string) {
  return {
    /**
     * A new operation of an organisation, made from a template. Inside its organisation the template is copied. Another
     * organisation gets what holds in it, over its own answers: texts, facts, groups and answers, but neither client nor
     * contract, internal notes and working fields; sites and parties are those of the same name.
     */
    createFromTemplate(
      templateId: Id,
      organisationId: Operation['organisationId'],
      name: string,
    ): Promise<FromTemplate> {
      return run(
        async (unit, { replica, counter }) => {
          const template = await unit.existing('operations', templateId);
          await unit.existing('organisations', organisationId);
          if (template.organisationId !== organisationId) {
            const blank = newOperation({ id: newId() as Id, organisationId }, { name });
            return stageElsewhere(unit, template, blank, [replica, counter]);
          }
          return { id: await stageCopy(unit, template, { name, isTemplate: false }, newId), leftOut: 0 };
        },
        () => ({ command: 'createFromTemplate', count: 1, name }),
      );
    },
  };
}

async function stageElsewhere(
  unit: UnitOfWork,
  template: Operation,
  blank: Operation,
  stamp: Revision,
): Promise<FromTemplate> {
  const [from, to] = [await placesOf(unit.stores, template), await placesOf(unit.stores, blank)];
  const others = counterparts(from, to);
  const operation = { ...blank, ...givenFields(template), ...usedIn(template, others) };
  unit.create('operations', operation);
  const scope: Scope = { kind: 'operation', id: operation.id };
  const [source, theirs] = [await layersOf(unit.stores, template), await layersOf(unit.stores, operation)];
  const own = await unit.stores.ownMeasures.where({ organisationId: template.organisationId }).primaryKeys();
  const notHere = new Set(own);
  const targets = targetsOf(operation);
  const held = layeredAnswers(scope, [], theirs.above.answers, targets);
  const steps = planCopy(
    {
      source: effectiveAnswers(source.scope, source.own.answers, source.above.answers, targetsOf(template)),
      mine: new Map([...held].map(([key, { answer }]) => [key, answer])),
      isHere: (id) => !notHere.has(id),
      targets: new Set(targets),
      others,
      known: new Set([...from.sites, ...from.parties].map(({ id }) => id)),
    },
    { fields: GIVEN, existing: 'replace' },
  );
  const answers = steps.flatMap(({ measureId, to: target, wanted }): Assessment[] => {
    if (!target || Object.keys(wanted).length === 0) return [];
    const empty = emptyAssessment(scope, measureId, target);
    return [patched(empty, layerPatch(empty, held.get(`${measureId}/${target}`)?.above, wanted), stamp)];
  });
  unit.carry('assessments', answers);
  const groups = effectiveGroupStates(source.scope, source.own.groups, source.above.groups);
  unit.carry(
    'groupStates',
    groups.map((group) => groupHere(group, scope, theirs.above.groups, stamp)),
  );
  return { id: operation.id, leftOut: steps.filter(({ outcome }) => outcome === 'impossible').length };
}

/** A group as the template has it, said only where the organisation says otherwise. */
function groupHere(group: GroupState, scope: Scope, above: readonly GroupState[], stamp: Revision): GroupState {
  const { schemeId, groupId } = group;
  const theirs = above.find((one) => one.schemeId === schemeId && one.groupId === groupId && !one.deleted);
  const empty = normalGroupState(scope, schemeId, groupId);
  const wanted = Object.fromEntries(ownPaths(group).map((path) => [path, fieldAt(group, path)]));
  return patched(empty, layerPatch(empty, theirs, wanted), stamp);
}

/** The record with a patch; the fields it says are named in its revisions, to which the command gives its own. */
function patched<T extends Assessment | GroupState>(blank: T, patch: LayerPatch, stamp: Revision): T {
  const record = Object.entries(patch).reduce((result, [path, value]) => withField(result, path, value), blank);
  const paths = [...ownPaths(record), ...Object.keys(record.leftBlank).map((path) => `leftBlank.${path}`)];
  return { ...record, revisions: Object.fromEntries(paths.map((path) => [path, stamp])) };
}

function givenFields(template: Operation): Partial<Operation> {
  const { schemeId, subject, annexLabel, repeats, role, purposes, dataCategories, dataSubjects } = template;
  const { specialCategories, protectionNeed, protectionReason, facts } = template;
  const texts = { subject, purposes, dataCategories, dataSubjects, specialCategories, protectionReason };
  return { schemeId, annexLabel, repeats, role, protectionNeed, facts, ...texts };
}

/** The counterparts of the sites and parties that the template uses. */
function usedIn({ siteIds, partyIds }: Operation, others: ReadonlyMap<string, string>) {
  const here = <I extends string>(ids: readonly I[]): I[] => [
    ...new Set(ids.flatMap((id) => (others.has(id) ? [others.get(id) as I] : []))),
  ];
  return { siteIds: here(siteIds), partyIds: here(partyIds) };
}

async function placesOf({ sites, parties }: Stores, { organisationId }: Operation) {
  return {
    organisationId,
    sites: await sites.where({ organisationId }).toArray(),
    parties: await parties.where({ organisationId }).toArray(),
  };
}

/** What is stored for an operation and for its organisation. */
async function layersOf(stores: Stores, { id, organisationId }: Operation) {
  const scope: Scope = { kind: 'operation', id };
  return { scope, own: await storedIn(stores, id), above: await storedIn(stores, organisationId) };
}

async function storedIn({ assessments, groupStates }: Stores, scopeId: string) {
  return {
    answers: await assessments.where('scope.id').equals(scopeId).toArray(),
    groups: await groupStates.where('scope.id').equals(scopeId).toArray(),
  };
}
