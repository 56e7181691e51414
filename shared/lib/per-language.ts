import type { Language } from '../domain/localised.ts';

/**
 * One of each per language, made when it is first asked for. Each formatter of `Intl` takes milliseconds to make, and the app
 * has dozens: made when their modules are loaded, they would hold up its start.
 */
export function perLanguage<T>(make: (language: Language) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const fresh = make(language);
    made.set(language, fresh);
    return fresh;
  };
}
