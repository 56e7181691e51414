import { Button, Menu } from '@mantine/core';
import { IconChevronUp } from '@tabler/icons-react';
import type { OperationId } from '../../../../shared/domain/ids.ts';
import type { Status } from '../../../../shared/domain/status.ts';
import { useText } from '../../../text/use-text.ts';
import { StatusItems } from '../status-items.tsx';
import { changeView, useView } from '../view-store.ts';
import css from './marked-bar.module.css';

interface MarkedBarProps {
  operationId: OperationId;
  onSetStatus: (status: Status) => void;
}

/** Says how many rows are marked, and sets a status on all of them. Not there while one row is enough. */
export function MarkedBar({ operationId, onSetStatus }: MarkedBarProps) {
  const t = useText('measures');
  const count = useView(operationId, (view) => view.marked.size);
  if (count === 0) return null;
  return (
    <div className={css.bar} role="status">
      <span className="grow">{t('list.marked', { count })}</span>
      <Menu position="top-end" width={230}>
        <Menu.Target>
          <Button size="compact-sm" rightSection={<IconChevronUp size={13} />}>
            {t('list.setAll')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <StatusItems onChoose={onSetStatus} />
        </Menu.Dropdown>
      </Menu>
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => changeView(operationId, { marked: new Set(), anchor: null })}
      >
        {t('list.unmark')}
      </Button>
    </div>
  );
}
