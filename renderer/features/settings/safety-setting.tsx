import { Button } from '@mantine/core';
import { IconShieldCheck, IconTrash } from '@tabler/icons-react';
import { useText } from '../../text/use-text.ts';
import { runCommand } from '../../ui/command-registry.ts';
import { SettingRow } from './setting-row.tsx';
import css from './settings-screen.module.css';

/** The ways to backups and trash. */
export function SafetySetting() {
  const t = useText('settings');
  return (
    <section className={css.section} aria-labelledby="settings-safety">
      <h2 id="settings-safety" className={css.heading}>
        {t('safety.title')}
      </h2>
      <SettingRow label={t('safety.backups')} hint={t('safety.backupsHint')}>
        <Button
          variant="default"
          leftSection={<IconShieldCheck size={16} stroke={1.75} />}
          onClick={() => runCommand('backups')}
        >
          {t('safety.openBackups')}
        </Button>
      </SettingRow>
      <SettingRow label={t('safety.trash')} hint={t('safety.trashHint')}>
        <Button
          variant="default"
          leftSection={<IconTrash size={16} stroke={1.75} />}
          onClick={() => runCommand('trash')}
        >
          {t('safety.openTrash')}
        </Button>
      </SettingRow>
    </section>
  );
}
