import { Button, Menu } from '@mantine/core';
import { IconChevronUp } from '@tabler/icons-react';
import type { Status } from '../../../../shared/domain/status.ts';
import { useText } from '../../../text/use-text.ts';
import type { Answers } from '../frame.ts';
import { StatusItems } from '../status-items.tsx';
import { useOperationCommands } from '../use-operation-commands.ts';
import { changeView, type ScopeId, useView } from '../view-store.ts';
import css from './marked-bar.module.css';

interface MarkedBarProps {
  scopeId: ScopeId;
  answers: Answers;
  onSetStatus: (status: Status) => void;
}

/** Says how many rows are marked, and sets a status on all of them. Not there while one row is enough. */
export function MarkedBar({ scopeId, answers, onSetStatus }: MarkedBarProps) {
  const t = useText('measures');
  const { confirmAnswers } = useOperationCommands();
  const marked = useView(scopeId, (view) => view.marked);
  const count = marked.size;
  const toConfirm = [...marked].filter((id) => answers.get(id)?.toConfirm);
  if (count === 0) return null;
  return (
    <div className={css.bar} role="status">
      <span className="grow">{t('list.marked', { count })}</span>
      {toConfirm.length > 0 && (
        <Button size="compact-sm" variant="default" onClick={() => void confirmAnswers(toConfirm)}>
          {t('confirm.doneAll', { count: toConfirm.length })}
        </Button>
      )}
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
        onClick={() => changeView(scopeId, { marked: new Set(), anchor: null })}
      >
        {t('list.unmark')}
      </Button>
    </div>
  );
}
