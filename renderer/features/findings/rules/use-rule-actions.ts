import { useMemo } from 'react';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import type { OwnRule } from '../../../../shared/domain/finding-records.ts';
import type { RuleId } from '../../../../shared/domain/ids.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import type { Scope } from '../../../../shared/domain/records.ts';
import { useData } from '../../../data/data-context.tsx';
import { undoNewest } from '../../../data/undo-newest.ts';
import { currentLanguage, textFor } from '../../../text/i18n.ts';
import { attempt } from '../../../ui/attempt.ts';
import { notifyUndoable } from '../../../ui/notify-undoable.ts';
import { askForRule } from './rule-form.tsx';

/**
 * What users do with rules of their own. Each can be taken back.
 *
 * @param catalogue with the measures that rules may name
 * @param scope where they are tried
 */
export function useRuleActions(
  catalogue: Catalogue,
  scope: Scope | undefined,
  onChoose: (id: RuleId | undefined) => void,
) {
  const data = useData();
  return useMemo(() => {
    const { commands } = data;
    const offerUndo = async (message: string) => notifyUndoable(message, await undoNewest(data));
    return {
      createRule: attempt(async () => {
        const fields = await askForRule({ catalogue, scope });
        if (!fields) return;
        onChoose(await commands.createOwnRule(fields));
        await offerUndo(textFor('rules')('form.created'));
      }),
      editRule: attempt(async (rule: OwnRule) => {
        const fields = await askForRule({ catalogue, scope, rule });
        if (fields) await commands.updateOwnRule(rule.id, fields);
      }),
      deleteRule: attempt(async (rule: OwnRule) => {
        await commands.deleteOwnRule(rule.id);
        onChoose(undefined);
        const name = inLanguage(rule.message, currentLanguage());
        await offerUndo(textFor('rules')('form.removed', { name }));
      }),
    };
  }, [data, catalogue, scope, onChoose]);
}
