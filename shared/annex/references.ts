/** Cross-references from a group to where measures that belong to it as well are printed in full. */
import type { Group } from '../domain/catalogue.ts';
import { inLanguage } from '../domain/localised.ts';
import type { AnnexContext } from './annex-input.ts';
import { fillPlaces } from './annex-texts.ts';
import { anchorOf, type Draft } from './numbering.ts';
import { MOST_RUNNING } from './prose.ts';
import type { ReferredMeasure } from './sections.ts';

/** "Siehe auch 3.1 Zutrittskontrolle: Alarmanlage; Chipkarten": a paragraph for each section that is referred to. */
export function referenceBlocks(references: readonly ReferredMeasure[], context: AnnexContext): Draft[] {
  return context.scheme.groups.flatMap((group) => {
    const titles = references.filter(({ home }) => home === group.id).map((it) => titleOf(it, context));
    return inPieces(titles).map((piece) => reference(group, piece, context));
  });
}

/** A duty of the client says so, as it does where it is printed in full. */
function titleOf({ measure, isClients }: ReferredMeasure, { texts }: AnnexContext): string {
  const title = inLanguage(measure.title, texts.language);
  return isClients ? fillPlaces(texts.measures.seeClient, { title }) : title;
}

function reference(group: Group, titles: readonly string[], context: AnnexContext): Draft {
  const { texts } = context;
  const words = texts.measures;
  const title = inLanguage(group.title, texts.language);
  return {
    kind: 'reference',
    to: anchorOf(group.id, context),
    block: (number) => ({
      kind: 'paragraph',
      style: 'body',
      inlines: [
        { text: words.seeAlso, label: true },
        { text: ` ${fillPlaces(number ? words.seeNumber : words.seeTitle, { number, title })}: ${titles.join('; ')}` },
      ],
    }),
  };
}

/** Long lists are several paragraphs: nobody reads a page without a break, and page numbers could not be estimated. */
function inPieces(titles: readonly string[]): string[][] {
  const pieces: string[][] = [];
  let extent = Number.POSITIVE_INFINITY;
  for (const title of titles) {
    if (extent > MOST_RUNNING) {
      pieces.push([]);
      extent = 0;
    }
    pieces.at(-1)?.push(title);
    extent += title.length;
  }
  return pieces;
}
