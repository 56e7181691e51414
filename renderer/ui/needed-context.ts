import { createContext, type Provider, useContext } from 'react';

/**
 * A context without a default: whoever uses it outside of its provider has made a mistake, and hears so.
 *
 * @param above what has to stand above, for the message
 */
export function neededContext<T extends object>(above: string): readonly [Provider<T | null>, () => T] {
  const context = createContext<T | null>(null);
  const use = (): T => {
    const value = useContext(context);
    if (!value) throw new Error(`This needs ${above} above it`);
    return value;
  };
  return [context.Provider, use];
}
