import { useRef } from 'react';

/** Leaves out calls while an earlier one is under way: a double click or a second Enter makes one record, not two. */
export function useOneAtATime<A extends unknown[]>(
  action: (...args: A) => Promise<unknown>,
): (...args: A) => Promise<void> {
  const isBusy = useRef(false);
  return async (...args) => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      await action(...args);
    } finally {
      isBusy.current = false;
    }
  };
}
