import MiniSearch from 'minisearch';
import { HELP_PAGES, type HelpBlock, type HelpPageId, type HelpPages } from '../../text/help/help-page.ts';

/** All text of a block, for searching. */
export function blockText(block: HelpBlock): string {
  if (typeof block === 'string') return block;
  if ('steps' in block) return block.steps.join(' ');
  return 'points' in block ? block.points.join(' ') : '';
}

/** Finds pages by words in them, begun or slightly mistyped ones too; the best first. An empty query finds all, in order. */
export function helpSearch(pages: HelpPages): (query: string) => readonly HelpPageId[] {
  const index = new MiniSearch<{ id: HelpPageId; title: string; words: string; text: string }>({
    fields: ['title', 'words', 'text'],
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { title: 4, words: 2 } },
  });
  index.addAll(
    HELP_PAGES.map((id) => {
      const { title, words, blocks } = pages[id];
      return { id, title, words, text: blocks.map(blockText).join(' ') };
    }),
  );
  return (query) => (query.trim() === '' ? HELP_PAGES : index.search(query).map(({ id }) => id as HelpPageId));
}
