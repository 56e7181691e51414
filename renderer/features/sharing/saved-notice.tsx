import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck } from '@tabler/icons-react';
import { isDesktop } from '../../platform/platform.ts';
import { textFor } from '../../text/i18n.ts';
import css from './sharing.module.css';

/** Says that the file is written; in the app, with the way to it. */
export function notifySaved(name: string, showInFolder: () => Promise<boolean>): void {
  const t = textFor('sharing');
  notifications.show({
    icon: <IconCheck size={16} stroke={2.2} />,
    color: 'green',
    autoClose: 8000,
    message: (
      <span className={css.saved}>
        <span className="grow">{t('save.done', { name })}</span>
        {isDesktop && (
          <Button variant="subtle" size="compact-xs" onClick={() => void showInFolder()}>
            {t('save.showInFolder')}
          </Button>
        )}
      </span>
    ),
  });
}
