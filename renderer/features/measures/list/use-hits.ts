import { startTransition, useEffect, useMemo, useState } from 'react';
import { SEARCH_WORDS } from '../../../text/search-words.ts';
import { useFrame } from '../frame.ts';
import { onViewChange, viewOf } from '../view-store.ts';
import type { Found } from './list-model.ts';
import { createMeasureSearch, type Hit, type MeasureSearch } from './search/measure-search.ts';
import { useSearchedAnswers } from './use-subjects.ts';

/** Half of what a frame may take, in milliseconds. */
const SLICE = 8;
/** A busy window lets the index wait no longer than this, in milliseconds. */
const PATIENCE = 50;

/** What was found for which words. */
export interface Hits {
  query: string;
  /** Best first. */
  found: readonly Found[];
}

/** What the search finds; null without one. Typing waits neither for the finding nor for the rows. */
export function useHits(): Hits | null {
  const { catalogue, measures, wording } = useFrame();
  const areas = catalogue.areas;
  const search = useMemo(() => {
    const sources = { wording, words: SEARCH_WORDS, areas: new Map(areas.map((area) => [area.id, area])) };
    return createMeasureSearch(measures, sources);
  }, [measures, wording, areas]);
  const result = useFound(usePrepared(search));
  return useMemo(() => {
    if (!result) return null;
    const found = result.hits.flatMap((hit) => {
      const measure = catalogue.measure(hit.id);
      return measure ? [{ measure, hit }] : [];
    });
    return { query: result.query, found };
  }, [result, catalogue]);
}

interface Result {
  query: string;
  hits: readonly Hit[];
}

/** What is found for what is typed, looked for in slices: a newer letter calls off what is not finished. */
function useFound(search: MeasureSearch | null): Result | null {
  const { scope } = useFrame();
  const answers = useSearchedAnswers();
  const [found, setFound] = useState<{ of: string; result: Result | null }>();
  useEffect(() => {
    let callOff = () => {};
    let asked: string | undefined;
    const look = () => {
      const { query } = viewOf(scope.id);
      if (!search || query === asked) return;
      asked = query;
      callOff();
      const show = (result: Result | null) => setFound({ of: scope.id, result });
      // Who leaves a search, for another group say, must not meet its hits there: the first would become the active row.
      if (query === '') show(null);
      else
        callOff = inTurns(search.steps(query, answers()), (hits) =>
          startTransition(() => show(hits && { query, hits })),
        );
    };
    look();
    const end = onViewChange(look);
    return () => {
      end();
      callOff();
    };
  }, [search, answers, scope.id]);
  return found?.of === scope.id ? found.result : null;
}

/** Takes steps for a part of a frame in each task from the next one on; answers how to call that off. */
function inTurns<T>(steps: Iterator<void, T>, goOn: (result: T) => void): () => void {
  const turn = () => {
    const end = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return goOn(step.value);
    } while (performance.now() < end);
    timer = setTimeout(turn);
  };
  let timer = setTimeout(turn);
  return () => clearTimeout(timer);
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
