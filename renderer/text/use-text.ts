import type { TFunction } from 'i18next';
import { useSyncExternalStore } from 'react';
import type { Language } from '../../shared/domain/localised.ts';
import { currentLanguage, i18n, type Namespace } from './i18n.ts';

// Instead of `useTranslation` of react-i18next, which copies the whole instance for each component that asks: a row of a list
// asks a dozen times, and a quarter of what drawing it took were these copies.

const listeners = new Set<() => void>();
i18n.on('languageChanged', () => {
  for (const listener of [...listeners]) listener();
});

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const known = new Map<string, TFunction<Namespace>>();

/**
 * The texts of a namespace in the interface language: `const t = useText('measures'); t('list.empty')`. The same function for
 * all as long as the language stays.
 */
export function useText<N extends Namespace>(namespace: N): TFunction<N> {
  const language = useLanguage();
  const key = `${language}/${namespace}`;
  const t = known.get(key) ?? remembering(language, namespace);
  known.set(key, t);
  return t as unknown as TFunction<N>;
}

/** The interface language; for catalogue content, dates and numbers. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage);
}

/**
 * Texts without places are looked up once: they never change. And they are taken as they stand: for the hundreds of them in
 * the first picture, to ask for a translation takes ten times as long as to look into the tree of texts.
 */
function remembering<N extends Namespace>(language: Language, namespace: N): TFunction<Namespace> {
  const texts = new Map<unknown, unknown>();
  const ask = i18n.getFixedT(language, namespace) as unknown as (key: unknown, ...places: unknown[]) => unknown;
  const standing = (key: string) => {
    const text: unknown = i18n.getResource(language, namespace, key);
    return typeof text === 'string' && !text.includes('{{') ? text : ask(key);
  };
  const remembered = (key: unknown, ...places: unknown[]): unknown => {
    if (places.length > 0 || typeof key !== 'string') return ask(key, ...places);
    const text = texts.get(key) ?? standing(key);
    texts.set(key, text);
    return text;
  };
  return remembered as unknown as TFunction<Namespace>;
}
