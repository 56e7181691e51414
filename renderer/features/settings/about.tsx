import { Button, Group } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import type { AppInfo, AppInsight } from '../../../shared/ipc/contract.ts';
import { useData } from '../../data/data-context.tsx';
import { isDesktop, platform } from '../../platform/platform.ts';
import { refusedByPolicy } from '../../platform/refused-by-policy.ts';
import { textFor } from '../../text/i18n.ts';
import { useText } from '../../text/use-text.ts';
import { openDialog } from '../../ui/open-dialog.ts';
import css from './about.module.css';
import { openDiagnosis } from './diagnosis.tsx';
import { openLicences } from './licences.tsx';

/** Shows what the program is in a dialogue. */
export function openAbout(): void {
  openDialog({ title: textFor('settings')('about.title'), size: 560, children: <About /> });
}

/** Version, licence, and what the program does not do. */
export function About() {
  const t = useText('settings');
  const { database, catalogue } = useData();
  const info = useAnswer(platform.appInfo);
  const insight = useAnswer(platform.appInsight);
  return (
    <div className={css.about}>
      <p>{t('about.purpose')}</p>
      <dl className={css.facts}>
        <Fact name={t('about.version')}>{info?.appVersion || '–'}</Fact>
        <Fact name={t('about.catalogue')}>{catalogue.manifest.version}</Fact>
        <Fact name={t('about.runtime')}>{info && <Runtime info={info} />}</Fact>
        <Fact name={t('about.licence')}>{t('about.licenceValue')}</Fact>
        <Fact name={t('about.network')}>
          {t('about.networkValue')}
          {isDesktop && insight && <Attempts count={insight.refusedRequests} />}
        </Fact>
        <Fact name={t('about.protection')}>{t('about.protectionValue')}</Fact>
        {insight?.dataFolder && (
          <Fact name={t('about.dataFolder')}>
            <DataFolder path={insight.dataFolder} />
          </Fact>
        )}
      </dl>
      <p className="muted">{t('about.noVerdict')}</p>
      <Group gap="xs">
        <Button variant="default" onClick={openLicences}>
          {t('about.licences')}
        </Button>
        <Button variant="default" onClick={() => openDiagnosis({ database, catalogue })}>
          {t('about.diagnosis')}
        </Button>
      </Group>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Runtime({ info }: { info: AppInfo }) {
  const t = useText('settings');
  if (!info.electronVersion) return t('about.browser', { version: info.chromeVersion });
  return (
    <>
      Electron {info.electronVersion}, Chromium {info.chromeVersion}
      {info.isTestRuntime && <strong className={css.testRuntime}>{t('about.testRuntime')}</strong>}
    </>
  );
}

/** Counted by main, where every request of every window is let through or cancelled, and here, where the policy lets none begin. */
function Attempts({ count }: { count: AppInsight['refusedRequests'] }) {
  const t = useText('settings');
  const all = count + refusedByPolicy();
  return (
    <span className={css.attempts} data-some={all > 0 || undefined}>
      {t('about.attempts', { count: all })}
    </span>
  );
}

function DataFolder({ path }: { path: string }) {
  const t = useText('settings');
  return (
    <div className={css.folder}>
      <code className={css.path}>{path}</code>
      <Button
        variant="default"
        size="compact-sm"
        className={css.open}
        onClick={() => void platform.showDataFolder('own')}
      >
        {t('about.openFolder')}
      </Button>
    </div>
  );
}

/** What main answers once, when it is there. */
function useAnswer<T>(ask: () => Promise<T>): T | undefined {
  const [answer, setAnswer] = useState<T>();
  useEffect(() => {
    void ask().then(setAnswer);
  }, [ask]);
  return answer;
}
