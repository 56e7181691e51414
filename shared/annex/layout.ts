/** What is chosen for one export, on top of the layout. */
import { type Form, OPTIONAL_PARTS, type OptionalPart } from '../domain/annex-choices.ts';
import type { LayoutContent } from '../domain/layout.ts';

export function inForm<L extends LayoutContent>(layout: L, form: Form): L {
  if (form === 'list') return layout;
  return {
    ...layout,
    form,
    exceptions: layout.exceptions.map((it) => ({ ...it, form })),
    siteForms: layout.siteForms.map((it) => ({ ...it, form })),
  };
}

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
