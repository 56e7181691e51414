/** How the headings of a layout are counted, for its list of chapters: what the contents list of an annex will look like. */
import type { Scheme } from '../../../shared/domain/catalogue.ts';
import type { Chapter, LayoutContent } from '../../../shared/domain/layout.ts';
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

/** One entry for each chapter, in their order. Every group is taken to have something to print. */
export function outlineOf(content: LayoutContent, scheme: Scheme | undefined): OutlineEntry[] {
  let count = 0;
  const next = () => String(++count);
  return content.chapters.map((chapter) => {
    if (chapter.kind !== 'measures') return { number: isCounted(chapter) ? next() : '', groups: [] };
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
  });
}

function isCounted(chapter: Chapter): boolean {
  if (chapter.kind === 'partyMeasures') return true;
  if (!('heading' in chapter) || chapter.heading !== 'numbered') return false;
  // A text without words for its heading has none.
  return chapter.kind !== 'text' || chapter.title.de !== '' || chapter.title.en !== '';
}

const letter = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + (index % 26));
