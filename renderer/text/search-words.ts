/** Words that lead to measures, though no measure says them (`catalog/search-words.json`). */
import { type SearchWords, searchWordsSchema } from '../../shared/catalogue/search-words.ts';

const [file] = Object.values(import.meta.glob('../../catalog/search-words.json', { eager: true, import: 'default' }));

export const SEARCH_WORDS: SearchWords = searchWordsSchema.parse(file);
