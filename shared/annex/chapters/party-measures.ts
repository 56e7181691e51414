/** What each party does, as an annex of its own within this one: who it is, texts of the layout, then its measures. */
import type { ChapterOf } from '../../domain/layout.ts';
import type { Party } from '../../domain/records.ts';
import type { AnnexContext } from '../annex-input.ts';
import { fillPlaces } from '../annex-texts.ts';
import { isInPlace, printedAnswers } from '../answers.ts';
import { plain } from '../document.ts';
import { measuresChapters } from '../measures-chapter.ts';
import { type Draft, heading } from '../numbering.ts';
import { sectionsOf } from '../sections.ts';
import { usedParties } from '../targets.ts';
import { chapterTitle } from './chapter-title.ts';
import { partyPart } from './parts.ts';
import { textChapter } from './text-chapter.ts';
import { placeValue } from './text-places.ts';

type Chapter = ChapterOf<'partyMeasures'>;

/** Parties of which nothing is in place are left out. An annex that prints no other measures says when there is none. */
export function partyMeasuresChapters(context: AnnexContext, chapter: Chapter): Draft[] {
  const blocks = usedParties(context).flatMap((party) => ofParty(party, context, chapter));
  const isAll = !context.layout.chapters.some(({ kind }) => kind === 'measures');
  if (blocks.length > 0 || !isAll) return blocks;
  const { measures, partyMeasures } = context.texts;
  return [heading(1, measures.heading), { kind: 'paragraph', style: 'body', inlines: plain(partyMeasures.none) }];
}

function ofParty(party: Party, whole: AnnexContext, { title, restartNumbers, texts }: Chapter): Draft[] {
  const context = partyPart(whole, party);
  const answers = [...printedAnswers(context).values()].flat();
  if (!answers.some(({ status }) => isInPlace(status))) return [];
  const words = context.texts.partyMeasures;
  const name = placeValue('party', context) || context.texts.targets.unnamedParty;
  const address = placeValue('partyAddress', context);
  const intro = fillPlaces(address ? words.introAddress : words.intro, { party: name, address });
  const measures = measuresChapters(context, sectionsOf(context), {
    title: { de: words.measures, en: words.measures },
    inOneChapter: 'always',
  });
  return [
    heading(1, chapterTitle(title, fillPlaces(words.heading, { party: name }), context), { numbering: 'none' }),
    { kind: 'paragraph', style: 'intro', inlines: plain(intro) },
    ...restarted(
      [...texts.flatMap((text) => textChapter(context, text)), ...withAim(measures, words.aim)],
      restartNumbers,
    ),
  ];
}

/** What they are for, below the heading of the chapter. */
const withAim = ([first, ...rest]: readonly Draft[], aim: string): Draft[] =>
  first ? [first, { kind: 'paragraph', style: 'purpose', inlines: plain(aim) }, ...rest] : [];

/** The first heading of the block counts from 1 again. */
function restarted(drafts: readonly Draft[], isWanted: boolean): Draft[] {
  const first = drafts.findIndex(({ kind }) => kind === 'heading');
  return drafts.map((draft, index) =>
    isWanted && index === first && draft.kind === 'heading' ? { ...draft, restart: true } : draft,
  );
}
