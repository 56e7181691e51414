/** Views of the list with a name: search, filter and group. Kept as a setting of this installation, never in files. */
import * as z from 'zod';
import { FACETS, type Filter } from '../filter/facets.ts';

export const savedViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  query: z.string(),
  filter: z.partialRecord(z.enum(FACETS), z.array(z.string())),
  /** A group of some scheme, or "all"; a group that the shown scheme does not have stands for all. */
  group: z.string(),
});
export type SavedView = z.infer<typeof savedViewSchema>;

/** Keys in the table of settings. */
export const VIEWS_SETTING = 'measureViews';
/** Whom "mine" is about: as the user is named under "responsible". */
export const NAME_SETTING = 'ownName';

/** What is stored, as far as it can be read: a view of a newer version of the app takes none of the others along. */
export function readViews(stored: unknown): SavedView[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one) => {
    const view = savedViewSchema.safeParse(one);
    return view.success ? [view.data] : [];
  });
}

export const readName = (stored: unknown): string => (typeof stored === 'string' ? stored : '');

/** The views with a new one behind the others; one of the same name gives way to it. */
export function withView(views: readonly SavedView[], view: SavedView): SavedView[] {
  return [...views.filter(({ name }) => name !== view.name), view];
}

/** The views with another name for one of them. */
export function renamed(views: readonly SavedView[], id: string, name: string): SavedView[] {
  return views.map((view) => (view.id === id ? { ...view, name } : view));
}

export function withoutView(views: readonly SavedView[], id: string): SavedView[] {
  return views.filter((view) => view.id !== id);
}

/** Why a view cannot be called so; null when it can. */
export function nameProblem(
  views: readonly SavedView[],
  name: string,
  id?: string,
): 'nameMissing' | 'nameTaken' | null {
  const wanted = name.trim();
  if (wanted === '') return 'nameMissing';
  return views.some((view) => view.name === wanted && view.id !== id) ? 'nameTaken' : null;
}

export const DELIVERED_VIEWS = ['openMeasures', 'mine', 'overdue', 'deviations', 'noEvidence', 'toConfirm'] as const;
export type DeliveredView = (typeof DELIVERED_VIEWS)[number];

/** What a delivered view shows, of all groups. @param name of the user */
export function deliveredFilter(view: DeliveredView, name: string): Filter {
  const open = { status: ['open'], applicability: ['expected', 'possible'] };
  switch (view) {
    case 'openMeasures':
      return open;
    case 'mine':
      return { ...open, status: ['open', 'partial', 'planned'], responsible: [name] };
    case 'overdue':
      return { due: ['overdue'] };
    case 'deviations':
      return { origin: ['deviating'] };
    case 'noEvidence':
      return { status: ['implemented', 'partial'], evidence: ['missing'] };
    case 'toConfirm':
      return { marks: ['toConfirm'] };
  }
}
