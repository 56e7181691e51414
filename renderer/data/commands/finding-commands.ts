import { newAcceptance } from '../../../shared/domain/new-records.ts';
import type { Acceptance, Scope } from '../../../shared/domain/records.ts';
import type { Finding } from '../../../shared/findings/finding.ts';
import { lookedText } from '../../../shared/findings/looked.ts';
import { localDay } from '../../../shared/lib/local-day.ts';
import { CommandProblem } from './command-problem.ts';
import type { Engine } from './engine.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** Why somebody lives with a finding. */
export interface AcceptanceFields {
  reason: string;
  /** Who accepts it; may be empty. */
  by: string;
  /** ISO date of the last day on which it holds; '' = as long as the facts stay. */
  until: string;
}

type Accepted = Pick<Finding, 'ruleId' | 'place' | 'basis' | 'looked'>;

/** @param now milliseconds since 1970: the day of an acceptance is that of its command */
export function findingCommands({ run }: Engine, now: () => number) {
  return {
    /**
     * Accepts findings as they rest on today's facts, for an operation or, with the organisation's scope, for all of its
     * operations; what was accepted before gets the new reason. Refused as `invalid` without a reason (`reason`) and with a
     * last day that has passed (`until`).
     */
    async acceptFindings(scope: Scope, findings: readonly Accepted[], fields: AcceptanceFields): Promise<void> {
      const on = localDay(new Date(now()));
      const [first] = findings;
      await run(
        async (unit) => {
          if (fields.reason.trim() === '') throw new CommandProblem('invalid', { field: 'reason' });
          if (fields.until && fields.until < on) throw new CommandProblem('invalid', { field: 'until' });
          await checkOwner(unit, scope);
          for (const { ruleId, place, basis, looked } of findings) {
            const { reason, by, until } = fields;
            const said = { reason, by, until, on, basis, looked: lookedText(looked), deleted: false };
            await unit.updateOrBegin('acceptances', newAcceptance(scope, ruleId, place), said);
          }
        },
        () => ({ command: 'acceptFindings', count: findings.length, ...(first && { name: first.ruleId }) }),
      );
    },

    /** The findings are open again, unless an organisation accepts them for its operations. */
    async withdrawAcceptances(ids: readonly Acceptance['id'][]): Promise<void> {
      await run(
        async (unit) => {
          const withdrawn: Acceptance[] = [];
          for (const id of ids) withdrawn.push(await unit.delete('acceptances', id));
          return withdrawn;
        },
        ([first]) => ({ command: 'withdrawAcceptances', count: ids.length, ...(first && { name: first.ruleId }) }),
      );
    },
  };
}

/** Throws `notFound` when the scope is not there (any more). */
async function checkOwner(unit: UnitOfWork, { kind, id }: Scope): Promise<void> {
  await unit.existing(kind === 'operation' ? 'operations' : 'organisations', id);
}
