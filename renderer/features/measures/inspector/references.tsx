import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import { applicabilityText } from '../../../text/applicability-text.ts';
import { useText } from '../../../text/use-text.ts';
import { useApplicability, useFrame } from '../frame.ts';
import css from './references.module.css';

/** Why the measure is expected, where it belongs and which clauses it answers to. Numbers only: the texts behind them are protected. */
export function References({ measure }: { measure: Measure }) {
  const { catalogue, facts, language } = useFrame();
  const t = useText('measures');
  const { iso27001, bsi2023, sdm, law } = measure.references;
  const area = catalogue.area(measure.areaId);
  const applicability = useApplicability(measure.id);
  const words = useText('answer');
  const expected = applicability.kind === 'expected' ? applicabilityText(applicability, facts) : '';
  const rows: [name: string, text: string][] = [
    [words('applicability.expected'), expected],
    [t('references.devices'), measure.devices?.map((device) => t(`references.deviceNames.${device}`)).join(', ') ?? ''],
    [t('references.area'), area ? inLanguage(area.title, language) : ''],
    [t('references.iso27001'), iso27001.join(', ')],
    [t('references.bsi2023'), bsi2023.join(', ')],
    [t('references.sdm'), sdm.map((goal) => t(`references.goals.${goal}`)).join(', ')],
    [t('references.law'), law.join(', ')],
  ];
  return (
    <section className={css.references}>
      <h3 className="label">{t('references.label')}</h3>
      <dl>
        {rows
          .filter(([, text]) => text !== '')
          .map(([name, text]) => (
            <div key={name} className={css.row}>
              <dt className={css.name}>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
