import { useMemo } from 'react';
import type { OperationId, OrganisationId } from '../../../shared/domain/ids.ts';
import type { Operation } from '../../../shared/domain/records.ts';
import { type AppData, useData } from '../../data/data-context.tsx';
import { currentRoute, navigate, restartNavigation } from '../../data/navigation-store.ts';
import { readOperationContent } from '../../data/overview-query.ts';
import { undoNewest } from '../../data/undo-newest.ts';
import { textFor } from '../../text/i18n.ts';
import { askForName } from '../../ui/ask-for-text.tsx';
import { attempt } from '../../ui/attempt.ts';
import { confirmAction } from '../../ui/confirm.ts';
import { focusSoon, rememberPlace } from '../../ui/lead-focus.ts';
import { notifyDone } from '../../ui/notify.tsx';
import { notifyUndoable } from '../../ui/notify-undoable.ts';
import { choicesFor, makeOperation } from './make-operation.ts';
import { askForNewOperation } from './new-operation-dialog.tsx';

/** What can be done with operations from menus and keys. All ask what they need to know, and say what they did. */
function operationActions(data: AppData) {
  const { commands, database } = data;
  const open = (operationId: OperationId) => navigate({ screen: 'operation', operationId });

  const create = async (organisationId: OrganisationId, template?: OperationId) => {
    const answer = await askForNewOperation(await choicesFor(database, organisationId, template));
    if (!answer) return;
    open(await makeOperation(data, organisationId, answer));
    focusSoon(() => document.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]'));
  };

  return {
    open,

    /** Asks for the name and what it begins with, and opens the new operation. */
    create: attempt((organisationId: OrganisationId) => create(organisationId)),

    /** Likewise, from this template. */
    createFrom: attempt(({ id, organisationId }: Operation) => create(organisationId, id)),

    /** A template counts in no progress, and new operations can begin with it. */
    setTemplate: attempt(async ({ id, name }: Operation, isTemplate: boolean) => {
      const t = textFor('overview');
      const goOn = rememberPlace(currentRow);
      await commands.updateOperation(id, { isTemplate });
      goOn();
      const message = t(isTemplate ? 'templates.made' : 'templates.unmade', { name });
      notifyUndoable(message, await undoNewest(data));
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
