/** Layouts to choose from, delivered and own, and which of them holds for an annex. */
import { type Layout, type LayoutContent, STANDARD_LAYOUT } from '../domain/layout.ts';
import { type OwnLayout, storedLayoutContentSchema } from '../domain/layout-records.ts';
import type { Operation, Organisation } from '../domain/records.ts';
import { asLocalised } from './own-parameters.ts';

/** `own`: the record behind a layout of the user's own; delivered ones cannot be changed. */
export interface ListedLayout extends Layout {
  own?: OwnLayout;
}

/**
 * The delivered layouts, then the user's own in their order. Own ones are read through their schema, so that choices which
 * came later have their defaults; one that cannot be read any more is left out.
 */
export function allLayouts(delivered: readonly Layout[], own: readonly OwnLayout[]): ListedLayout[] {
  const living = own.filter(({ deleted }) => !deleted).sort((one, other) => one.order - other.order);
  return [...delivered, ...living.flatMap(listed)];
}

function listed(own: OwnLayout): ListedLayout[] {
  const content = readLayoutContent(own.content);
  if (!content) return [];
  const { id } = own;
  return [{ ...content, id, title: asLocalised(own.title), description: asLocalised(own.description), own }];
}

/** A content as it is stored, with the defaults of what it does not name; undefined when it is none. */
export function readLayoutContent(stored: unknown): LayoutContent | undefined {
  const read = storedLayoutContentSchema.safeParse(stored);
  return read.success ? read.data : undefined;
}

/** Of a layout what a copy of it holds: everything but who it is. */
export function contentOf({ id: _, title: __, description: ___, own: ____, ...content }: ListedLayout): LayoutContent {
  return content;
}

/**
 * The layout of an annex: what the operation chose, else its organisation, else the standard one. A choice that names a
 * layout which is not there (any more) counts as none. Without an operation: of the organisation's own annex.
 *
 * @throws when not even the standard layout is among them
 */
export function effectiveLayout<L extends Pick<Layout, 'id'>>(
  layouts: readonly L[],
  organisation: Pick<Organisation, 'layoutId'>,
  operation?: Pick<Operation, 'layoutId'>,
): L {
  for (const wanted of [operation?.layoutId, organisation.layoutId, STANDARD_LAYOUT]) {
    const found = wanted && layouts.find(({ id }) => id === wanted);
    if (found) return found;
  }
  throw new Error('the standard layout is missing');
}
