import { Button } from '@mantine/core';
import { IconTextCaption } from '@tabler/icons-react';
import type { Group } from '../../../../shared/domain/catalogue.ts';
import { useText } from '../../../text/use-text.ts';
import { useFrame } from '../frame.ts';
import { GroupFieldOrigin } from '../groups/group-field-origin.tsx';
import type { GroupsState } from '../use-groups.ts';
import { changeView } from '../view-store.ts';
import css from './not-relevant-banner.module.css';

const TEXTS = ['textBefore', 'textInstead', 'textAfter'] as const;

/** Above the measures of a group about which the user says something in own words; not there without any. */
export function GroupTextsBanner({ group, groups }: { group: Group; groups: GroupsState }) {
  const { scope } = useFrame();
  const t = useText('measures');
  const state = groups.stateOf(group.id);
  if (!state || ![state.textBefore, state.textInstead, state.textAfter].some((text) => text.trim())) return null;
  return (
    <section className={css.banner} aria-label={t('groupTexts.banner')}>
      <div className={css.head}>
        <IconTextCaption size={16} stroke={1.75} aria-hidden="true" />
        <strong className={css.title}>{t('groupTexts.banner')}</strong>
        <span className={`${css.text} grow`}>
          {t(state.textInstead.trim() ? 'groupTexts.replacesList' : 'groupTexts.besideList')}
        </span>
        <GroupFieldOrigin group={group} groups={groups} paths={TEXTS} label={t('groupTexts.banner')} />
        <Button variant="default" size="compact-sm" onClick={() => changeView(scope.id, { textsOf: state.groupId })}>
          {t('groupTexts.edit')}
        </Button>
      </div>
    </section>
  );
}
