/** What is wrong with delivered layouts: places, names of groups, areas and measures, and choices that nothing reads. */
import { layoutProblems as faultsOf, textsOf } from '../../shared/annex/layout-checks.ts';
import type { Layout } from '../../shared/domain/layout.ts';
import type { CatalogueContent } from './content.ts';
import { measuresOf, type PlacedText } from './parts.ts';
import type { CatalogueProblem } from './problem.ts';

/** A layout with what its file says, defaults left out. */
export interface WrittenLayout {
  layout: Layout;
  written: unknown;
}

export function layoutProblems(content: CatalogueContent): CatalogueProblem[] {
  return (content.layouts ?? []).flatMap(({ layout, written }) => {
    const place = `layout ${layout.id}`;
    const faults = faultsOf(layout).map(
      ({ chapter, ...fault }) => `chapter ${chapter + 1}: ${Object.values(fault).join(' ')}`,
    );
    const causes = [...faults, ...unknownNames(layout, content), ...unread(written, layout)];
    return causes.map((cause) => ({ place, cause }));
  });
}

/** The layouts' own words, for the checks of all texts. */
export function layoutTextsOf({ layouts = [] }: Pick<CatalogueContent, 'layouts'>): PlacedText[] {
  return layouts.flatMap(({ layout }) =>
    [layout.title, layout.description, ...layout.chapters.flatMap(textsOf).map(({ text }) => text)]
      .concat(layout.parts.map(({ title }) => title))
      .filter(({ de }) => de !== '')
      .map((text) => ({ place: `layout ${layout.id}`, text: { de: inOneLine(text.de), en: inOneLine(text.en) } })),
  );
}

/** Markdown has line breaks and bullets, which other texts must not have. */
const inOneLine = (text: string): string => text.replace(/\s*\n+(- )?/g, ' ');

function unknownNames(layout: Layout, content: CatalogueContent): string[] {
  const scheme = content.schemes.find(({ id }) => id === layout.schemeId);
  const groups = new Set<string>(scheme?.groups.map(({ id }) => id));
  const areas = new Set<string>(content.areas.map(({ id }) => id));
  const measures = new Set<string>(measuresOf(content).map(({ measure }) => measure.id));
  const named = [...layout.exceptions, ...layout.parts, ...layout.siteForms].map(({ groupId }) => groupId);
  return [
    ...(layout.schemeId && !scheme ? [`there is no scheme ${layout.schemeId}`] : []),
    ...named.filter((id) => !groups.has(id)).map((id) => `its scheme has no group ${id}`),
    ...layout.parts
      .flatMap(({ measureIds }) => measureIds.filter((id) => !measures.has(id)))
      .map((id) => `there is no measure ${id}`),
    ...layout.chapters
      .flatMap((chapter) => (chapter.kind === 'module' ? chapter.areas : []))
      .filter((id) => !areas.has(id))
      .map((id) => `there is no area ${id}`),
  ];
}

/** Choices that the schema does not know would be passed over in silence. */
function unread(written: unknown, read: unknown, path = ''): string[] {
  if (typeof written !== 'object' || written === null) return [];
  const known = (typeof read === 'object' && read !== null ? read : {}) as Record<string, unknown>;
  return Object.entries(written).flatMap(([key, value]) =>
    key in known ? unread(value, known[key], `${path}${key}/`) : [`nothing reads ${path}${key}`],
  );
}
