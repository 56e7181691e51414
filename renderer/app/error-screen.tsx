import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCopy, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../text/use-text.ts';
import css from './notice.module.css';

/** Says that something broke, that nothing stored is lost, and what can be done: load anew, copy the details. */
export function ErrorScreen({ error, where }: { error: Error; where: string }) {
  const t = useText('app');
  const [copied, setCopied] = useState(false);
  const details = [error.stack ?? `${error.name}: ${error.message}`, where.trim()].filter(Boolean).join('\n\n');
  const copy = async () => {
    await navigator.clipboard.writeText(details);
    setCopied(true);
  };
  return (
    <section className={css.page} role="alert">
      <div className={css.box}>
        <IconAlertTriangle className={css.icon} size={28} stroke={1.6} aria-hidden="true" />
        <h1 className={css.title}>{t('error.title')}</h1>
        <p className={css.text}>{t('error.text')}</p>
        <div className={css.actions}>
          <Button leftSection={<IconRefresh size={16} />} onClick={() => window.location.reload()}>
            {t('error.reload')}
          </Button>
          <Button variant="default" leftSection={<IconCopy size={16} />} onClick={() => void copy()}>
            {copied ? t('error.copied') : t('error.copy')}
          </Button>
        </div>
        <details className={css.details}>
          <summary>{t('error.details')}</summary>
          <pre>{details}</pre>
        </details>
      </div>
    </section>
  );
}
