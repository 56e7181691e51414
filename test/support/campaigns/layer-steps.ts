/** Random commands on sites, parties, facts and phrases, and on answers of both layers about anybody. */
import fc from 'fast-check';
import { FACTS } from '../../../shared/domain/catalogue.ts';
import type { OrganisationId } from '../../../shared/domain/ids.ts';
import type { Scope } from '../../../shared/domain/records.ts';
import { STATUSES } from '../../../shared/domain/status.ts';
import { CLIENT, GENERAL, partyTarget, siteTarget } from '../../../shared/domain/target.ts';
import { group, parameter, scheme, type TestData } from '../../unit/renderer/data/test-data.ts';
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

const someFact = fc.tuple(fc.constantFrom(...FACTS), fc.option(fc.boolean(), { nil: undefined }));

export const siteSteps = [
  on('organisations', 'createSite', named, ({ commands }, id, text) => commands.createSite(id, { name: text })),
  on('operations', 'createSite', named, async ({ commands, database }, id, text) => {
    const operation = await database.operations.get(id);
    if (operation) await commands.createSite(operation.organisationId, { name: text }, id);
  }),
  on('sites', 'updateSite', fc.tuple(name, visit), ({ commands }, id, operator, during) =>
    commands.updateSite(id, { operator }, { visit: during }),
  ),
  on('sites', 'deleteSite', nothing, ({ commands }, id) => commands.deleteSite(id)),
  on('sites', 'deleteSite', nothing, async ({ commands, database }, id) => {
    const { organisationId } = (await database.sites.get(id)) ?? {};
    const others = await database.sites.filter((it) => !it.deleted && it.id !== id).toArray();
    const successor = others.find((it) => it.organisationId === organisationId);
    if (successor) await commands.deleteSite(id, successor.id);
  }),
  on('parties', 'deleteParty', nothing, async ({ commands, database }, id) => {
    const { organisationId } = (await database.parties.get(id)) ?? {};
    const others = await database.parties.filter((it) => !it.deleted && it.id !== id).toArray();
    const successor = others.find((it) => it.organisationId === organisationId);
    if (successor) await commands.deleteParty(id, successor.id);
  }),
  step('createPhrase', named, ({ commands }, title) => commands.createPhrase({ title })),
  on('phrases', 'updatePhrase', named, ({ commands }, id, text) => commands.updatePhrase(id, { text })),
  on('phrases', 'deletePhrase', nothing, ({ commands }, id) => commands.deletePhrase(id)),
  on('organisations', 'updateOrganisation', someFact, ({ commands }, id, fact, known) =>
    commands.updateOrganisation(id, { [`facts.${fact}`]: known }),
  ),
  on('operations', 'updateOperation', someFact, ({ commands }, id, fact, known) =>
    commands.updateOperation(id, { [`facts.${fact}`]: known, purposes: fact }),
  ),
];

/** A scope with whom its answers are about: the nth of what its organisation has, counted round. */
async function aboutSomebody({ database }: TestData, scope: Scope, n: number): Promise<string> {
  const operation = scope.kind === 'operation' ? await database.operations.get(scope.id) : undefined;
  const owner = { organisationId: operation?.organisationId ?? (scope.id as OrganisationId) };
  const live = <T extends { deleted: boolean }>(records: T[]) => records.filter(({ deleted }) => !deleted);
  const sites = live(await database.sites.where(owner).toArray()).map(({ id }) => siteTarget(id));
  const parties = live(await database.parties.where(owner).toArray()).map(({ id }) => partyTarget(id));
  const all = [GENERAL, CLIENT, ...sites, ...parties];
  return all[n % all.length] ?? GENERAL;
}

/** A command on answers of an organisation or an operation, in general or about somebody. */
function answering<Args extends unknown[]>(
  command: string,
  values: fc.Arbitrary<Args>,
  run: (data: TestData, scope: Scope, target: string, ...values: Args) => Promise<unknown>,
): fc.Arbitrary<Step>[] {
  const kinds = { organisations: 'organisation', operations: 'operation' } as const;
  return (['organisations', 'operations'] as const).map((table) =>
    on(table, command, fc.tuple(place, values), async (data, id, n, args) => {
      const scope = { kind: kinds[table], id } as Scope;
      await run(data, scope, await aboutSomebody(data, scope, n), ...args);
    }),
  );
}

const someEvidence = fc.array(
  fc.record({
    reference: name,
    hash: fc.constant(''),
    issuer: name,
    validUntil: fc.constantFrom('', '2027-12-31'),
    remark: name,
  }),
  { maxLength: 2 },
);
const somePath = fc.constantFrom('status', 'note', 'condition', 'evidence', 'internalOnly', 'values.p');

/** Answers of both layers and about anybody, so that what is inherited meets what deviates. */
export const layerSteps = [
  ...answering(
    'setStatus',
    fc.tuple(someMeasures, fc.constantFrom(...STATUSES)),
    ({ commands }, scope, target, ids, to) => commands.setStatus(scope, ids, to, { target }),
  ),
  ...answering(
    'assess',
    fc.tuple(someMeasure, someEvidence, name),
    ({ commands }, scope, target, id, evidence, condition) =>
      commands.assess(scope, id, { evidence, condition, internalOnly: condition.length > 4 }, { target }),
  ),
  ...answering('setValue', fc.tuple(someMeasure, value), ({ commands }, scope, target, id, content) =>
    commands.setValue(scope, id, parameter('p'), content, { target }),
  ),
  ...answering('setValue', fc.tuple(someMeasure), async ({ commands, database }, scope, target, id) => {
    const party = await database.parties.filter(({ deleted }) => !deleted).first();
    if (party) await commands.setValue(scope, id, parameter('p'), party.id, { target });
  }),
  ...answering(
    'inheritAnswers',
    fc.tuple(someMeasures, fc.option(fc.array(somePath), { nil: undefined })),
    (data, scope, target, ids, paths) => data.commands.inheritAnswers(scope, ids, { target, paths }),
  ),
  ...answering('fillAnswers', fc.tuple(someMeasures, name), ({ commands }, scope, target, ids, note) =>
    commands.changeAnswers('fillAnswers', [
      ...ids.map((measureId) => ({ scope, measureId, target, wanted: { note, status: 'planned' } })),
      ...ids.map((measureId) => ({ scope, measureId, wanted: 'inherit' as const })),
    ]),
  ),
  ...answering('setGroupState', fc.tuple(groupState, name), ({ commands }, scope, _, state, reason) =>
    commands.setGroupState(scope, scheme('b'), group('b1'), { state, reason }),
  ),
  ...answering('inheritGroup', nothing, ({ commands }, scope) =>
    commands.inheritGroup(scope, scheme('b'), group('b1')),
  ),
];
