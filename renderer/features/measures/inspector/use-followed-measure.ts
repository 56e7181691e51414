import { startTransition, useEffect, useRef, useState } from 'react';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import { useFrame } from '../frame.ts';
import { useView } from '../view-store.ts';

/** How long the typing of a search rests before the inspector follows, in milliseconds: longer than between two letters. */
export const REST = 250;

/**
 * The measure that the inspector shows: the active one, when there is time to draw it. While an arrow key is held down, rows
 * come first; and while somebody types, each letter makes another hit the active row, which nobody looks at.
 */
export function useFollowedMeasure(): MeasureId | null {
  const { scope } = useFrame();
  const active = useView(scope.id, (view) => view.active);
  const query = useView(scope.id, (view) => view.query);
  const [followed, setFollowed] = useState(active);
  const typed = useRef({ query, at: Number.NEGATIVE_INFINITY });
  useEffect(() => {
    if (typed.current.query !== query) typed.current = { query, at: performance.now() };
    const follow = () => startTransition(() => setFollowed(active));
    const rest = query === '' ? 0 : typed.current.at + REST - performance.now();
    if (rest <= 0) return follow();
    const timer = setTimeout(follow, rest);
    return () => clearTimeout(timer);
  }, [active, query]);
  return followed;
}
