/**
 * Full-text search over measures: titles in both languages, id, labels of parameters and their options, and the user's notes.
 *
 * Words match from their beginning and with small typing errors; inside compounds ("richtlinie" in "Passwortrichtlinie")
 * titles match anywhere. The index is made at the first search, because most visits need none.
 */
import MiniSearch from 'minisearch';
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import type { Localised } from '../../../../shared/domain/localised.ts';
import { type Parameter, withSubParameters } from '../../../../shared/domain/parameter.ts';
import type { Assessment } from '../../../../shared/domain/records.ts';
import { fold, foldUmlauts } from '../../../../shared/lib/fold.ts';

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
  /** Titles by both foldings, for matches inside compounds. */
  titles: ReadonlyMap<MeasureId, readonly string[]>;
}

const FOLDINGS = [fold, foldUmlauts];

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
    processTerm: foldUmlauts,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: allowedErrors,
      boost: { title: 4, code: 4, labels: 2 },
    },
  });
  engine.addAll(entries);
  return {
    engine,
    entries,
    titles: new Map(entries.map(({ id, title }) => [id, FOLDINGS.map((folding) => folding(title))])),
  };
}

function entryOf(measure: Measure, answers: Answers): Entry {
  return {
    id: measure.id,
    code: measure.isOwn ? '' : measure.id,
    title: `${measure.title.de} ${measure.title.en}`,
    labels: withSubParameters(measure.parameters)
      .flatMap(({ parameter }) => labelsOf(parameter))
      .map(({ de, en }) => `${de} ${en}`)
      .join(' '),
    note: notesOf(measure.id, answers),
  };
}

/** Its own label and those of its options. */
function labelsOf(parameter: Parameter): Localised[] {
  return 'options' in parameter ? [parameter.label, ...parameter.options.map(({ label }) => label)] : [parameter.label];
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
  if (words.some((word) => word.length < SHORTEST_INFIX)) return [];
  const parts = words.map((word) => FOLDINGS.map((folding) => folding(word)));
  const holds = (title: readonly string[], part: readonly string[]) =>
    part.some((spelling, folding) => title[folding]?.includes(spelling));
  return [...titles].filter(([, title]) => parts.every((part) => holds(title, part))).map(([id]) => id);
}
