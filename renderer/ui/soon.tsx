import { type ReactNode, useDeferredValue } from 'react';

/**
 * False when what asks is drawn for the first time, true right after that. What is not looked at first can wait for it: it is
 * drawn in steps between which keys and clicks have their turn.
 */
export const useSoon = (): boolean => useDeferredValue(true, false);

/** Its content is drawn right after everything else: what nobody sees or needs in the first frame. */
export const Soon = ({ children }: { children: ReactNode }): ReactNode => (useSoon() ? children : null);
