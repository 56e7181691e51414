import { useMemo } from 'react';
import type { OperationId, OrganisationId } from '../../../shared/domain/ids.ts';
import type { Operation } from '../../../shared/domain/records.ts';
import { type AppData, useData } from '../../data/data-context.tsx';
import { currentRoute, navigate, restartNavigation } from '../../data/navigation-store.ts';
import { readOperationContent, readOperations } from '../../data/overview-query.ts';
import { undoNewest } from '../../data/undo-newest.ts';
import { textFor } from '../../text/i18n.ts';
import { attempt } from '../../ui/attempt.ts';
import { confirmAction } from '../../ui/confirm.ts';
import { focusSoon, rememberPlace } from '../../ui/lead-focus.ts';
import { notifyDone } from '../../ui/notify.tsx';
import { notifyUndoable } from '../../ui/notify-undoable.ts';
import { askForName } from './name-dialog.tsx';
import { askForNewOperation } from './new-operation-dialog.tsx';

/** What can be done with operations from menus and keys. All ask what they need to know, and say what they did. */
function operationActions(data: AppData) {
  const { commands, database } = data;
  const open = (operationId: OperationId) => navigate({ screen: 'operation', operationId });

  return {
    open,

    /** Asks for the name, optionally for an operation to copy, and opens the new one. */
    create: attempt(async (organisationId: OrganisationId) => {
      const answer = await askForNewOperation(await readOperations(database, organisationId));
      if (!answer) return;
      const { name, copyFrom } = answer;
      open(
        copyFrom
          ? await commands.copyOperation(copyFrom, name)
          : await commands.createOperation(organisationId, { name }),
      );
      focusSoon(() => document.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]'));
    }),

    rename: attempt(async ({ id, name }: Operation) => {
      const t = textFor('operations');
      const newName = await askForName({
        title: t('operation.rename'),
        label: t('operation.name'),
        value: name,
        confirmLabel: t('operation.renameAction'),
      });
      if (newName) await commands.updateOperation(id, { name: newName });
    }),

    copy: attempt(async ({ id, name }: Operation) => {
      const t = textFor('operations');
      const copyName = await askForName({
        title: t('operation.copy'),
        label: t('operation.name'),
        hint: t('operation.copyHint'),
        value: t('operation.copyName', { name }),
        confirmLabel: t('operation.copyAction'),
      });
      if (!copyName) return;
      await commands.copyOperation(id, copyName);
      notifyDone(t('operation.copied', { name: copyName }));
    }),

    /** Asks only when there is something to lose; always offers to take it back. */
    remove: attempt(async ({ id, organisationId, name }: Operation) => {
      const t = textFor('operations');
      const goOn = rememberPlace(currentRow);
      const { answers, versions } = await readOperationContent(database, id);
      const isSure =
        answers + versions === 0 ||
        (await confirmAction({
          title: t('operation.deleteTitle', { name }),
          message: t('operation.deleteText', { count: answers }),
          confirmLabel: textFor('ui')('delete'),
          danger: true,
        }));
      if (!isSure) return goOn();
      await commands.deleteOperation(id);
      goOn();
      const route = currentRoute();
      if ('operationId' in route && route.operationId === id)
        restartNavigation({ screen: 'organisation', organisationId }, organisationId);
      notifyUndoable(t('operation.deleted', { name }), await undoNewest(data));
    }),
  };
}

/** The row of the overview that Tab reaches, for a menu has taken the focus from it; without rows, how to add one. */
const currentRow = () =>
  document.querySelector<HTMLElement>('[data-row][tabindex="0"]') ??
  [...document.querySelectorAll<HTMLElement>('#content button')].at(-1);

/** The same actions inside components. */
export function useOperationActions() {
  const data = useData();
  return useMemo(() => operationActions(data), [data]);
}
