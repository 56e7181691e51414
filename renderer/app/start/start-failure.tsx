import { Button } from '@mantine/core';
import { IconDatabaseX, IconRefresh } from '@tabler/icons-react';
import { DatabaseProblem } from '../../data/open-data.ts';
import { useText } from '../../text/use-text.ts';
import { confirmAction } from '../../ui/confirm.ts';
import css from '../notice.module.css';

interface StartFailureProps {
  error: unknown;
  onRetry: () => void;
  /** Begins with an empty data base; offered only when the old one is gone. */
  onStartEmpty: () => void;
}

/** Why the app cannot start with its data, and what can be done. It never starts empty by itself. */
export function StartFailure({ error, onRetry, onStartEmpty }: StartFailureProps) {
  const t = useText('app');
  const kind = error instanceof DatabaseProblem ? error.kind : 'other';
  const startEmpty = async () => {
    const isSure = await confirmAction({
      title: t('start.startEmptyTitle'),
      message: t('start.startEmptyText'),
      confirmLabel: t('start.startEmptyConfirm'),
      danger: true,
    });
    if (isSure) onStartEmpty();
  };
  return (
    <main className={css.page}>
      <div className={css.box}>
        <IconDatabaseX className={css.icon} size={28} stroke={1.6} aria-hidden="true" />
        <h1 className={css.title}>{t(`start.problem.${kind}.title`)}</h1>
        <p className={css.text}>{t(`start.problem.${kind}.text`)}</p>
        <p className={css.text}>{t('start.untouched')}</p>
        <div className={css.actions}>
          <Button leftSection={<IconRefresh size={16} />} onClick={onRetry}>
            {t('start.retry')}
          </Button>
          {kind === 'missing' && (
            <Button variant="default" onClick={() => void startEmpty()}>
              {t('start.startEmpty')}
            </Button>
          )}
        </div>
        <details className={css.details}>
          <summary>{t('start.details')}</summary>
          <pre>{chainOf(error).join('\n')}</pre>
        </details>
      </div>
    </main>
  );
}

/** The error and what caused it, one line each. */
function chainOf(error: unknown): string[] {
  return error instanceof Error
    ? [`${error.name}: ${error.message}`, ...chainOf(error.cause)]
    : error
      ? [String(error)]
      : [];
}
