import { Loader, Tabs } from '@mantine/core';
import { useText } from '../../text/use-text.ts';
import { ChangeList } from './change-list.tsx';
import { DryRun } from './dry-run.tsx';
import css from './upgrade.module.css';
import { useUpgradeSource } from './use-upgrade-source.ts';

/** What is new in the catalogue: the dry run, where a newer one is ready, and the list of all versions. */
export function ChangesDialog({ onClose }: { onClose: () => void }) {
  const t = useText('upgrade');
  const loaded = useUpgradeSource();
  if (!loaded) {
    return (
      <p className={css.waiting} role="status">
        <Loader size={16} /> {t('loading')}
      </p>
    );
  }
  if (loaded === 'failed') return <p role="alert">{t('failed')}</p>;
  const { changes, source } = loaded;
  if (!source) return <ChangeList changes={changes} />;
  return (
    <Tabs defaultValue="dryRun" keepMounted={false}>
      <Tabs.List aria-label={t('views')}>
        <Tabs.Tab value="dryRun">{t('dryRun')}</Tabs.Tab>
        <Tabs.Tab value="history">{t('history')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="dryRun" keepMounted>
        <DryRun source={source} onClose={onClose} />
      </Tabs.Panel>
      <Tabs.Panel value="history">
        <ChangeList changes={changes} />
      </Tabs.Panel>
    </Tabs>
  );
}
