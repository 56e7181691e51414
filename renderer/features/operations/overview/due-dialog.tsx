import { Button, Modal } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { formatMonth } from '../../../text/format.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { VirtualList } from '../../../ui/virtual-list.tsx';
import css from './due.module.css';
import type { DueEntry } from './due-entries.ts';
import { DueRow } from './due-row.tsx';

/** Height of a row in pixels, as in the style sheet. */
const ROW = 48;

interface DueDialogProps {
  entries: readonly DueEntry[];
  /** First day of the month to begin with; '' for all dates, undefined while the dialogue is closed. */
  month: string | undefined;
  onClose: () => void;
}

/** All dates in their order, or those of one month. */
export function DueDialog({ entries, month, onClose }: DueDialogProps) {
  const t = useText('overview');
  const ui = useText('ui');
  const language = useLanguage();
  const [only, setOnly] = useState('');
  useEffect(() => {
    if (month !== undefined) setOnly(month);
  }, [month]);
  const shown = useMemo(
    () => entries.filter(({ date, urgency }) => !only || (urgency !== 'overdue' && date.startsWith(only.slice(0, 7)))),
    [entries, only],
  );
  return (
    <Modal
      opened={month !== undefined}
      onClose={onClose}
      title={t('due.dialog')}
      size={640}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      {only && (
        <p className={css.showing}>
          {t('due.showing', { month: formatMonth(only, language, 'long') })}
          <Button variant="subtle" size="xs" onClick={() => setOnly('')}>
            {t('due.showAll')}
          </Button>
        </p>
      )}
      <VirtualList items={shown} rowHeight={ROW} keyOf={(entry) => entry.key} label={t('due.dialog')}>
        {(entry) => <DueRow entry={entry} onOpen={onClose} />}
      </VirtualList>
    </Modal>
  );
}
