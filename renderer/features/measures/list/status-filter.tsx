import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconFilter, IconFilterFilled } from '@tabler/icons-react';
import type { Status } from '../../../../shared/domain/status.ts';
import { useText } from '../../../text/use-text.ts';
import { STATUS_DISPLAY_ORDER } from '../../../ui/status.tsx';
import { StatusLine } from '../status-items.tsx';
import { changeView, type ScopeId, useView } from '../view-store.ts';
import css from './status-filter.module.css';

const NONE: ReadonlySet<Status> = new Set();

/** Which statuses the list shows; several may be chosen, none means all. */
export function StatusFilter({ scopeId }: { scopeId: ScopeId }) {
  const t = useText('measures');
  const words = useText('ui');
  const chosen = useView(scopeId, (view) => view.statuses);
  const filter = (statuses: ReadonlySet<Status>) => changeView(scopeId, { statuses });

  function toggle(status: Status) {
    const next = new Set(chosen);
    if (!next.delete(status)) next.add(status);
    filter(next);
  }

  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <Button
          variant="default"
          className={css.button}
          data-active={chosen.size > 0 || undefined}
          aria-label={t('list.filter')}
          leftSection={chosen.size > 0 ? <IconFilterFilled size={15} /> : <IconFilter size={15} stroke={1.75} />}
          rightSection={<IconChevronDown size={13} />}
        >
          {label()}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {STATUS_DISPLAY_ORDER.map((status) => (
          <Menu.CheckboxItem key={status} checked={chosen.has(status)} onChange={() => toggle(status)}>
            <StatusLine status={status} />
          </Menu.CheckboxItem>
        ))}
        <Menu.Divider />
        <Menu.Item disabled={chosen.size === 0} onClick={() => filter(NONE)}>
          {t('list.showAll')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );

  function label(): string {
    const [only] = chosen;
    if (!only) return t('list.allStatuses');
    return chosen.size === 1 ? words(`status.${only}`) : t('list.someStatuses', { count: chosen.size });
  }
}
