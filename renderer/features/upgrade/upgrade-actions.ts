import { useMemo } from 'react';
import type { UpgradeDecisions, UpgradeStep } from '../../../shared/catalogue/upgrade/upgrade-step.ts';
import { type AppData, useData } from '../../data/data-context.tsx';
import { flushDrafts } from '../../data/drafts.ts';
import { undoNewest } from '../../data/undo-newest.ts';
import { textFor } from '../../text/i18n.ts';
import { attempt } from '../../ui/attempt.ts';
import { notifyUndoable } from '../../ui/notify-undoable.ts';

/** The upgrade itself. A failure is said, not thrown; answers whether it is done. */
export function useUpgradeActions() {
  const data = useData();
  return useMemo(() => ({ apply: applyTo(data) }), [data]);
}

function applyTo(data: AppData) {
  return attempt(async (steps: readonly UpgradeStep[], decisions: UpgradeDecisions): Promise<boolean> => {
    await flushDrafts();
    await data.commands.upgradeCatalogue(data.catalogue.manifest.id, steps, decisions);
    const version = steps.at(-1)?.to.manifest.version ?? '';
    notifyUndoable(textFor('upgrade')('applied', { version }), await undoNewest(data));
    return true;
  });
}
