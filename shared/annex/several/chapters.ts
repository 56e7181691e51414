/** The chapters of an annex for several operations: how it is made up, and what is particular of each. */

import { longDate } from '../annex-date.ts';
import type { AnnexContext } from '../annex-input.ts';
import { fillPlaces } from '../annex-texts.ts';
import { factsTable, operationFacts } from '../chapters/information.ts';
import { plannedChapter } from '../closing-chapters.ts';
import type { Heading } from '../document.ts';
import { plain } from '../document.ts';
import { groupBlocks } from '../group-blocks.ts';
import { type Draft, heading } from '../numbering.ts';
import type { OwnPart } from './parts.ts';

/** Behind the introduction: where to find what. */
export function severalIntroduction({ texts, operation }: AnnexContext): Draft[] {
  const words = texts.several;
  return [
    heading(2, words.structureHeading),
    paragraph(fillPlaces(words.structure, { operations: operation.name }), 'body'),
  ];
}

/** "Besonderheiten: Kundenportal": its facts, its measures, what it plans; or that there is nothing particular. */
export function ownChapter({ operation, context, sections }: OwnPart): Draft[] {
  const words = context.texts.several;
  const name = operation.name.trim() || words.unnamed;
  const title = fillPlaces(words.heading, { operation: name });
  const facts = [
    ...contract(context),
    ...operationFacts({ ...context, operation: { ...context.operation, name: '' } }),
  ];
  const measures = sections.flatMap((section) => groupBlocks(section, 2, context));
  const hasPlanned = context.layout.chapters.some(({ kind }) => kind === 'planned');
  const planned = hasPlanned
    ? plannedChapter(context, sections, { kind: 'planned', title: NO_TITLE, heading: 'numbered' })
    : [];
  const said = [...measures, ...planned.map(demoted)];
  return [
    heading(1, title),
    ...factsTable(facts, { title, description: context.texts.information.description }),
    paragraph(
      fillPlaces(said.length > 0 ? words.intro : words.none, { operation: name }),
      said.length > 0 ? 'intro' : 'body',
    ),
    ...said,
  ];
}

const NO_TITLE = { de: '', en: '' };

const paragraph = (text: string, style: 'body' | 'intro'): Draft => ({
  kind: 'paragraph',
  style,
  inlines: plain(text),
});

/** Where the operations have contracts of their own. */
function contract({ operation, texts }: AnnexContext): Parameters<typeof factsTable>[0] {
  const words = texts.several;
  const { clientName, contractNumber, contractDate } = operation;
  const number = [contractNumber, longDate(contractDate, texts.language)].filter(Boolean).join(', ');
  return [
    [words.client, clientName ? plain(clientName) : []],
    [words.contract, number ? plain(number) : []],
  ];
}

/** A level deeper, as far as there is one. */
const demoted = (draft: Draft): Draft =>
  draft.kind === 'heading' ? { ...draft, level: Math.min(3, draft.level + 1) as Heading['level'] } : draft;
