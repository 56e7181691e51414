import { ActionIcon, Menu } from '@mantine/core';
import {
  IconCheck,
  IconDots,
  IconFileText,
  IconFlag,
  IconFlagOff,
  IconLock,
  IconLockOpen,
  IconX,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Release, Version } from '../../../shared/domain/records.ts';
import { useText } from '../../text/use-text.ts';
import { acceptanceText } from './acceptance-text.ts';
import { useVersionActions } from './version-actions.ts';
import type { VersionWays } from './version-ways.ts';

interface VersionMenuProps {
  version: Version;
  release: Release | undefined;
  ways: VersionWays;
}

/** What can be done with a version beside its cells. */
export function VersionMenu({ version, release, ways }: VersionMenuProps) {
  const t = useText('versions');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size={24} aria-label={t('more', { number: version.number || t('unnumbered') })}>
          <IconDots size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {release ? (
          <ReleasedItems version={version} release={release} ways={ways} />
        ) : (
          <DraftItems version={version} ways={ways} />
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function DraftItems({ version, ways }: Omit<VersionMenuProps, 'release'>) {
  const t = useText('versions');
  const { release, markMaterial } = useVersionActions();
  const isComplete = version.number.trim() !== '' && version.date !== '';
  return (
    <>
      <Menu.Item
        leftSection={<ItemIcon icon={IconLock} />}
        disabled={!isComplete}
        title={t(isComplete ? 'releaseHint' : 'releaseNeeds')}
        onClick={() => void release(version, ways.contentOf)}
      >
        {t('release')}
      </Menu.Item>
      <Menu.Item
        leftSection={<ItemIcon icon={version.material ? IconFlagOff : IconFlag} />}
        onClick={() => void markMaterial(version)}
      >
        {t(version.material ? 'unmarkMaterial' : 'markMaterial')}
      </Menu.Item>
    </>
  );
}

/** Undone without a trace only as long as its Word file has not been written. */
function ReleasedItems({ version, release: { exportedAt }, ways }: VersionMenuProps & { release: Release }) {
  const t = useText('versions');
  const { withdraw, accept, takeAcceptanceBack, retract } = useVersionActions();
  const isInForce = version.withdrawnOn === '';
  return (
    <>
      <Menu.Item leftSection={<ItemIcon icon={IconFileText} />} onClick={() => ways.show(version)}>
        {t('showAnnex')}
      </Menu.Item>
      {isInForce && !version.acceptedOn && (
        <Menu.Item leftSection={<ItemIcon icon={IconCheck} />} onClick={() => void accept(version)}>
          {acceptanceText(version, 'menu')}
        </Menu.Item>
      )}
      {isInForce && version.acceptedOn && (
        <Menu.Item leftSection={<ItemIcon icon={IconX} />} onClick={() => void takeAcceptanceBack(version)}>
          {acceptanceText(version, 'undo')}
        </Menu.Item>
      )}
      {!exportedAt && (
        <Menu.Item leftSection={<ItemIcon icon={IconLockOpen} />} onClick={() => void withdraw(version)}>
          {t('unlock.menu')}
        </Menu.Item>
      )}
      {exportedAt && isInForce && (
        <Menu.Item leftSection={<ItemIcon icon={IconX} />} onClick={() => void retract(version)}>
          {t('retract.menu')}
        </Menu.Item>
      )}
    </>
  );
}

function ItemIcon({ icon: Icon }: { icon: TablerIcon }) {
  return <Icon size={16} stroke={1.75} aria-hidden />;
}
