/** Page and running lines of a letterhead, without the looks of texts. */
import type { LetterheadPaper, PageKind, Simplified, Story } from '../domain/letterhead-paper.ts';
import { DOCUMENT, SETTINGS, storiesOf, treeOf, type WordPackage } from './letterhead/package/part.ts';
import { childOf, descendants, isOn, type XmlElement } from './letterhead/package/xml.ts';
import type { PageMeasures, Reading } from './letterhead/paper/context.ts';
import { hasEvenPages, runningParts } from './letterhead/paper/running-parts.ts';
import { readBlocks } from './letterhead/paper/story.ts';
import { annexPlace } from './letterhead/template/annex-place.ts';
import { fill, isKnownPlace, placeNamed, textOf } from './letterhead/template/placeholders.ts';
import { readTemplate } from './letterhead/template/read-template.ts';
import { geometryOf, hasFirstPage, sectionAt } from './letterhead/template/section.ts';
import { accentOf } from './letterhead/template/type-size.ts';

/** What does not depend on the annex. */
export type Frame = Omit<LetterheadPaper, 'texts' | 'table' | 'signs' | 'headingSuffixes'>;

/** Page and running lines. @throws LetterheadProblem when it cannot be used. */
export function readFrame(letterhead: Uint8Array): { paper: Frame; simplified: Simplified[] } {
  const { pack } = readTemplate(letterhead);
  const place = annexPlace(pack);
  const body = childOf(treeOf(pack, DOCUMENT), 'w:body');
  const section = body && sectionAt(body, place.index);
  const page = pageOf(section);
  const simplified = new Set<Simplified>(limitsOf(pack, section, body));
  const pictures = new Map<string, string>();
  const pictureRoom = { bytes: 0, pixels: 0 };
  namePlaces(pack);
  const stories = (kind: 'header' | 'footer') => {
    const found: Partial<Record<PageKind, Story>> = {};
    for (const [name, part] of Object.entries(runningParts(pack, place.index, kind))) {
      const reading: Reading = { pack, part, page, pictures, pictureRoom, note: (what) => simplified.add(what) };
      found[name as PageKind] = { blocks: readBlocks(reading, part.content) };
    }
    return found;
  };
  const distance = (side: string) => (Number(childOf(section, 'w:pgMar')?.attributes[side]) || 0) / 20;
  const paper = {
    page: { ...page, header: distance('w:header'), footer: distance('w:footer') },
    firstNumber: Number.parseInt(childOf(section, 'w:pgNumType')?.attributes['w:start'] ?? '1', 10) || 1,
    hasFirst: hasFirstPage(section),
    hasEven: hasEvenPages(pack),
    headers: stories('header'),
    footers: stories('footer'),
    pictures: Object.fromEntries(pictures),
    accent: accentOf(pack),
  };
  return { paper, simplified: [...simplified] };
}

function pageOf(section: XmlElement | undefined): PageMeasures {
  const { width, height, margin } = geometryOf(section);
  const inPoints = (twips: number) => twips / 20;
  return {
    width: inPoints(width),
    height: inPoints(height),
    margin: {
      top: inPoints(margin.top),
      right: inPoints(margin.right),
      bottom: inPoints(margin.bottom),
      left: inPoints(margin.left),
    },
  };
}

/** By what its pages differ from ours. */
function limitsOf(pack: WordPackage, section: XmlElement | undefined, body: XmlElement | undefined): Simplified[] {
  const isDecimal = ['decimal', ''].includes(childOf(section, 'w:pgNumType')?.attributes['w:fmt'] ?? '');
  const isSeen =
    body && descendants(body, 'w:p', 'w:drawing', 'w:pict').some((it) => it.name !== 'w:p' || textOf(it).trim());
  return [
    ...(isSeen ? ['bodyText' as const] : []),
    ...(Number(childOf(section, 'w:cols')?.attributes['w:num'] ?? 1) > 1 ? ['columns' as const] : []),
    ...(childOf(section, 'w:pgBorders') ? ['pageBorders' as const] : []),
    ...(isOn(childOf(treeOf(pack, SETTINGS), 'w:mirrorMargins')) ? ['mirroredMargins' as const] : []),
    ...(isDecimal ? [] : ['pageNumberFormat' as const]),
  ];
}

/** Each placeholder in one run, by the name that the code has for it. */
function namePlaces(pack: WordPackage): void {
  for (const { content } of storiesOf(pack)) {
    for (const paragraph of descendants(content, 'w:p')) {
      fill(paragraph, (written) => (isKnownPlace(written) ? `{{${placeNamed(written)}}}` : undefined));
    }
  }
}
