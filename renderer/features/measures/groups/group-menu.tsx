import { ActionIcon, Menu } from '@mantine/core';
import { IconBuilding, IconCircleCheck, IconCircleOff, IconDots, IconPlus, IconTextCaption } from '@tabler/icons-react';
import { memo } from 'react';
import type { Group } from '../../../../shared/domain/catalogue.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import { useText } from '../../../text/use-text.ts';
import { useFrame } from '../frame.ts';
import type { GroupsState } from '../use-groups.ts';
import { useScopeCommands } from '../use-scope-commands.ts';
import { changeView, useView } from '../view-store.ts';

interface GroupMenuProps {
  group: Group;
  groups: GroupsState;
  /** Holds only groups, so measures cannot be added to it. */
  isHeading?: boolean;
}

/** What can be done with a group. */
export function GroupMenu({ group, groups, isHeading = false }: GroupMenuProps) {
  const isSetAside = groups.stateOf(group.id)?.state === 'notRelevant';
  const isDeviating = groups.originOf(group.id) === 'deviating';
  return <Actions {...{ group, isHeading, isSetAside, isDeviating }} />;
}

interface ActionsProps extends Required<Pick<GroupMenuProps, 'group' | 'isHeading'>> {
  isSetAside: boolean;
  isDeviating: boolean;
}

/** Every answer counts anew what the groups hold, and hardly one changes what can be done with them. */
const Actions = memo(function Actions({ group, isHeading, isSetAside, isDeviating }: ActionsProps) {
  const { scope, language } = useFrame();
  const { setRelevance, inheritGroup } = useScopeCommands();
  const t = useText('measures');
  const isAdding = useView(scope.id, (view) => view.isAdding);
  return (
    // The form for a new measure takes the focus, so it does not come back here.
    <Menu position="bottom-start" width={230} returnFocus={!isAdding}>
      <Menu.Target>
        <ActionIcon
          size={18}
          aria-label={t('groups.actions', { group: inLanguage(group.title, language) })}
          onClick={(event) => event.stopPropagation()}
        >
          <IconDots size={15} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown onClick={(event) => event.stopPropagation()} onKeyDown={(event) => event.stopPropagation()}>
        {isSetAside ? (
          <Menu.Item
            leftSection={<IconCircleCheck size={16} stroke={1.75} />}
            onClick={() => setRelevance(group.id, true)}
          >
            {t('groups.setNormal')}
          </Menu.Item>
        ) : (
          <Menu.Item
            leftSection={<IconCircleOff size={16} stroke={1.75} />}
            onClick={() => setRelevance(group.id, false)}
          >
            {t('groups.setNotRelevant')}
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<IconTextCaption size={16} stroke={1.75} />}
          onClick={() => changeView(scope.id, { textsOf: group.id })}
        >
          {t('groupTexts.open')}
        </Menu.Item>
        {isDeviating && (
          <Menu.Item
            leftSection={<IconBuilding size={16} stroke={1.75} />}
            onClick={() => void inheritGroup(group.id, inLanguage(group.title, language))}
          >
            {t('origin.back')}
          </Menu.Item>
        )}
        {!isHeading && (
          <Menu.Item
            leftSection={<IconPlus size={16} stroke={1.75} />}
            onClick={() => changeView(scope.id, { isAdding: true })}
          >
            {t('groups.addMeasure')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
});
