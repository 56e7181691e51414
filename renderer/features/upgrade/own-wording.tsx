import { SegmentedControl } from '@mantine/core';
import type { MeasureOverlay } from '../../../shared/domain/house-records.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import css from './upgrade.module.css';
import type { PlanState } from './use-plan.ts';

interface OwnWordingProps {
  overlay: MeasureOverlay;
  /** Of the measure. */
  title: string;
  state: PlanState;
}

/** The user's own words beside the old and the new ones; they stay unless the user lets them go. */
export function OwnWording({ overlay, title, state }: OwnWordingProps) {
  const t = useText('upgrade');
  const language = useLanguage();
  const texts = (['title', 'sentence'] as const).flatMap((field) => {
    const text = overlay[field];
    return text ? [{ field, text: inLanguage(text, language) }] : [];
  });
  const isNew = state.decisions.newWording.has(overlay.id);
  return (
    <div className={css.own}>
      <span className={css.place}>{t('own')}</span>
      {texts.map(({ field, text }) => (
        <p key={field} data-given-up={isNew || undefined}>
          <span className="muted">{t(`place.${field}`)}</span> {text}
        </p>
      ))}
      <SegmentedControl
        aria-label={t('ownChoice', { title })}
        value={isNew ? 'new' : 'own'}
        data={[
          { value: 'own', label: t('keepOwn') },
          { value: 'new', label: t('takeNew') },
        ]}
        onChange={(value) => state.setNewWording(overlay.id, value === 'new')}
      />
    </div>
  );
}
