/** What can be told of a version that was released before states were kept: from the annex as it was printed. */
import type { AnnexDocument, Inline, ListItem, MeasureBlock } from '../annex/document.ts';
import type { Language } from '../domain/localised.ts';
import { GENERAL } from '../domain/target.ts';
import type { AnnexState, BothTexts, MeasureState } from './annex-state.ts';

const UNKNOWN: BothTexts = { de: '', en: '' };

/** Which measures were printed, how they stood and in which words; each once. Values and targets are not known. */
export function stateOfDocuments(documents: Readonly<Record<Language, AnnexDocument>>): AnnexState {
  const english = new Map(printedIn(documents.en).map((it) => [it.measureId, it]));
  const seen = new Set<string>();
  const measures = printedIn(documents.de).flatMap((it): MeasureState[] => {
    if (seen.has(it.measureId)) return [];
    seen.add(it.measureId);
    const words = { de: it.words, en: english.get(it.measureId)?.words ?? it.words };
    const { measureId, status } = it;
    const nothing = { groupIds: [], plannedFor: '', values: {}, details: [], condition: UNKNOWN, note: '' };
    return [{ measureId, target: GENERAL, title: words, status, words, ...nothing }];
  });
  return {
    source: 'document',
    catalogueVersion: '',
    schemeId: '',
    schemeTitle: UNKNOWN,
    layoutId: '',
    groups: [],
    targets: [],
    measures,
    parties: [],
    sites: [],
    texts: [],
  };
}

interface Printed extends Pick<MeasureState, 'measureId' | 'status'> {
  words: string;
}

/** As blocks of their own, as items of lists, or within running text. */
function printedIn({ blocks }: AnnexDocument): Printed[] {
  return blocks.flatMap((block): Printed[] => {
    if (block.kind === 'measure')
      return [{ measureId: block.measureId, status: statusOf(block), words: wordsOf(block) }];
    if (block.kind === 'list') return block.items.flatMap(ofItem);
    if (block.kind !== 'paragraph') return [];
    return block.inlines.flatMap(ofInline);
  });
}

const ofItem = ({ measureId, inlines, children }: ListItem): Printed[] => [
  ...(measureId ? [{ measureId, status: 'implemented' as const, words: joined(inlines) }] : []),
  ...children.flatMap(ofItem),
];

const ofInline = ({ measureId, text }: Inline): Printed[] =>
  measureId ? [{ measureId, status: 'implemented', words: text.trim() }] : [];

/** A box that is ticked and qualified says "partial": nothing else qualified a measure in place. */
const statusOf = ({ checked, qualifier }: MeasureBlock): MeasureState['status'] =>
  checked ? (qualifier ? 'partial' : 'implemented') : 'planned';

const wordsOf = ({ inlines, qualifier }: MeasureBlock): string =>
  qualifier ? `${joined(inlines)} – ${qualifier}` : joined(inlines);

const joined = (inlines: readonly Inline[]): string => inlines.map(({ text }) => text).join('');
