import { Button } from '@mantine/core';
import { formatMoment } from '../../text/format.ts';
import { currentLanguage, textFor } from '../../text/i18n.ts';
import { useText } from '../../text/use-text.ts';
import { ask, type Ways } from '../../ui/ask.ts';
import css from './backup.module.css';
import { DifferenceTable } from './difference-table.tsx';
import type { OpenedForRestore } from './open-backup-file.ts';

/** `isOnlyWay`: before the app is up there is nothing to compare with, and no history. */
type Asked = OpenedForRestore & { isOnlyWay?: boolean };

/** Shows what restoring a backup would change, and asks. Closing the dialogue means no. */
export async function askToRestore(compared: Asked): Promise<boolean> {
  const at = formatMoment(Date.parse(compared.file.createdAt), currentLanguage());
  const form = (ways: Ways<true>) => <RestoreForm {...compared} {...ways} />;
  return (await ask(textFor('backup')('restore.title', { at }), form, { size: 760 })) ?? false;
}

function RestoreForm({
  held,
  differences,
  unchanged,
  fileName,
  isOnlyWay = false,
  onDone,
  onCancel,
}: Asked & Ways<true>) {
  const t = useText('backup');
  const ui = useText('ui');
  const isSame = differences.length === 0 && !isOnlyWay;
  return (
    <>
      {fileName && <p className={css.file}>{t('restore.file', { name: fileName })}</p>}
      <p className={css.text}>
        {t('restore.held', {
          organisations: t('restore.organisations', { count: held.organisations }),
          operations: t('restore.operations', { count: held.operations }),
          answers: t('restore.answers', { count: held.answers }),
        })}
      </p>
      {isSame && <p className={css.text}>{t('restore.nothing')}</p>}
      {!isSame && !isOnlyWay && <DifferenceTable differences={differences} />}
      {!isSame && !isOnlyWay && unchanged > 0 && (
        <p className={css.text}>{t('restore.unchanged', { count: unchanged })}</p>
      )}
      {!isSame && (
        <p className={`${css.text} ${css.quiet}`}>{t(isOnlyWay ? 'restore.explainStart' : 'restore.explain')}</p>
      )}
      <div className={css.dialogButtons}>
        <Button variant="default" data-autofocus onClick={onCancel}>
          {ui('cancel')}
        </Button>
        <Button disabled={isSame} onClick={() => onDone(true)}>
          {t('restore.confirm')}
        </Button>
      </div>
    </>
  );
}
