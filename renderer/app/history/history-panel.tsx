import { Drawer } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { useCommand } from '../../ui/command-registry.ts';
import css from './history.module.css';
import { HistoryList } from './history-list.tsx';

/** The visible history at the right edge of the window. Escape closes it; undo and redo work while it is open. */
export function HistoryPanel() {
  const t = useText('history');
  const [isOpen, setOpen] = useState(false);
  useCommand('history', () => setOpen(true));
  return (
    <Drawer
      opened={isOpen}
      onClose={() => setOpen(false)}
      position="right"
      size={460}
      title={t('title')}
      closeButtonProps={{ 'aria-label': t('close') }}
      attributes={{ content: { 'data-form': true } }}
      classNames={{ header: css.header, title: css.title, body: css.body, content: css.content }}
    >
      <p className={css.hint}>{t('hint')}</p>
      <HistoryList />
    </Drawer>
  );
}
