import type { Applicability, Facts } from '../../shared/domain/facts.ts';
import { textFor } from './i18n.ts';

/**
 * Why a measure is expected or ruled out, in the interface language: "Eigene Server: nein (von der Organisation)". The
 * empty text where nothing is known, or where the measure simply belongs to the basics.
 */
export function applicabilityText({ because, byRole }: Applicability, facts: Facts): string {
  const t = textFor('measures');
  const names = textFor('facts');
  if (byRole) return t(`applicability.only.${byRole}`);
  const known = because.flatMap((fact) => {
    const said = facts.get(fact);
    if (!said) return [];
    const value = names(said.value ? 'yes' : 'no');
    return [
      t('applicability.because', { fact: names(`name.${fact}`), value, source: t(`applicability.from.${said.from}`) }),
    ];
  });
  return known.join('; ') || t('applicability.basics');
}
