/** Random commands about findings and rules. */
import fc from 'fast-check';
import type { RuleId } from '../../../shared/domain/ids.ts';
import type { Scope } from '../../../shared/domain/records.ts';
import { partyTarget } from '../../../shared/domain/target.ts';
import { name, named, nothing, on, someMeasure, step } from './command-step.ts';

const someRule = fc.constantFrom('SDT-08.1', 'PLB-01.1', 'W07') as fc.Arbitrary<RuleId>;
const someFacts = fc.constantFrom('aa', 'bb');
const someFields = fc.record({
  reason: name.map((it) => `weil ${it}`),
  by: name,
  until: fc.constantFrom('', '2030-01-01'),
});
const someFinding = fc.record({ ruleId: someRule, measure: someMeasure, basis: someFacts });
const finds = { terms: ['geeignet*'] };

const KINDS = { organisations: 'organisation', operations: 'operation' } as const;

/** What is accepted is sometimes about a party, which may be deleted later. */
export const findingSteps = [
  ...(['organisations', 'operations'] as const).map((table) =>
    on(
      table,
      'acceptFindings',
      fc.tuple(fc.array(someFinding, { minLength: 1, maxLength: 3 }), someFields),
      async ({ commands, database }, id, found, fields) => {
        const party = await database.parties.filter(({ deleted }) => !deleted).first();
        const target = party ? partyTarget(party.id) : '-';
        const findings = found.map(({ ruleId, measure, basis }) => ({
          ruleId,
          basis,
          place: { kind: 'measure' as const, id: measure, target, field: '' },
        }));
        await commands.acceptFindings({ kind: KINDS[table], id } as Scope, findings, fields);
      },
    ),
  ),
  on('acceptances', 'withdrawAcceptances', nothing, ({ commands }, id) => commands.withdrawAcceptances([id])),
];

export const ruleSteps = [
  step('switchRule', fc.tuple(someRule, fc.boolean(), name), ({ commands }, id, off, reason) =>
    commands.switchRule(id, off, `weil ${reason}`),
  ),
  step('createOwnRule', named, ({ commands }, de) =>
    commands.createOwnRule({ message: { de: `Regel ${de}`, en: '' }, finds }),
  ),
  on('ownRules', 'updateOwnRule', named, ({ commands }, id, en) => commands.updateOwnRule(id, { message: { en } })),
  on('ownRules', 'deleteOwnRule', nothing, ({ commands }, id) => commands.deleteOwnRule(id)),
];
