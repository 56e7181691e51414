/** How the headings of a layout are counted, for its list of chapters: what the contents list of an annex will look like. */
import type { Scheme } from '../../../shared/domain/catalogue.ts';
import type { Chapter, ChapterOf, LayoutContent } from '../../../shared/domain/layout.ts';
import type { Localised } from '../../../shared/domain/localised.ts';

export interface OutlineHeading {
  /** '' = without a number. */
  number: string;
  title: Localised;
}

export interface OutlineEntry {
  number: string;
  /** Upper groups of the scheme, below or in the place of the chapter of measures. */
  groups: readonly OutlineHeading[];
}

/** The heading under which a text of the second level stands. */
interface Above {
  /** '' where it is not counted: what stands below is not, either. */
  number: string;
  /** Headings below it so far. */
  below: number;
}

/** One entry for each chapter, in their order. Every group is taken to have something to print. */
export function outlineOf(content: LayoutContent, scheme: Scheme | undefined): OutlineEntry[] {
  let count = 0;
  let above: Above | undefined;
  const next = () => String(++count);
  return content.chapters.map((chapter) => {
    if (chapter.kind === 'measures') {
      const entry = measuresEntry(chapter, content, scheme, next);
      above = lastOf(entry, scheme);
      return entry;
    }
    if (chapter.kind === 'text' && chapter.level === 2 && isHeading(chapter) && above) {
      above.below += 1;
      return { number: isCounted(chapter) && above.number ? `${above.number}.${above.below}` : '', groups: [] };
    }
    const number = isCounted(chapter) ? next() : '';
    if (isHeading(chapter)) above = { number, below: 0 };
    return { number, groups: [] };
  });
}

function measuresEntry(
  chapter: ChapterOf<'measures'>,
  content: LayoutContent,
  scheme: Scheme | undefined,
  next: () => string,
): OutlineEntry {
  if (!scheme) return { number: next(), groups: [] };
  const upper = scheme.groups.filter(({ parent }) => parent === undefined);
  const isFlat = upper.length === scheme.groups.length;
  const isOne = chapter.inOneChapter === 'always' || (chapter.inOneChapter === 'flat' && isFlat);
  const number = isOne ? next() : '';
  const numbering = content.numbering === 'scheme' ? scheme.numbering : content.numbering;
  const numberOf = (index: number) => {
    if (numbering === 'none') return '';
    if (numbering === 'letters') return letter(index);
    return isOne ? `${number}.${index + 1}` : next();
  };
  return { number, groups: upper.map(({ title }, index) => ({ number: numberOf(index), title })) };
}

/** The chapter of measures, or else the last of its groups that are chapters. */
function lastOf({ number, groups }: OutlineEntry, scheme: Scheme | undefined): Above {
  if (number) return { number, below: groups.length };
  const upper = scheme?.groups.filter(({ parent }) => parent === undefined) ?? [];
  const below = scheme?.groups.filter(({ parent }) => parent === upper.at(-1)?.id) ?? [];
  return { number: groups.at(-1)?.number ?? '', below: below.length };
}

/** Whether it has a heading in the contents list. A text without words for its heading has none. */
function isHeading(chapter: Chapter): boolean {
  if (chapter.kind === 'partyMeasures') return true;
  if (!('heading' in chapter) || chapter.heading === 'outside') return false;
  return chapter.kind !== 'text' || chapter.title.de !== '' || chapter.title.en !== '';
}

const isCounted = (chapter: Chapter): boolean =>
  isHeading(chapter) && (chapter.kind === 'partyMeasures' || !('heading' in chapter) || chapter.heading === 'numbered');

const letter = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + (index % 26));
