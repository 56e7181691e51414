/**
 * The last hand on the texts of an annex, the same for all renderings: nothing that a file cannot hold or that deceives a
 * reader, quotation marks of the language, non-breaking spaces.
 *
 * Done when an annex is rendered, not when it is made: the model keeps plain spaces, so that it can be searched and
 * compared. Doing it twice changes nothing.
 */
import type { Language } from '../../domain/localised.ts';
import { wellFormed } from '../../lib/well-formed.ts';
import type { AnnexDocument, Block, Inline, ListItem, NoteBlock } from '../document.ts';
import { clean } from './clean.ts';
import { quotes } from './quotes.ts';
import { typography } from './typography.ts';

/** Finishes all texts. Each run of text of the result is an object of its own. */
export function typeset(annex: AnnexDocument): AnnexDocument {
  const { text } = handFor(annex.language);
  const { properties, header, footer } = annex;
  return {
    language: annex.language,
    properties: mapped(properties, clean),
    header: mapped(header, text),
    footer: mapped(footer, text),
    blocks: typesetBlocks(annex),
  };
}

/** The blocks alone. */
export function typesetBlocks({ blocks, language }: Pick<AnnexDocument, 'blocks' | 'language'>): Block[] {
  const hand = handFor(language);
  return blocks.map((block) => finished(block, hand));
}

interface Hand {
  text: (raw: string) => string;
  inlines: (inlines: readonly Inline[]) => Inline[];
}

function handFor(language: Language): Hand {
  const text = (raw: string) => typography(quotes(clean(raw), language));
  const inline = (raw: Inline): Inline => ({
    ...raw,
    text: raw.verbatim ? clean(raw.text) : text(raw.text),
    ...(raw.href === undefined ? {} : { href: wellFormed(raw.href) }),
    ...(raw.footnote === undefined ? {} : { footnote: text(raw.footnote) }),
  });
  return { text, inlines: (inlines) => inlines.map(inline) };
}

function finished(block: Block, hand: Hand): Block {
  const { text, inlines } = hand;
  switch (block.kind) {
    case 'parties': {
      const parties = block.parties.map(({ role, name, lines }) => ({
        role: text(role),
        name: text(name),
        lines: inlines(lines),
      }));
      return { ...block, ...described(block), parties };
    }
    case 'paragraph':
      return { ...block, inlines: inlines(block.inlines) };
    case 'list':
      return { ...block, items: items(block.items, hand) };
    case 'measure':
      return {
        ...block,
        inlines: inlines(block.inlines),
        ...(block.qualifier === undefined ? {} : { qualifier: text(block.qualifier) }),
        note: block.note.map((part) => notePart(part, hand)),
      };
    case 'table':
      return {
        ...block,
        ...described(block),
        columns: block.columns.map((column) => ({ ...column, title: text(column.title) })),
        rows: block.rows.map((row) => row.map(inlines)),
      };
    case 'signatures': {
      const parties = block.parties.map(({ role, name, lines }) => ({
        role: text(role),
        name: text(name),
        lines: lines.map(text),
      }));
      return { ...block, ...described(block), parties };
    }
    case 'tableOfContents':
      return { ...block, title: text(block.title) };
    default:
      return { ...block, text: text(block.text) };
  }
}

/** Read out, never printed: spaces that break are all they need. */
const described = ({ title, description }: { title: string; description: string }) => ({
  title: clean(title),
  description: clean(description),
});

const items = (list: readonly ListItem[], hand: Hand): ListItem[] =>
  list.map((item) => ({ ...item, inlines: hand.inlines(item.inlines), children: items(item.children, hand) }));

const notePart = (part: NoteBlock, hand: Hand): NoteBlock =>
  part.kind === 'list' ? { ...part, items: items(part.items, hand) } : { ...part, inlines: hand.inlines(part.inlines) };

const mapped = <T extends Record<keyof T, string>>(record: T, change: (text: string) => string): T =>
  Object.fromEntries(Object.entries<string>(record).map(([key, text]) => [key, change(text)])) as T;
