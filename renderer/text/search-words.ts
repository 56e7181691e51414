/** Words that lead to measures, though no measure says them (`catalog/search-words.json`). */
import type { SearchWords } from '../../shared/catalogue/search-words.ts';

const files = import.meta.glob<SearchWords>('../../catalog/search-words.json', { eager: true, import: 'default' });

/** Their shape is proven by the content test, not again at every start. */
export const SEARCH_WORDS = Object.values(files)[0] as SearchWords;
