import { useMemo } from 'react';
import { contentOf, type ListedLayout } from '../../../shared/catalogue/layouts.ts';
import type { Chapter } from '../../../shared/domain/layout.ts';
import type { OwnLayout } from '../../../shared/domain/layout-records.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import { type AppData, useData } from '../../data/data-context.tsx';
import { flushDrafts } from '../../data/drafts.ts';
import { type LayoutUsers, readLayoutUsers } from '../../data/layouts-query.ts';
import { undoNewest } from '../../data/undo-newest.ts';
import { currentLanguage, textFor } from '../../text/i18n.ts';
import { attempt } from '../../ui/attempt.ts';
import { confirmAction } from '../../ui/confirm.ts';
import { createTurns } from '../../ui/in-turn.ts';
import { notifyUndoable } from '../../ui/notify-undoable.ts';
import { withMovedChapter, withNewChapter, withoutChapter } from './edit-content.ts';
import { openLayout } from './open-layout.ts';

type Id = OwnLayout['id'];
/** Named one by one; the rest is counted. */
const MOST_NAMED = 5;
const inTurn = createTurns();

/** What can be done with layouts and their chapters. What is taken away is said, and can be taken back. */
function layoutActions(data: AppData) {
  const { commands, database } = data;
  return {
    copy: attempt(async (source: ListedLayout) => {
      await flushDrafts();
      const t = textFor('layouts');
      const title = t('copyName', { name: inLanguage(source.title, currentLanguage()) });
      const layoutId = await commands.copyLayout({
        title: { de: '', en: '', [currentLanguage()]: title },
        description: { ...(source.own?.description ?? source.description) },
        content: contentOf(source),
      });
      openLayout(layoutId);
    }),

    /** Asks, and says who uses it, where it is in use. */
    remove: attempt(async ({ id, title }: ListedLayout) => {
      const t = textFor('layouts');
      const name = inLanguage(title, currentLanguage());
      const users = await readLayoutUsers(database, id);
      if (!(await isSure(name, users))) return;
      await flushDrafts();
      await commands.deleteLayout(id as Id);
      openLayout();
      notifyUndoable(t('deleted', { name }), await undoNewest(data));
    }),

    move: attempt((id: Id, index: number) => inTurn(() => commands.moveLayout(id, index))),

    /** What is being typed belongs to the chapter at its place, so it is stored before places change. Answers whether it is stored. */
    addChapter: attempt(async (id: Id, index: number, chapter: Chapter) => {
      await flushDrafts();
      await commands.changeLayout(id, withNewChapter(index, chapter));
      return true;
    }),

    moveChapter: attempt((id: Id, from: number, to: number) =>
      inTurn(async () => {
        await flushDrafts();
        await commands.changeLayout(id, withMovedChapter(from, to));
      }),
    ),

    removeChapter: attempt(async (id: Id, index: number, name: string) => {
      await flushDrafts();
      await commands.changeLayout(id, withoutChapter(index));
      notifyUndoable(textFor('layouts')('chapterRemoved', { name }), await undoNewest(data));
    }),
  };
}

async function isSure(name: string, { organisations, operations }: LayoutUsers): Promise<boolean> {
  const users = [...organisations, ...operations];
  if (users.length === 0) return true;
  const t = textFor('layouts');
  const names = users.slice(0, MOST_NAMED).map(({ name: user }) => t('quoted', { name: user }));
  const more = users.length - names.length;
  return confirmAction({
    title: t('deleteTitle', { name }),
    message: t('deleteText', {
      count: users.length,
      names: [...names, ...(more > 0 ? [t('more', { count: more })] : [])].join(', '),
    }),
    confirmLabel: textFor('ui')('delete'),
    danger: true,
  });
}

export function useLayoutActions() {
  const data = useData();
  return useMemo(() => layoutActions(data), [data]);
}
