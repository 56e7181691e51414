import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { Status } from '../../../../shared/domain/status.ts';
import { useText } from '../../../text/use-text.ts';
import bar from '../../../ui/filter-bar.module.css';
import { STATUS_DISPLAY_ORDER, StatusIcon } from '../../../ui/status.tsx';
import css from './filter-bar.module.css';

interface StatusChoiceProps {
  /** None means all. */
  chosen: ReadonlySet<Status>;
  onChange: (chosen: ReadonlySet<Status>) => void;
}

const NONE: ReadonlySet<Status> = new Set();

/** Measures with which statuses are shown. */
export function StatusChoice({ chosen, onChange }: StatusChoiceProps) {
  const t = useText('matrix');
  const words = useText('ui');

  function toggle(status: Status) {
    const next = new Set(chosen);
    if (!next.delete(status)) next.add(status);
    onChange(next);
  }

  return (
    <Menu position="bottom-start" width={200} closeOnItemClick={false}>
      <Menu.Target>
        <Button
          variant="default"
          className={bar.switch}
          data-active={chosen.size > 0 || undefined}
          rightSection={<IconChevronDown size={13} />}
        >
          {label()}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {STATUS_DISPLAY_ORDER.map((status) => (
          <Menu.CheckboxItem key={status} checked={chosen.has(status)} onChange={() => toggle(status)}>
            <span className={css.status}>
              <StatusIcon status={status} size={16} decorative />
              {words(`status.${status}`)}
            </span>
          </Menu.CheckboxItem>
        ))}
        <Menu.Divider />
        <Menu.Item disabled={chosen.size === 0} onClick={() => onChange(NONE)}>
          {t('filter.allStatuses')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );

  function label(): string {
    const [only] = chosen;
    if (!only) return t('filter.allStatuses');
    return chosen.size === 1 ? words(`status.${only}`) : t('filter.someStatuses', { count: chosen.size });
  }
}
