/** What is chosen for one export, on top of the layout. */
import type { LayoutContent } from '../domain/layout.ts';

/** Measures as the layout wants them, or as running text throughout. */
export const FORMS = ['list', 'prose'] as const;
export type Form = (typeof FORMS)[number];

export function inForm<L extends LayoutContent>(layout: L, form: Form): L {
  if (form === 'list') return layout;
  return {
    ...layout,
    form,
    exceptions: layout.exceptions.map((it) => ({ ...it, form })),
    siteForms: layout.siteForms.map((it) => ({ ...it, form })),
  };
}

/** What a user may leave out of a layout for one export. */
export const OPTIONAL_PARTS = ['notes', 'planned', 'overview', 'sites', 'versions', 'confidential'] as const;
export type OptionalPart = (typeof OPTIONAL_PARTS)[number];

/** The parts that this layout has at all, and that can be left out of it. */
export const partsOf = (layout: Pick<LayoutContent, 'notes' | 'confidential' | 'chapters'>): OptionalPart[] =>
  OPTIONAL_PARTS.filter((part) => {
    if (part === 'notes') return layout.notes !== 'none';
    if (part === 'confidential') return layout.confidential;
    return layout.chapters.some(({ kind }) => kind === part);
  });

/** The layout without the parts that are not wanted; a part that the layout does not have is never added. */
export function withoutParts<L extends LayoutContent>(layout: L, unwanted: readonly OptionalPart[]): L {
  return {
    ...layout,
    notes: unwanted.includes('notes') ? 'none' : layout.notes,
    confidential: layout.confidential && !unwanted.includes('confidential'),
    chapters: layout.chapters.filter(({ kind }) => !(unwanted as readonly string[]).includes(kind)),
  };
}
