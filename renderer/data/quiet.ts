/**
 * When what is asked for by the way may be read: once everything the first screen asks for has been answered. A data base
 * answers in turn, and at the start dozens of small figures would else hold up the list that somebody waits for.
 */
import { useEffect, useState } from 'react';
import { whenIdle } from './findings/idle.ts';

/** How often is looked whether all is answered, and how long is waited for it at most, in milliseconds. */
const LOOK = 40;
const PATIENCE = 3000;

let unanswered = 0;
let isQuiet = false;

/** Counts a question as open until it is answered or has failed. */
export async function answering<T>(question: () => Promise<T>): Promise<T> {
  unanswered += 1;
  try {
    return await question();
  } finally {
    unanswered -= 1;
  }
}

/** True once the questions of the first screen are answered; then for the rest of the session. */
export function useQuiet(): boolean {
  const [isReached, setIsReached] = useState(isQuiet);
  useEffect(() => {
    if (isReached) return undefined;
    return whenQuiet(() => setIsReached(true));
  }, [isReached]);
  return isReached;
}

/** Runs once, later; answers how to call it off. */
export function whenQuiet(run: () => void): () => void {
  const latest = performance.now() + PATIENCE;
  let callOff = () => {};
  const look = () => {
    // An answer leads to the next question when it has been drawn: only who finds none open with nothing left to do is right.
    callOff = whenIdle(() => {
      if (isQuiet || unanswered === 0 || performance.now() > latest) {
        isQuiet = true;
        run();
      } else {
        const timer = setTimeout(look, LOOK);
        callOff = () => clearTimeout(timer);
      }
    });
  };
  look();
  return () => callOff();
}
