import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowRight, IconDots, IconPlus, IconStackPush } from '@tabler/icons-react';
import type { PlacedScheme } from '../../../shared/catalogue/placement.ts';
import type { OwnGroup } from '../../../shared/domain/house-records.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import { useData } from '../../data/data-context.tsx';
import { useLanguage, useText } from '../../text/use-text.ts';
import { attempt } from '../../ui/attempt.ts';
import css from './group-details.module.css';
import { type GroupRow, MOST_LEVELS } from './scheme-tree-model.ts';
import { useSchemeActions } from './use-scheme-actions.ts';

interface GroupMenuProps {
  own: OwnGroup;
  scheme: PlacedScheme;
  row: GroupRow;
  rows: readonly GroupRow[];
  onGone: () => void;
}

/** What can be done with a group. Who deletes it says at once where its measures go. */
export function GroupMenu({ own, scheme, row, rows, onGone }: GroupMenuProps) {
  const t = useText('schemes');
  const language = useLanguage();
  const { commands } = useData();
  const actions = useSchemeActions();
  const heirs = rows.filter((it) => it.group.id !== own.id).map((it) => it.group);
  const name = inLanguage(own.title, language);
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <ActionIcon size={24} aria-label={t('groupActions', { name })}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown className={css.menu}>
        {row.depth < MOST_LEVELS - 1 && (
          <Menu.Item
            leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
            onClick={() => void actions.addGroup(own.schemeId, own.id)}
          >
            {t('addBelow')}
          </Menu.Item>
        )}
        {scheme.supplement !== own.id && (
          <Menu.Item
            leftSection={<IconStackPush size={16} stroke={1.75} aria-hidden />}
            onClick={() => void attempt(commands.updateScheme)(own.schemeId, { supplementId: own.id })}
          >
            {t('makeSupplement')}
          </Menu.Item>
        )}
        {heirs.length > 0 && <Menu.Label>{t('deleteInto')}</Menu.Label>}
        {heirs.map((heir) => (
          <Menu.Item
            key={heir.id}
            leftSection={<IconArrowRight size={16} stroke={1.75} aria-hidden />}
            onClick={() => void actions.removeGroup(own.id, name, heir.id).then(onGone)}
          >
            {inLanguage(heir.title, language)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
