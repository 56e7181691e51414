import { useDeferredValue, useMemo } from 'react';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import { useText } from '../../../text/use-text.ts';
import { useFrame } from '../frame.ts';
import { openMeasure } from '../view-store.ts';
import css from './similar-measures.module.css';

/** Shorter titles are like too much. */
const SHORTEST = 4;

/** Up to three measures whose title reads like the one being typed. */
export function SimilarMeasures({ title, except }: { title: string; except?: MeasureId }) {
  const { catalogue, index, language } = useFrame();
  const t = useText('catalogue');
  const asked = useDeferredValue(title.trim());
  const measures = useMemo(() => {
    const ids = asked.length < SHORTEST ? [] : index.similarTo(asked, { except });
    return ids.flatMap((id) => catalogue.measure(id) ?? []);
  }, [index, catalogue, asked, except]);
  return (
    <div aria-live="polite">
      {measures.length > 0 && (
        <section className={css.similar} aria-label={t('add.similar')}>
          <p className={css.question}>{t('add.similar')}</p>
          <ul className={css.list}>
            {measures.map((measure) => {
              const name = inLanguage(measure.title, language);
              return (
                <li key={measure.id} className={css.line}>
                  <span className="grow">{measure.isOwn ? name : `${measure.id} ${name}`}</span>
                  <button
                    type="button"
                    className={`plain ${css.open}`}
                    aria-label={t('add.openLabel', { title: name })}
                    onClick={() => openMeasure(measure.id, measure.areaId)}
                  >
                    {t('add.open')}
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </div>
  );
}
