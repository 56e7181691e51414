import { Button, Menu } from '@mantine/core';
import { IconChevronUp, IconEdit } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Status } from '../../../../shared/domain/status.ts';
import { useText } from '../../../text/use-text.ts';
import type { Answers } from '../frame.ts';
import { useDeviatesAny } from '../layers.ts';
import { StatusItems } from '../status-items.tsx';
import { useBackToOrganisation } from '../use-back-to-organisation.ts';
import { useScopeCommands } from '../use-scope-commands.ts';
import { changeView, type ScopeId, useView } from '../view-store.ts';
import { BulkDialog } from './bulk/bulk-dialog.tsx';
import css from './marked-bar.module.css';

interface MarkedBarProps {
  scopeId: ScopeId;
  answers: Answers;
  onSetStatus: (status: Status) => void;
}

/** Says how many rows are marked, and what can be done with all of them. Not there while one row is enough. */
export function MarkedBar({ scopeId, answers, onSetStatus }: MarkedBarProps) {
  const t = useText('measures');
  const find = useText('find');
  const { confirmAnswers } = useScopeCommands();
  const goBack = useBackToOrganisation();
  const [isEditing, setEditing] = useState(false);
  const marked = useView(scopeId, (view) => view.marked);
  const ids = useMemo(() => [...marked], [marked]);
  const deviates = useDeviatesAny(ids);
  const toConfirm = ids.filter((id) => answers.get(id)?.toConfirm);
  if (ids.length === 0) return null;
  return (
    <div className={css.bar}>
      <span className="grow" role="status">
        {t('list.marked', { count: ids.length })}
      </span>
      {toConfirm.length > 0 && (
        <Button size="compact-sm" variant="default" onClick={() => void confirmAnswers(toConfirm)}>
          {t('confirm.doneAll', { count: toConfirm.length })}
        </Button>
      )}
      {deviates && (
        <Button size="compact-sm" variant="default" onClick={() => void goBack(ids)}>
          {find('bulk.inherit')}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconEdit size={14} stroke={1.75} />}
        onClick={() => setEditing(true)}
      >
        {find('bulk.edit')}
      </Button>
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
        aria-label={t('list.unmark')}
        title={t('list.unmark')}
        onClick={() => changeView(scopeId, { marked: new Set(), anchor: null })}
      >
        {t('list.unmarkShort')}
      </Button>
      <BulkDialog isOpen={isEditing} onClose={() => setEditing(false)} />
    </div>
  );
}
