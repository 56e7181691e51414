/**
 * Finds measures by their titles: by what is typed, and by what reads alike.
 *
 * Titles are compared by groups of three letters, so that inflected words, parts of compounds ("Richtlinie für Passwörter",
 * "Passwortrichtlinie"), umlauts in one or two letters and slips of typing still meet.
 */
import MiniSearch from 'minisearch';
import type { MeasureId } from '../domain/ids.ts';
import { LANGUAGES } from '../domain/localised.ts';
import { fold, foldUmlauts } from '../lib/fold.ts';
import type { Measure } from './catalogue.ts';

type Titled = Pick<Measure, 'id' | 'title' | 'isOwn'>;

export interface TitleIndex {
  /** Takes the measures as they are now. Costs only where titles differ from before. */
  update(measures: readonly Titled[]): void;
  /** Measures whose id, titles or both contain every word, in catalogue order; if there are none, those that read alike. */
  find(query: string): MeasureId[];
  /** Measures whose title in either language reads like this one, most alike first. */
  similarTo(title: string, options?: { except?: MeasureId; limit?: number }): MeasureId[];
}

/** One title in one language. */
interface Entry {
  key: string;
  measureId: MeasureId;
  text: string;
  /** Number of its groups of letters. */
  size: number;
}

interface Known {
  measure: Titled;
  /** By both foldings, made when first searched for. */
  texts?: readonly string[];
}

/** Share of common groups of letters, of those of both, from which two titles are likely to mean the same. */
const ALIKE = 0.55;
/** Words that say nothing about what a measure is. */
const FILLERS = new Set(
  'der die das des dem den und oder von vom fur mit im in zu zur zum auf bei the of and or for to by'.split(' '),
);

/** What it takes to find titles that read alike is made when first asked for: it costs more than most visits need. */
export function createTitleIndex(measures: readonly Titled[] = []): TitleIndex {
  let known: ReadonlyMap<MeasureId, Known> = asKnown(measures, new Map());
  let engine: MiniSearch<Entry> | undefined;

  const alike = (title: string): { measureId: MeasureId; likeness: number }[] => {
    const wanted = trigrams(title).length;
    if (wanted === 0) return [];
    engine ??= buildEngine([...known.values()].map(({ measure }) => measure));
    return engine
      .search(title)
      .map((hit) => ({ measureId: hit.measureId as MeasureId, likeness: (2 * hit.terms.length) / (wanted + hit.size) }))
      .filter(({ likeness }) => likeness >= ALIKE)
      .sort((one, other) => other.likeness - one.likeness);
  };

  return {
    update(current) {
      const before = known;
      known = asKnown(current, before);
      if (!engine) return;
      for (const [id, one] of before) {
        if (known.get(id) !== one) engine.discardAll(entriesOf(one.measure).map(({ key }) => key));
      }
      for (const [id, one] of known) if (before.get(id) !== one) engine.addAll(entriesOf(one.measure));
    },
    find(query) {
      const words = query.trim().split(/\s+/).filter(Boolean);
      const parts = words.map((word) => [fold(word), foldUmlauts(word)]);
      const holds = (one: Known, part: readonly string[]) => {
        one.texts ??= searchTexts(one.measure);
        return part.some((spelling, folding) => one.texts?.[folding]?.includes(spelling));
      };
      const found = [...known].filter(([, one]) => parts.every((part) => holds(one, part))).map(([id]) => id);
      return found.length > 0 ? found : [...new Set(alike(query).map(({ measureId }) => measureId))];
    },
    similarTo(title, { except, limit = 3 } = {}) {
      const ids = alike(title).map(({ measureId }) => measureId);
      return [...new Set(ids)].filter((id) => id !== except).slice(0, limit);
    },
  };
}

/** What reads as before stays the same object. */
function asKnown(measures: readonly Titled[], before: ReadonlyMap<MeasureId, Known>): ReadonlyMap<MeasureId, Known> {
  return new Map(
    measures.map((measure) => {
      const one = before.get(measure.id);
      const { de, en } = measure.title;
      const isSame = one?.measure.title.de === de && one.measure.title.en === en;
      return [measure.id, isSame ? one : { measure }];
    }),
  );
}

function searchTexts({ id, title, isOwn }: Titled): string[] {
  const text = `${isOwn ? '' : id} ${title.de} ${title.en}`;
  return [fold(text), foldUmlauts(text)];
}

function entriesOf({ id, title }: Titled): Entry[] {
  return LANGUAGES.map((language) => ({
    key: `${id}/${language}`,
    measureId: id,
    text: title[language],
    size: trigrams(title[language]).length,
  }));
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
  engine.addAll(measures.flatMap(entriesOf));
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
