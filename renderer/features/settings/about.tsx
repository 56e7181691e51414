import { Button } from '@mantine/core';
import { modals } from '@mantine/modals';
import { type ReactNode, useEffect, useState } from 'react';
import type { AppInfo } from '../../../shared/ipc/contract.ts';
import { platform } from '../../platform/platform.ts';
import { textFor } from '../../text/i18n.ts';
import { useText } from '../../text/use-text.ts';
import css from './about.module.css';
import { openLicences } from './licences.tsx';

/** Shows what the program is in a dialogue. */
export function openAbout(): void {
  modals.open({ title: textFor('settings')('about.title'), size: 560, children: <About /> });
}

/** Version, licence, and what the program does not do. */
export function About() {
  const t = useText('settings');
  const info = useAppInfo();
  return (
    <div className={css.about}>
      <p>{t('about.purpose')}</p>
      <dl className={css.facts}>
        <Fact name={t('about.version')}>{info?.appVersion || '–'}</Fact>
        <Fact name={t('about.runtime')}>{info && <Runtime info={info} />}</Fact>
        <Fact name={t('about.licence')}>{t('about.licenceValue')}</Fact>
        <Fact name={t('about.network')}>{t('about.networkValue')}</Fact>
        <Fact name={t('about.protection')}>{t('about.protectionValue')}</Fact>
      </dl>
      <p className="muted">{t('about.noVerdict')}</p>
      <Button variant="default" className={css.licences} onClick={openLicences}>
        {t('about.licences')}
      </Button>
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

function useAppInfo(): AppInfo | undefined {
  const [info, setInfo] = useState<AppInfo>();
  useEffect(() => {
    void platform.appInfo().then(setInfo);
  }, []);
  return info;
}
