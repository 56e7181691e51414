import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { SEARCH_WORDS } from '../../../text/search-words.ts';
import { useFrame } from '../frame.ts';
import { useView } from '../view-store.ts';
import type { Found } from './list-model.ts';
import { createMeasureSearch, type MeasureSearch } from './search/measure-search.ts';
import { useSearchedAnswers } from './use-subjects.ts';

/** Half of what a frame may take, in milliseconds. */
const SLICE = 8;
/** A busy window lets the index wait no longer than this, in milliseconds. */
const PATIENCE = 50;

/** What the search finds, best first; null without one. Typing does not wait for it. */
export function useHits(): readonly Found[] | null {
  const { scope, catalogue, measures, wording } = useFrame();
  const typed = useView(scope.id, (view) => view.query);
  const deferred = useDeferredValue(typed);
  // Who leaves a search, for another group say, must not meet its hits there: the first of them would become the active row.
  const query = typed === '' ? '' : deferred;
  const answers = useSearchedAnswers();
  const areas = catalogue.areas;
  const search = useMemo(() => {
    const sources = { wording, words: SEARCH_WORDS, areas: new Map(areas.map((area) => [area.id, area])) };
    return createMeasureSearch(measures, sources);
  }, [measures, wording, areas]);
  const prepared = usePrepared(search);
  return useMemo(() => {
    const hits = prepared?.find(query, answers());
    return (
      hits?.flatMap((hit) => {
        const measure = catalogue.measure(hit.id);
        return measure ? [{ measure, hit }] : [];
      }) ?? null
    );
  }, [prepared, query, answers, catalogue]);
}

/** Makes the index while the window has nothing else to do, so that no key waits for it. The one before serves until then. */
function usePrepared(search: MeasureSearch): MeasureSearch | null {
  const answers = useSearchedAnswers();
  const [prepared, setPrepared] = useState<MeasureSearch | null>(null);
  useEffect(() => {
    let isGone = false;
    const goOn = () => {
      if (isGone) return;
      if (search.prepare(answers(), SLICE)) setPrepared(search);
      else whenIdle(goOn);
    };
    whenIdle(goOn);
    return () => {
      isGone = true;
    };
  }, [search, answers]);
  return prepared;
}

function whenIdle(run: () => void): void {
  // Not there in the DOM of unit tests.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: PATIENCE });
  else setTimeout(run);
}
