import { Button, Switch } from '@mantine/core';
import type { PlatformApi } from '../../../shared/ipc/contract.ts';
import { isDesktop, platform } from '../../platform/platform.ts';
import { useRecentFiles } from '../../platform/recent-files.ts';
import { useText } from '../../text/use-text.ts';
import { SettingRow } from './setting-row.tsx';
import css from './settings-screen.module.css';

type Source = Pick<PlatformApi, 'recentFiles' | 'onRecentChange' | 'changeRecent'>;

/** Whether the app remembers which files were opened last. Only a desktop has such files. */
export function RecentFilesSetting({ source }: { source?: Source }) {
  return source || isDesktop ? <RecentFilesSection source={source ?? platform} /> : null;
}

function RecentFilesSection({ source }: { source: Source }) {
  const t = useText('settings');
  const recent = useRecentFiles(source);
  if (!recent) return null;
  return (
    <section className={css.section} aria-labelledby="settings-files">
      <h2 id="settings-files" className={css.heading}>
        {t('files.title')}
      </h2>
      <SettingRow label={t('files.recent')} hint={t('files.recentHint')}>
        <Button
          variant="default"
          disabled={recent.files.length === 0}
          onClick={() => void source.changeRecent({ kind: 'clear' })}
        >
          {t('files.clear')}
        </Button>
        <Switch
          aria-label={t('files.recent')}
          checked={recent.isKept}
          onChange={(event) => void source.changeRecent({ kind: 'keep', isKept: event.currentTarget.checked })}
        />
      </SettingRow>
    </section>
  );
}
