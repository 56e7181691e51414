import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../shared/domain/localised.ts';
import { i18n, type Namespace } from './i18n.ts';

/** The texts of a namespace in the interface language: `const t = useText('measures'); t('list.empty')`. */
export function useText<N extends Namespace>(namespace: N): TFunction<N> {
  return useTranslation(namespace, { i18n }).t as TFunction<N>;
}

/** The interface language; for catalogue content, dates and numbers. */
export function useLanguage(): Language {
  return useTranslation('app', { i18n }).i18n.language === 'en' ? 'en' : 'de';
}
