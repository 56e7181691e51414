/** What follows the measures: what is planned, and who else takes part. */
import { countryName } from '../lib/countries.ts';
import { shortDate } from './annex-date.ts';
import type { AnnexContext } from './annex-input.ts';
import { fillPlaces } from './annex-texts.ts';
import { plain } from './document.ts';
import { measureBlock } from './measures-chapter.ts';
import { type Draft, heading } from './numbering.ts';
import type { AnsweredMeasure, Section } from './sections.ts';

/** Planned measures are printed here only, with the box empty and the date. */
export function plannedChapter(context: AnnexContext, sections: readonly Section[]): Draft[] {
  const words = context.texts.planned;
  const planned = sections.flatMap(plannedIn);
  if (planned.length === 0) return [];
  return [
    heading(1, words.heading),
    { kind: 'paragraph', style: 'intro', inlines: plain(words.intro) },
    ...planned.map((it) => measureBlock(it, context, dueText(it, context))),
  ];
}

const plannedIn = (section: Section): AnsweredMeasure[] => [...section.planned, ...section.children.flatMap(plannedIn)];

function dueText({ assessment }: AnsweredMeasure, { texts }: AnnexContext): string {
  const date = shortDate(assessment.plannedFor, texts.language);
  return date ? fillPlaces(texts.planned.due, { date }) : texts.planned.noDate;
}

/** The sub-processors of the operation, or its processors when there is no client; without any there is no chapter. */
export function subProcessorsChapter(context: AnnexContext): Draft[] {
  const { operation, actor, hasClient, parties, texts } = context;
  const words = texts.subProcessors;
  const used = [...new Set(operation.partyIds)].flatMap((id) =>
    parties.filter((party) => party.id === id && !party.deleted),
  );
  if (used.length === 0) return [];
  const title = hasClient ? words.heading : words.ownHeading;
  return [
    heading(1, title),
    {
      kind: 'paragraph',
      style: 'intro',
      inlines: plain(fillPlaces(hasClient ? words.intro : words.ownIntro, { actor })),
    },
    {
      kind: 'table',
      title,
      description: hasClient ? words.description : words.ownDescription,
      columns: [
        { title: words.name, share: 0.26 },
        { title: words.address, share: 0.26 },
        { title: words.service, share: 0.32 },
        { title: words.country, share: 0.16 },
      ],
      hasHead: true,
      hasRowTitles: false,
      rows: used.map((party) =>
        [party.name, party.address, party.service, countryName(party.country, texts.language)].map(cell),
      ),
    },
  ];
}

/** An empty cell says that nothing was forgotten in printing. */
const cell = (text: string) => plain(text.trim() || '–');
