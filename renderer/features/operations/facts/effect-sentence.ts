import type { TFunction } from 'i18next';
import type { FactEffect, FactEffects } from './fact-effects.ts';

/** What either answer does to the measures: "Ja: 14 Maßnahmen erwartet · Nein: 14 Maßnahmen entfallen". */
export function effectSentence({ yes, no }: FactEffects, t: TFunction<'facts'>): string {
  const words = ({ expected, ruledOut }: FactEffect) =>
    [
      expected > 0 && t('effect.expected', { count: expected }),
      ruledOut > 0 && t('effect.ruledOut', { count: ruledOut }),
    ]
      .filter(Boolean)
      .join(', ');
  const [ifYes, ifNo] = [words(yes), words(no)];
  const parts = [ifYes && t('effect.yes', { effect: ifYes }), ifNo && t('effect.no', { effect: ifNo })];
  return parts.filter(Boolean).join(' · ') || t('effect.none');
}
