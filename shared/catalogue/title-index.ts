/**
 * Finds measures by their titles: by what is typed, and by what reads alike.
 *
 * Titles are compared by groups of three letters, so that inflected words, parts of compounds ("Richtlinie für Passwörter",
 * "Passwortrichtlinie"), umlauts in one or two letters and slips of typing still meet.
 */
import MiniSearch from 'minisearch';
import type { MeasureId } from '../domain/ids.ts';
import { fold, foldUmlauts } from '../lib/fold.ts';
import type { Measure } from './catalogue.ts';

type Titled = Pick<Measure, 'id' | 'title' | 'isOwn'>;

export interface TitleIndex {
  /** Measures whose id, titles or both contain every word, in catalogue order; if there are none, those that read alike. */
  find(query: string): MeasureId[];
  /** Measures whose title in either language reads like this one, most alike first. */
  similarTo(title: string, options?: { except?: MeasureId; limit?: number }): MeasureId[];
}

interface Entry {
  /** Measure id and language. */
  key: string;
  measureId: MeasureId;
  text: string;
  size: number;
}

/** Share of common groups of letters, of those of both, from which two titles are likely to mean the same. */
const ALIKE = 0.55;
/** Words that say nothing about what a measure is. */
const FILLERS = new Set(
  'der die das des dem den und oder von vom fur mit im in zu zur zum auf bei the of and or for to by'.split(' '),
);

/** The index of reading alike is made when it is first asked for: it costs more than most visits need. */
export function createTitleIndex(measures: readonly Titled[]): TitleIndex {
  const folded = measures.map((measure) => ({ id: measure.id, texts: searchTexts(measure) }));
  let engine: MiniSearch<Entry> | undefined;
  const alike = (title: string): { measureId: MeasureId; likeness: number }[] => {
    engine ??= buildEngine(measures);
    const wanted = trigrams(title).length;
    if (wanted === 0) return [];
    return engine
      .search(title)
      .map((hit) => ({ measureId: hit.measureId as MeasureId, likeness: (2 * hit.terms.length) / (wanted + hit.size) }))
      .filter(({ likeness }) => likeness >= ALIKE)
      .sort((one, other) => other.likeness - one.likeness);
  };
  return {
    find(query) {
      const words = query.trim().split(/\s+/).filter(Boolean);
      const parts = words.map((word) => [fold(word), foldUmlauts(word)]);
      const holds = (texts: readonly string[], part: readonly string[]) =>
        part.some((spelling, folding) => texts[folding]?.includes(spelling));
      const found = folded.filter(({ texts }) => parts.every((part) => holds(texts, part))).map(({ id }) => id);
      return found.length > 0 ? found : [...new Set(alike(query).map(({ measureId }) => measureId))];
    },
    similarTo(title, { except, limit = 3 } = {}) {
      const ids = alike(title).map(({ measureId }) => measureId);
      return [...new Set(ids)].filter((id) => id !== except).slice(0, limit);
    },
  };
}

function searchTexts({ id, title, isOwn }: Titled): string[] {
  const text = `${isOwn ? '' : id} ${title.de} ${title.en}`;
  return [fold(text), foldUmlauts(text)];
}

function buildEngine(measures: readonly Titled[]): MiniSearch<Entry> {
  const engine = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['text'],
    storeFields: ['measureId', 'size'],
    tokenize: trigrams,
    processTerm: (term) => term,
    searchOptions: { combineWith: 'OR' },
  });
  engine.addAll(
    measures.flatMap(({ id, title }) =>
      (['de', 'en'] as const).map((language) => ({
        key: `${id}/${language}`,
        measureId: id,
        text: title[language],
        size: trigrams(title[language]).length,
      })),
    ),
  );
  return engine;
}

/** "Passwort" → pas, ass, ssw, swo, wor, ort: each once, without fillers. Short words stand for themselves. */
function trigrams(text: string): string[] {
  const words = foldUmlauts(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !FILLERS.has(word));
  const grams = words.flatMap((word) =>
    word.length <= 3 ? [word] : Array.from({ length: word.length - 2 }, (_, start) => word.slice(start, start + 3)),
  );
  return [...new Set(grams)];
}
