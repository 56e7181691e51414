import { IconChevronRight } from '@tabler/icons-react';
import { useId } from 'react';
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import type { Guidance as GuidanceTexts } from '../../../../shared/domain/catalogue.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import { useDeliveredGuidance } from '../../../data/delivered-guidance.ts';
import { useText } from '../../../text/use-text.ts';
import { useFrame } from '../frame.ts';
import { changeView, useView } from '../view-store.ts';
import css from './guidance.module.css';

const PARTS = ['meaning', 'good', 'weak'] as const satisfies readonly (keyof GuidanceTexts)[];

/** "Was heißt das?": help for answering, never printed. Open or closed for all measures alike. */
export function Guidance({ measure }: { measure: Measure }) {
  const { scope, language } = useFrame();
  const t = useText('measures');
  const id = useId();
  const isOpen = useView(scope.id, (view) => view.isGuidanceOpen);
  const delivered = useDeliveredGuidance(measure.areaId)?.[measure.id];
  const texts = { ...delivered, ...measure.ownGuidance };
  const said = PARTS.flatMap((part) => (texts[part] ? [{ part, text: inLanguage(texts[part], language) }] : []));
  if (said.length === 0) return null;
  return (
    <section className={css.guidance}>
      <button
        type="button"
        className={`plain ${css.toggle}`}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => changeView(scope.id, { isGuidanceOpen: !isOpen })}
      >
        <IconChevronRight size={14} stroke={2} aria-hidden="true" />
        {t('guidance.title')}
      </button>
      <dl id={id} hidden={!isOpen}>
        {said.map(({ part, text }) => (
          <div key={part} className={css.part}>
            <dt className={css.name}>{t(`guidance.${part}`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
