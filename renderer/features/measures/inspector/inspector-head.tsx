import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import { memo } from 'react';
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import { useText } from '../../../text/use-text.ts';
import { Chip } from '../../../ui/chip.tsx';
import { withKeys } from '../../../ui/tool-tip/keys.ts';
import { useFrame } from '../frame.ts';
import type { ListActions } from '../list/use-list-actions.ts';
import css from './inspector.module.css';

interface InspectorHeadProps {
  measure: Measure;
  actions: ListActions;
  onLeave: () => void;
}

/** Which measure this is, and the way to its neighbours in the list. */
export const InspectorHead = memo(function InspectorHead({ measure, actions, onLeave }: InspectorHeadProps) {
  const { language } = useFrame();
  const t = useText('measures');
  const facts = [
    measure.isOwn ? t('inspector.own') : measure.id,
    t(`inspector.${measure.kind}`),
    t(`inspector.level.${measure.level}`),
  ];
  const go = (to: 'previous' | 'next') => actions.perform({ kind: 'move', to, extend: false });
  return (
    <header className={css.head}>
      <div className="grow">
        <div className={css.meta}>{facts.join(' · ')}</div>
        <h2 className={css.title}>{inLanguage(measure.title, language)}</h2>
        {measure.original && <Chip>{t('inspector.reworded')}</Chip>}
      </div>
      <ActionIcon aria-label={t('inspector.previous')} {...withKeys('Up')} onClick={() => go('previous')}>
        <IconChevronUp size={16} />
      </ActionIcon>
      <ActionIcon aria-label={t('inspector.next')} {...withKeys('Down')} onClick={() => go('next')}>
        <IconChevronDown size={16} />
      </ActionIcon>
      <ActionIcon className={css.close} aria-label={t('inspector.close')} {...withKeys('Esc')} onClick={onLeave}>
        <IconX size={16} />
      </ActionIcon>
    </header>
  );
});
