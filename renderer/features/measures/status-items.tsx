import { Menu } from '@mantine/core';
import { STATUSES, type Status } from '../../../shared/domain/status.ts';
import { useText } from '../../text/use-text.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { STATUS_DISPLAY_ORDER, StatusIcon } from '../../ui/status.tsx';
import { STATUS_KEYS } from './list/list-keys.ts';
import css from './status-items.module.css';

interface StatusItemsProps {
  /** The present one; none when several rows differ. */
  current?: Status;
  onChoose: (status: Status) => void;
}

/** The six statuses with their keys, for a menu. */
export function StatusItems({ current, onChoose }: StatusItemsProps) {
  const choose = (value: string) => {
    const status = STATUSES.find((one) => one === value);
    if (status) onChoose(status);
  };
  return (
    <Menu.RadioGroup value={current ?? null} onChange={choose}>
      {STATUS_DISPLAY_ORDER.map((status) => (
        <Menu.RadioItem
          key={status}
          value={status}
          closeMenuOnClick
          rightSection={<Kbd keys={String(STATUS_KEYS.indexOf(status))} />}
        >
          <StatusLine status={status} />
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}

/** Icon and word of a status side by side. */
export function StatusLine({ status }: { status: Status }) {
  const words = useText('ui');
  return (
    <span className={css.line}>
      <StatusIcon status={status} size={16} decorative />
      {words(`status.${status}`)}
    </span>
  );
}
