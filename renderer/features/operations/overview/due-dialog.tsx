import { Button, Modal } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { formatMonth } from '../../../text/format.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { VirtualList } from '../../../ui/virtual-list.tsx';
import css from './due.module.css';
import { type DueSpan, isIn } from './due-columns.ts';
import type { DueEntry } from './due-entries.ts';
import { DueRow } from './due-row.tsx';

/** Height of a row in pixels, as in the style sheet. */
const ROW = 48;

interface DueDialogProps {
  entries: readonly DueEntry[];
  /** To begin with; undefined while the dialogue is closed. */
  span: DueSpan | undefined;
  onClose: () => void;
}

const ALL: DueSpan = { kind: 'all' };

/** All dates in their order, or those of one column. */
export function DueDialog({ entries, span, onClose }: DueDialogProps) {
  const t = useText('overview');
  const ui = useText('ui');
  const language = useLanguage();
  const [only, setOnly] = useState(ALL);
  useEffect(() => {
    if (span) setOnly(span);
  }, [span]);
  const shown = useMemo(() => entries.filter((entry) => isIn(entry, only)), [entries, only]);
  const name = only.kind === 'month' ? formatMonth(only.month, language, 'long') : t(`due.spans.${only.kind}`);
  return (
    <Modal
      opened={span !== undefined}
      onClose={onClose}
      title={t('due.dialog')}
      size={640}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      {only.kind !== 'all' && (
        <p className={css.showing}>
          {t('due.showing', { month: name })}
          <Button variant="subtle" size="xs" onClick={() => setOnly(ALL)}>
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
