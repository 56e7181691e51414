import { createContext } from 'react';
import { askWorker } from './ask-worker.ts';
import type { LetterheadAnswer, LetterheadJob } from './letterhead-messages.ts';

/** How jobs are carried out. */
export type Ask = (job: LetterheadJob) => Promise<LetterheadAnswer>;

/** By a worker; where there are none, by whom the context names. */
export const AskContext = createContext<Ask>(askWorker);
