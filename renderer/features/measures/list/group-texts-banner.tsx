import { Button } from '@mantine/core';
import { IconTextCaption } from '@tabler/icons-react';
import type { GroupState } from '../../../../shared/domain/records.ts';
import { useText } from '../../../text/use-text.ts';
import { useFrame } from '../frame.ts';
import { changeView } from '../view-store.ts';
import css from './not-relevant-banner.module.css';

/** Above the measures of a group about which the user says something in own words; not there without any. */
export function GroupTextsBanner({ state }: { state: GroupState | undefined }) {
  const { scope } = useFrame();
  const t = useText('measures');
  if (!state || ![state.textBefore, state.textInstead, state.textAfter].some((text) => text.trim())) return null;
  return (
    <section className={css.banner} aria-label={t('groupTexts.banner')}>
      <div className={css.head}>
        <IconTextCaption size={16} stroke={1.75} aria-hidden="true" />
        <strong className={css.title}>{t('groupTexts.banner')}</strong>
        <span className={`${css.text} grow`}>
          {t(state.textInstead.trim() ? 'groupTexts.replacesList' : 'groupTexts.besideList')}
        </span>
        <Button variant="default" size="compact-sm" onClick={() => changeView(scope.id, { textsOf: state.groupId })}>
          {t('groupTexts.edit')}
        </Button>
      </div>
    </section>
  );
}
