import { Menu } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { Status } from '../../../shared/domain/status.ts';
import { useText } from '../../text/use-text.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { STATUS_DISPLAY_ORDER, StatusIcon } from '../../ui/status.tsx';
import { STATUS_KEYS } from './list/list-keys.ts';

interface StatusItemsProps {
  /** Marked as the present one; none when several rows differ. */
  current?: Status;
  onChoose: (status: Status) => void;
}

/** The six statuses with their keys, for a menu. */
export function StatusItems({ current, onChoose }: StatusItemsProps) {
  const words = useText('ui');
  return STATUS_DISPLAY_ORDER.map((status) => (
    <Menu.Item
      key={status}
      role="menuitemradio"
      aria-checked={status === current}
      leftSection={<StatusIcon status={status} size={16} decorative />}
      rightSection={
        <>
          {status === current && <IconCheck size={14} stroke={2.2} />}
          <Kbd keys={String(STATUS_KEYS.indexOf(status))} />
        </>
      }
      onClick={() => onChoose(status)}
    >
      {words(`status.${status}`)}
    </Menu.Item>
  ));
}
