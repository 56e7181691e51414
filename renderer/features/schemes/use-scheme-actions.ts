import { useMemo } from 'react';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import { ownSchemes } from '../../../shared/catalogue/own-schemes.ts';
import type { PlacedScheme } from '../../../shared/catalogue/placement.ts';
import type { OwnGroup, OwnScheme } from '../../../shared/domain/house-records.ts';
import type { GroupId } from '../../../shared/domain/ids.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import { type AppData, useData } from '../../data/data-context.tsx';
import { navigate } from '../../data/navigation-store.ts';
import { undoNewest } from '../../data/undo-newest.ts';
import { currentLanguage, textFor } from '../../text/i18n.ts';
import { attempt } from '../../ui/attempt.ts';
import { confirmAction } from '../../ui/confirm.ts';
import { createTurns } from '../../ui/in-turn.ts';
import { notifyUndoable } from '../../ui/notify-undoable.ts';
import { type Direction, groupRows, type Move, moveTo } from './scheme-tree-model.ts';

const inTurn = createTurns();

/** What can be done with own schemes. Says what it did where that cannot be seen, and offers to take it back. */
function schemeActions(data: AppData) {
  const { commands, database } = data;
  const text = (title: string) => ({ de: title, en: '', [currentLanguage()]: title }) as { de: string; en: string };

  return {
    copy: attempt(async (catalogue: Catalogue, source: PlacedScheme) => {
      const t = textFor('schemes');
      const title = t('copyName', { name: inLanguage(source.shortTitle, currentLanguage()) });
      const schemeId = await commands.copyScheme(catalogue, source, text(title));
      navigate({ screen: 'schemes', schemeId });
    }),

    /** Asks when operations are grouped by it, because their view changes. */
    remove: attempt(async (scheme: PlacedScheme, basedOn: string) => {
      const t = textFor('schemes');
      const name = inLanguage(scheme.title, currentLanguage());
      const users = await database.operations.filter((it) => it.schemeId === scheme.id && !it.deleted).count();
      const isSure =
        users === 0 ||
        (await confirmAction({
          title: t('deleteTitle', { name }),
          message: t('deleteText', { count: users, basedOn }),
          confirmLabel: textFor('ui')('delete'),
          danger: true,
        }));
      if (!isSure) return;
      await commands.deleteScheme(scheme.id as OwnScheme['id']);
      navigate({ screen: 'schemes' });
      notifyUndoable(t('deleted', { name }), await undoNewest(data));
    }),

    addGroup: attempt((schemeId: OwnScheme['id'], parentId: GroupId | '') =>
      commands.createGroup(schemeId, parentId, text(textFor('schemes')('newGroup'))),
    ),

    move: attempt((id: OwnGroup['id'], { parentId, index }: Move) => commands.moveGroup(id, parentId, index)),

    /** A step in a direction, from where the group stands when its turn comes. Without effect where there is no way. */
    step: attempt((schemeId: OwnScheme['id'], id: OwnGroup['id'], direction: Direction) =>
      inTurn(async () => {
        const scheme = await readScheme(database, schemeId);
        const target = scheme && moveTo(groupRows(scheme), id, direction);
        if (target) await commands.moveGroup(id, target.parentId, target.index);
      }),
    ),

    merge: attempt(async (ids: readonly OwnGroup['id'][], title: { de: string; en: string }) => {
      await commands.mergeGroups(ids, title);
      const name = inLanguage(title, currentLanguage());
      notifyUndoable(textFor('schemes')('merged', { count: ids.length, name }), await undoNewest(data));
    }),

    removeGroup: attempt(async (id: OwnGroup['id'], name: string, into: GroupId) => {
      await commands.deleteGroup(id, into);
      notifyUndoable(textFor('schemes')('groupDeleted', { name }), await undoNewest(data));
    }),

    place: attempt((schemeId: OwnScheme['id'], ofIds: readonly string[], groupIds: readonly GroupId[]) =>
      commands.place(schemeId, ofIds, groupIds),
    ),
  };
}

/** As it is stored at this moment. */
async function readScheme({ ownSchemes: schemes, ownGroups }: AppData['database'], id: OwnScheme['id']) {
  const scheme = await schemes.get(id);
  const groups = await ownGroups.where('schemeId').equals(id).toArray();
  const live = groups.filter(({ deleted }) => !deleted);
  return scheme && ownSchemes({ ownSchemes: [scheme], ownGroups: live, ownPlacements: [] })[0];
}

export type SchemeActions = ReturnType<typeof schemeActions>;

export function useSchemeActions(): SchemeActions {
  const data = useData();
  return useMemo(() => schemeActions(data), [data]);
}
