/**
 * Interface texts in German and English.
 *
 * A namespace is one file per language, `de/<name>.ts` and `en/<name>.ts`: plain nested objects of strings. German is the
 * source: its shape types every key, and English must have the same. Places are written `{{name}}`, plurals as `…_one`
 * and `…_other` with `{{count}}`. All texts are in the bundle; nothing is loaded later.
 */
import i18next, { type i18n as I18n, type TFunction } from 'i18next';
import { LANGUAGES, type Language } from '../../shared/domain/localised.ts';
import * as de from './de/index.ts';
import * as en from './en/index.ts';

export type Namespace = keyof typeof de;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: typeof de;
  }
}

/** The instance behind `useText`; made ready at once, because every text is already here. */
export const i18n: I18n = i18next.createInstance();

void i18n.init({
  lng: 'de',
  supportedLngs: LANGUAGES,
  fallbackLng: 'de',
  ns: Object.keys(de),
  defaultNS: 'app',
  resources: { de, en },
  initAsync: false,
  // React escapes already.
  interpolation: { escapeValue: false },
});

/** The language of the interface at this moment. Components use `useLanguage`, which follows a change. */
export function currentLanguage(): Language {
  return i18n.language === 'en' ? 'en' : 'de';
}

/** Changes the language of the interface and of the page (`<html lang>`, read by screen readers). */
export function setLanguage(language: Language): void {
  document.documentElement.lang = language;
  if (language !== currentLanguage()) void i18n.changeLanguage(language);
}

/** Texts outside React: messages, file names. Inside components use `useText`, which follows a change of language. */
export function textFor<N extends Namespace>(namespace: N): TFunction<N> {
  return i18n.getFixedT(currentLanguage(), namespace);
}
