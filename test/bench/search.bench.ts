/** Search in measures and their notes: making its index, and finding while somebody types. */
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import MiniSearch from 'minisearch';
import { readAnnexTexts } from '../../build/cli/read-annex-parts.ts';
import { CATALOGUE_FOLDER, readAs } from '../../build/cli/read-catalogue.ts';
import {
  createMeasureSearch,
  type SearchedAnswers,
} from '../../renderer/features/measures/list/search/measure-search.ts';
import {
  answerTexts,
  catalogueTexts,
  SEARCH_FIELDS,
  type SearchSources,
} from '../../renderer/features/measures/list/search/search-texts.ts';
import { searchWordsSchema } from '../../shared/catalogue/search-words.ts';
import { answeredCase } from './cases/answered-case.ts';
import { type ManyMeasures, MEASURES, manyMeasures } from './cases/many-measures.ts';
import type { Bench, Series } from './harness/bench.ts';

/** Words of all kinds, with a slip, a compound nobody wrote, and one that is nowhere. */
const TYPED = [
  'passwort',
  'schlüsselverwaltung',
  'empfang prüft besuch',
  'zutritskontrolle',
  'mitarbeiterschulung',
  'qqqq',
];
/** What one frame takes at 60 in a second, in milliseconds. */
const FRAME = 1000 / 60;

export const search: Bench = {
  name: 'search',
  what: 'The full-text search over measures with notes: its index, beside that of MiniSearch of the same texts (which finds less: no compounds, no synonyms, no places); and each key of somebody who types.',
  async run({ race, runs }) {
    const made = [];
    const keys = [];
    for (const size of MEASURES) {
      const many = manyMeasures(size);
      const { measures } = many;
      const { sources, answers } = searched(many);
      const texts = measures.map((measure) => ({
        id: measure.id,
        ...catalogueTexts(measure, sources),
        ...answerTexts(measure, answers.get(measure.id) ?? [], sources.wording),
      }));
      const prepared = () => {
        const engine = createMeasureSearch(measures, sources);
        engine.prepare(answers, Number.POSITIVE_INFINITY);
        return engine;
      };
      const engine = prepared();
      if (engine.find('empfang', answers)?.length === 0) throw new Error('the notes are not found');
      const { app: samples, mini: reference } = await race({
        app: prepared,
        mini: () => new MiniSearch({ fields: [...SEARCH_FIELDS] }).addAll(texts),
      });
      made.push({ size, samples, reference });
      keys.push({
        size,
        samples: Array.from({ length: runs }, () => keyTimes((query) => engine.find(query, answers))).flat(),
      });
    }
    const about = { unit: 'ms', sizes: 'measures' } as const;
    const index: Series = {
      ...{ ...about, name: 'making the index', reference: 'MiniSearch', points: made },
      budgets: [{ of: 'growth', atMost: 1.1, from: 'house' }],
      note: 'In the window it is made in slices of 8 ms while nothing else is to do.',
    };
    const found: Series = {
      ...{ ...about, name: 'finding, at each key', points: keys },
      budgets: [{ of: 'p95', atMost: FRAME, from: 'design' }],
      note: 'The engine alone; with drawing it is measured in the window.',
    };
    return [index, found];
  },
};

function searched(many: ManyMeasures): { sources: SearchSources; answers: SearchedAnswers } {
  const { answers } = answeredCase(many);
  return {
    answers: new Map([...answers.values()].map((answer) => [answer.measureId, [answer]])),
    sources: {
      wording: { texts: readAnnexTexts('de'), partyName: () => 'Rechenzentrum Muster GmbH' },
      words: readAs(searchWordsSchema, path.join(CATALOGUE_FOLDER, 'search-words.json')),
      areas: new Map(many.catalogue.areas.map((area) => [area.id, area])),
    },
  };
}

function keyTimes(find: (query: string) => unknown): number[] {
  return TYPED.flatMap((word) =>
    Array.from({ length: word.length }, (_, typed) => {
      const before = performance.now();
      find(word.slice(0, typed + 1));
      return performance.now() - before;
    }),
  );
}
