import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconFileText, IconLock, IconLockOpen } from '@tabler/icons-react';
import type { Version } from '../../../shared/domain/records.ts';
import { useText } from '../../text/use-text.ts';
import { useVersionActions } from './version-actions.ts';
import type { ReleaseWays } from './version-table.tsx';

interface VersionMenuProps {
  version: Version;
  isReleased: boolean;
  ways: ReleaseWays;
}

/** What can be done with a version beside its cells: releasing it, and looking at what was released. */
export function VersionMenu({ version, isReleased, ways }: VersionMenuProps) {
  const t = useText('versions');
  const { release, withdraw } = useVersionActions();
  const isComplete = version.number.trim() !== '' && version.date !== '';
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size={24} aria-label={t('more', { number: version.number || t('unnumbered') })}>
          <IconDots size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {isReleased ? (
          <>
            <Menu.Item
              leftSection={<IconFileText size={16} stroke={1.75} aria-hidden />}
              onClick={() => ways.show(version)}
            >
              {t('showAnnex')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconLockOpen size={16} stroke={1.75} aria-hidden />}
              onClick={() => void withdraw(version)}
            >
              {t('withdraw')}
            </Menu.Item>
          </>
        ) : (
          <Menu.Item
            leftSection={<IconLock size={16} stroke={1.75} aria-hidden />}
            disabled={!isComplete}
            title={t(isComplete ? 'releaseHint' : 'releaseNeeds')}
            onClick={() => void release(version, ways.documentsOf)}
          >
            {t('release')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
