import { useMemo } from 'react';
import type { Organisation } from '../../../shared/domain/records.ts';
import { type AppData, useData } from '../../data/data-context.tsx';
import { currentRoute, navigate, restartNavigation } from '../../data/navigation-store.ts';
import { readOperations, readOrganisations } from '../../data/overview-query.ts';
import { undoNewest } from '../../data/undo-newest.ts';
import { byName } from '../../text/collate.ts';
import { currentLanguage, textFor } from '../../text/i18n.ts';
import { askForName } from '../../ui/ask-for-text.tsx';
import { attempt } from '../../ui/attempt.ts';
import { confirmAction } from '../../ui/confirm.ts';
import { notifyUndoable } from '../../ui/notify-undoable.ts';

/** What can be done with organisations from menus and keys. All ask what they need to know, and say what they did. */
function organisationActions(data: AppData) {
  const { commands, database } = data;
  return {
    /** Asks for the name and opens the new organisation. */
    create: attempt(async () => {
      const t = textFor('operations');
      const name = await askForName({
        title: t('organisation.new'),
        label: t('organisation.name'),
        hint: t('organisation.newHint'),
        confirmLabel: t('organisation.create'),
      });
      if (name) navigate({ screen: 'organisation', organisationId: await commands.createOrganisation({ name }) });
    }),

    rename: attempt(async ({ id, name }: Organisation) => {
      const t = textFor('operations');
      const newName = await askForName({
        title: t('organisation.rename'),
        label: t('organisation.name'),
        value: name,
        confirmLabel: t('operation.renameAction'),
      });
      if (newName) await commands.updateOrganisation(id, { name: newName });
    }),

    /** Asks, and says that it lies in the trash; always offers to take it back. */
    remove: attempt(async ({ id, name }: Organisation) => {
      const t = textFor('operations');
      const { length } = await readOperations(database, id);
      const isSure = await confirmAction({
        title: t('organisation.deleteTitle', { name }),
        message: length === 0 ? t('organisation.deleteTextEmpty') : t('organisation.deleteText', { count: length }),
        confirmLabel: textFor('ui')('delete'),
        danger: true,
        isGrave: true,
      });
      if (!isSure) return;
      const before = currentRoute();
      await commands.deleteOrganisation(id);
      await leaveDeleted(data);
      const undo = await undoNewest(data);
      notifyUndoable(t('organisation.deleted', { name }), async () => {
        const isBack = await undo();
        if (isBack) navigate(before);
        return isBack;
      });
    }),
  };
}

/** Goes to the first organisation that is left, else back to the start. */
async function leaveDeleted({ database }: AppData): Promise<void> {
  const [next] = (await readOrganisations(database)).sort(byName(currentLanguage()));
  if (next) restartNavigation({ screen: 'organisation', organisationId: next.id }, next.id);
  else restartNavigation({ screen: 'welcome' }, null);
}

/** The same actions inside components. */
export function useOrganisationActions() {
  const data = useData();
  return useMemo(() => organisationActions(data), [data]);
}
