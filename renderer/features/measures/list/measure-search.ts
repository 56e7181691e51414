/**
 * Full-text search over measures: titles in both languages, id, parameter labels and the user's notes.
 *
 * Words match from their beginning and with small typing errors; inside compounds ("richtlinie" in "Passwortrichtlinie")
 * titles match anywhere. The index is made at the first search, because most visits need none.
 */
import MiniSearch from 'minisearch';
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import type { Assessment } from '../../../../shared/domain/records.ts';
import { fold, spellings } from './fold.ts';

/** What is searched besides the catalogue: the answers of the operation that is open. */
export type Answers = ReadonlyMap<MeasureId, Pick<Assessment, 'note' | 'internalNote'>>;

export interface MeasureSearch {
  /** Ids of the measures that match every word, best first; null while the query has no word of two letters. */
  find(query: string, answers: Answers): MeasureId[] | null;
}

interface Entry {
  id: MeasureId;
  code: string;
  title: string;
  labels: string;
  note: string;
}

interface Index {
  engine: MiniSearch<Entry>;
  entries: readonly Entry[];
  /** Folded titles, for matches inside compounds. */
  titles: ReadonlyMap<MeasureId, string>;
}

/** A single letter finds half of the catalogue. */
const SHORTEST_WORD = 2;
/** Shorter words are too common inside others. */
const SHORTEST_INFIX = 4;

export function createMeasureSearch(measures: readonly Measure[]): MeasureSearch {
  let built: Index | undefined;
  return {
    find(query, answers) {
      const words = query.split(/\s+/).filter((word) => word.length >= SHORTEST_WORD);
      if (words.length === 0) return null;
      if (built) updateNotes(built, answers);
      built ??= buildIndex(measures, answers);
      const hits = built.engine.search(words.join(' ')).map((hit) => hit.id as MeasureId);
      return [...new Set([...hits, ...hitsInsideWords(built, words)])];
    },
  };
}

function buildIndex(measures: readonly Measure[], answers: Answers): Index {
  const entries = measures.map((measure) => entryOf(measure, answers));
  const engine = new MiniSearch<Entry>({
    fields: ['title', 'code', 'labels', 'note'],
    processTerm: spellings,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: allowedErrors,
      boost: { title: 4, code: 4, labels: 2 },
      processTerm: fold,
    },
  });
  engine.addAll(entries);
  return { engine, entries, titles: new Map(entries.map(({ id, title }) => [id, fold(title)])) };
}

function entryOf(measure: Measure, answers: Answers): Entry {
  return {
    id: measure.id,
    code: measure.isOwn ? '' : measure.id,
    title: `${measure.title.de} ${measure.title.en}`,
    labels: measure.parameters.map(({ label }) => `${label.de} ${label.en}`).join(' '),
    note: notesOf(measure.id, answers),
  };
}

function notesOf(id: MeasureId, answers: Answers): string {
  const answer = answers.get(id);
  return answer ? `${answer.note} ${answer.internalNote}`.trim() : '';
}

function allowedErrors(word: string): number | false {
  if (word.length < 5) return false;
  return word.length < 9 ? 1 : 2;
}

/** Brings only those notes into the index that have changed since the last search. */
function updateNotes({ engine, entries }: Index, answers: Answers): void {
  for (const entry of entries) {
    const note = notesOf(entry.id, answers);
    if (note === entry.note) continue;
    entry.note = note;
    engine.replace(entry);
  }
}

function hitsInsideWords({ titles }: Index, words: readonly string[]): MeasureId[] {
  const parts = words.map(fold);
  if (parts.some((part) => part.length < SHORTEST_INFIX)) return [];
  return [...titles].filter(([, title]) => parts.every((part) => title.includes(part))).map(([id]) => id);
}
