import { Button, TextInput } from '@mantine/core';
import { IconCircleOff } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { Group } from '../../../../shared/domain/catalogue.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import { LIMITS } from '../../../../shared/domain/record-parts.ts';
import type { GroupState } from '../../../../shared/domain/records.ts';
import { useData } from '../../../data/data-context.tsx';
import { useDraft } from '../../../data/drafts.ts';
import { useText } from '../../../text/use-text.ts';
import { draftProps } from '../../../ui/draft-props.ts';
import { useFrame } from '../frame.ts';
import { GroupFieldOrigin } from '../groups/group-field-origin.tsx';
import type { GroupsState } from '../use-groups.ts';
import { useScopeCommands } from '../use-scope-commands.ts';
import { changeView, useView } from '../view-store.ts';
import css from './not-relevant-banner.module.css';

interface NotRelevantBannerProps {
  /** The group that was set aside. */
  group: Group;
  state: GroupState;
  groups: GroupsState;
  /** It is not the group that is shown but one above it. */
  isInherited: boolean;
}

const SAID = ['state', 'reason'] as const;

/** Above the measures of a group that is not relevant: what that means, the reason that prints, and the way back. */
export function NotRelevantBanner({ group, state, groups, isInherited }: NotRelevantBannerProps) {
  const { commands } = useData();
  const { scope, scheme, language } = useFrame();
  const { setRelevance } = useScopeCommands();
  const t = useText('measures');
  const input = useRef<HTMLInputElement>(null);
  const isReasonWanted = useView(scope.id, (view) => view.isReasonWanted);
  const draft = useDraft(
    state.reason,
    (reason, visit) => commands.setGroupState(scope, scheme.id, group.id, { reason }, { visit }),
    { id: `${state.id}/reason` },
  );

  useEffect(() => {
    if (!isReasonWanted) return;
    input.current?.focus();
    changeView(scope.id, { isReasonWanted: false });
  }, [isReasonWanted, scope.id]);

  const title = inLanguage(group.title, language);
  const text = isInherited ? t('notRelevant.inherited', { group: title }) : t('notRelevant.text');
  return (
    <section className={css.banner} aria-label={t('notRelevant.title')}>
      <div className={css.head}>
        <IconCircleOff size={16} stroke={1.75} aria-hidden="true" />
        <strong className={css.title}>{t('notRelevant.title')}</strong>
        <span className={`${css.text} grow`}>{text}</span>
        <GroupFieldOrigin group={group} groups={groups} paths={SAID} label={t('notRelevant.title')} />
        <Button variant="default" size="compact-sm" onClick={() => void setRelevance(group.id, true)}>
          {t('notRelevant.setNormal')}
        </Button>
      </div>
      <TextInput
        {...draftProps(draft, LIMITS.text)}
        ref={input}
        aria-label={t('notRelevant.reason')}
        placeholder={t('notRelevant.reasonPlaceholder')}
      />
    </section>
  );
}
