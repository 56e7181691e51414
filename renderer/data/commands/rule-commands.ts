import type { OwnRule, RuleSwitch } from '../../../shared/domain/finding-records.ts';
import type { RuleId } from '../../../shared/domain/ids.ts';
import type { OwnText } from '../../../shared/domain/localised.ts';
import { newOwnRule, ruleSwitchedOn } from '../../../shared/domain/new-house-records.ts';
import type { FieldsOf } from '../../../shared/domain/new-records.ts';
import { findsSchema } from '../../../shared/findings/rule.ts';
import { CommandProblem } from './command-problem.ts';
import type { Engine, RunOptions } from './engine.ts';
import { given } from './given.ts';

type Fields = FieldsOf<'ownRules'>;
type ChangedFields = Omit<Fields, 'message' | 'advice'> & { message?: Partial<OwnText>; advice?: Partial<OwnText> };

/** The user's hand on rules that find fault. They are part of the house catalogue. */
export function ruleCommands({ run }: Engine, newId: () => string) {
  return {
    /**
     * Switches a rule, or one branch of it, off or on again. Switching off needs a reason (`invalid`, `reason`), because a
     * rule that is silent looks as if all were well.
     */
    async switchRule(id: RuleSwitch['id'], off: boolean, reason = ''): Promise<void> {
      await run(
        async (unit) => {
          if (off && reason.trim() === '') throw new CommandProblem('invalid', { field: 'reason' });
          await unit.updateOrBegin('ruleSwitches', ruleSwitchedOn(id), {
            off,
            reason: off ? reason : '',
            deleted: false,
          });
        },
        () => ({ command: 'switchRule', count: 1, name: id }),
      );
    },

    /** Refused as `invalid` without a message in either language, and with a condition the app does not understand. */
    createOwnRule(fields: Fields): Promise<RuleId> {
      const record = newOwnRule({ id: newId() as RuleId, ...given(fields) });
      return run(
        async (unit) => {
          check(record);
          unit.create('ownRules', record);
          return record.id;
        },
        () => ({ command: 'createOwnRule', count: 1, name: nameOf(record) }),
      );
    },

    /** Likewise. A text in one language leaves the other as it is stored. */
    async updateOwnRule(id: OwnRule['id'], fields: ChangedFields, options?: RunOptions): Promise<void> {
      await run(
        async (unit) => {
          const before = await unit.existing('ownRules', id);
          const message = { ...before.message, ...given(fields.message ?? {}) };
          const advice = { ...before.advice, ...given(fields.advice ?? {}) };
          const { finds = before.finds } = fields;
          check({ message, finds });
          await unit.update('ownRules', id, { ...given(fields), message, advice });
          return { message };
        },
        (after) => ({ command: 'updateOwnRule', count: 1, name: nameOf(after) }),
        options,
      );
    },

    /** What was accepted of its findings rests, and comes back with the rule. */
    async deleteOwnRule(id: OwnRule['id']): Promise<void> {
      await run(
        (unit) => unit.delete('ownRules', id),
        (before) => ({ command: 'deleteOwnRule', count: 1, name: nameOf(before) }),
      );
    },
  };
}

function check({ message, finds }: Pick<OwnRule, 'message' | 'finds'>): void {
  if (!message.de.trim() && !message.en.trim()) throw new CommandProblem('invalid', { field: 'message' });
  if (!findsSchema.safeParse(finds).success) throw new CommandProblem('invalid', { field: 'finds' });
}

const nameOf = ({ message }: Pick<OwnRule, 'message'>): string => message.de || message.en;
