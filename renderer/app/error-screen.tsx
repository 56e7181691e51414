import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCopy, IconHome } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../text/use-text.ts';
import { ReloadButton } from '../ui/reload-button.tsx';
import css from './notice.module.css';

interface ErrorScreenProps {
  error: Error;
  /** Among which components. */
  where: string;
  /** Goes to a screen that may well work; absent where there is none. */
  onLeave?: (() => void) | undefined;
}

/** Says that something broke, that nothing stored is lost, and what can be done: go elsewhere, load anew, copy the details. */
export function ErrorScreen({ error, where, onLeave }: ErrorScreenProps) {
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
          {onLeave && (
            <Button leftSection={<IconHome size={16} />} onClick={onLeave}>
              {t('error.leave')}
            </Button>
          )}
          <ReloadButton label={t('error.reload')} variant={onLeave ? 'default' : 'filled'} />
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
