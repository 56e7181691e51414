import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import { useText } from '../../../text/use-text.ts';
import css from '../editor/editor.module.css';
import { useFrame } from '../frame.ts';
import { AddParameter } from './add-parameter.tsx';
import { DeliveredParameter } from './delivered-parameter.tsx';
import { OwnParameters } from './own-parameters.tsx';
import { partsOf } from './parts.ts';

/** What the measure asks for: the delivered parameters as they are, and those of the user's own to be edited. */
export function Parameters({ measure }: { measure: Measure }) {
  const { delivered, house } = useFrame();
  const t = useText('catalogue');
  const parts = partsOf(house, measure.id);
  const original = delivered.measure(measure.id)?.parameters ?? [];
  return (
    <section className={css.section} aria-label={t('parameters.label')}>
      <div className={css.sectionHead}>
        <h3 className="label">{t('parameters.label')}</h3>
        <AddParameter measureId={measure.id} label={t('parameters.add')} />
      </div>
      {original.length === 0 && parts.under().length === 0 && <p className={css.hint}>{t('parameters.none')}</p>}
      {original.map((parameter) => (
        <DeliveredParameter key={parameter.id} parameter={parameter} measureId={measure.id} parts={parts} />
      ))}
      <OwnParameters parameters={parts.under()} parts={parts} />
    </section>
  );
}
