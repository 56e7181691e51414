import { describe, expect, it } from 'vitest';
import { readDeliveredCatalogue } from '../../../build/cli/read-catalogue.ts';
import { SEARCH_WORDS } from '../../../renderer/text/search-words.ts';
import type { AreaId, MeasureId } from '../../../shared/domain/ids.ts';
import { fold } from '../../../shared/lib/fold.ts';

const catalogue = readDeliveredCatalogue();

describe('the search words', () => {
  it('stand at areas and measures that are there', () => {
    expect(Object.keys(SEARCH_WORDS.areas).filter((id) => !catalogue.area(id as AreaId))).toEqual([]);
    const measures = Object.keys(SEARCH_WORDS.measures).map((id) => [id, catalogue.measure(id as MeasureId)] as const);
    expect(measures.filter(([, measure]) => !measure || measure.retired).map(([id]) => id)).toEqual([]);
  });

  it('name every area in another way, too', () => {
    expect(catalogue.areas.map(({ id }) => id).filter((id) => !SEARCH_WORDS.areas[id]?.de.length)).toEqual([]);
  });

  it('belong to one group each, so that a word means one thing', () => {
    const all = SEARCH_WORDS.same.flatMap(({ de, en }) => [...new Set([...de, ...en].map(fold))]);
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
  });
});
