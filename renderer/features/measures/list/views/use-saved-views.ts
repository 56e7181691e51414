import { useMemo } from 'react';
import type { GroupId } from '../../../../../shared/domain/ids.ts';
import { useData } from '../../../../data/data-context.tsx';
import { useSetting } from '../../../../data/queries.ts';
import { textFor } from '../../../../text/i18n.ts';
import { askForName, askForText } from '../../../../ui/ask-for-text.tsx';
import { attempt } from '../../../../ui/attempt.ts';
import { notifyDone } from '../../../../ui/notify.tsx';
import { useFrame } from '../../frame.ts';
import { changeView, type View, viewOf } from '../../view-store.ts';
import type { GroupChoice } from '../list-model.ts';
import {
  type DeliveredView,
  deliveredFilter,
  NAME_SETTING,
  nameProblem,
  readName,
  readViews,
  renamed,
  type SavedView,
  VIEWS_SETTING,
  withoutView,
  withView,
} from './saved-views.ts';

/** The user's views, and what can be done with all of them. */
export function useSavedViews() {
  const { commands } = useData();
  const { scope, scheme } = useFrame();
  const storedViews = useSetting(VIEWS_SETTING);
  const storedName = useSetting(NAME_SETTING);
  return useMemo(() => {
    const views = readViews(storedViews);
    const name = readName(storedName);
    const store = attempt((next: readonly SavedView[]) => commands.setSetting(VIEWS_SETTING, next));
    const t = textFor('find');

    const show = (change: Pick<View, 'query' | 'filter'> & { group: GroupChoice }) =>
      changeView(scope.id, { ...change, anchor: null, marked: new Set() });
    const askWho = attempt(async () => {
      const given = await askForName({
        ...{ title: t('views.nameTitle'), label: t('views.nameLabel'), hint: t('views.nameHint'), value: name },
        confirmLabel: t('views.nameConfirm'),
      });
      if (given !== null) await commands.setSetting(NAME_SETTING, given);
      return given;
    });

    return {
      views,
      name,
      askWho,
      apply: ({ query, filter, group }: SavedView) =>
        show({ query, filter, group: scheme.groups.some(({ id }) => id === group) ? (group as GroupId) : 'all' }),
      applyDelivered: async (view: DeliveredView) => {
        const mine = view === 'mine' && name === '' ? await askWho() : name;
        if (mine !== null && mine !== undefined) show({ query: '', filter: deliveredFilter(view, mine), group: 'all' });
      },
      save: async () => {
        const given = await askForText({
          ...{ title: t('views.saveTitle'), label: t('views.saveLabel'), hint: t('views.saveHint'), value: '' },
          confirmLabel: t('views.saveConfirm'),
          problemOf: (text) => nameProblemText(nameProblem(views, text)),
        });
        if (given === null) return;
        const { query, filter, group = 'all' } = viewOf(scope.id);
        await store(
          withView(views, { id: crypto.randomUUID(), name: given, query, filter: { ...copyOf(filter) }, group }),
        );
        notifyDone(t('views.saved', { name: given }), { replaces: 'views' });
      },
      rename: (id: string, text: string) => store(renamed(views, id, text.trim())),
      remove: async (view: SavedView) => {
        await store(withoutView(views, view.id));
        notifyDone(t('views.deleted', { name: view.name }), { undo: () => void store(views), replaces: 'views' });
      },
    };
  }, [commands, scope.id, scheme, storedViews, storedName]);
}

/** Says it; null where there is no problem. */
export function nameProblemText(problem: ReturnType<typeof nameProblem>): string | null {
  return problem === 'nameMissing' ? textFor('ui')(problem) : problem && textFor('find')(`views.${problem}`);
}

const copyOf = (filter: View['filter']): SavedView['filter'] =>
  Object.fromEntries(Object.entries(filter).map(([facet, values]) => [facet, [...values]]));
