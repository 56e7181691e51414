/** The key for phrases, from wherever in the inspector it is pressed to the note that takes them. */
import { useLayoutEffect, useRef } from 'react';
import { create } from 'zustand';

const useCalls = create<{ count: number }>(() => ({ count: 0 }));

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Ctrl+Shift+T. */
export function isPhraseKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): boolean {
  return (ctrlKey || metaKey) && shiftKey && !altKey && key.toLowerCase() === 't';
}

export function callForPhrases(): void {
  useCalls.setState(({ count }) => ({ count: count + 1 }));
}

/** Runs when phrases are called for while this is shown: before the next key that is typed. */
export function useCallForPhrases(run: () => void): void {
  const count = useCalls((state) => state.count);
  const heard = useRef(count);
  useLayoutEffect(() => {
    if (heard.current === count) return;
    heard.current = count;
    run();
  }, [count, run]);
}
