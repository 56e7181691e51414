import { Button } from '@mantine/core';
import type { ComparedBackup, Counts, OrganisationDifference } from '../../data/backup/compare-backup.ts';
import { formatMoment } from '../../text/format.ts';
import { currentLanguage, textFor } from '../../text/i18n.ts';
import { useText } from '../../text/use-text.ts';
import { ask, type Ways } from '../../ui/ask.ts';
import table from '../../ui/table.module.css';
import css from './backup.module.css';

/** `isOnlyWay`: before the app is up there is nothing to compare with, and no history. */
type Asked = ComparedBackup & { isOnlyWay?: boolean };

/** Shows what restoring a backup would change, and asks. Closing the dialogue means no. */
export async function askToRestore(compared: Asked): Promise<boolean> {
  const at = formatMoment(Date.parse(compared.file.createdAt), currentLanguage());
  const form = (ways: Ways<true>) => <RestoreForm {...compared} {...ways} />;
  return (await ask(textFor('backup')('restore.title', { at }), form, { size: 680 })) ?? false;
}

function RestoreForm({ held, differences, isOnlyWay = false, onDone, onCancel }: Asked & Ways<true>) {
  const t = useText('backup');
  const ui = useText('ui');
  const isSame = differences.length === 0 && !isOnlyWay;
  return (
    <>
      <p>
        {t('restore.held', {
          organisations: t('restore.organisations', { count: held.organisations }),
          operations: t('restore.operations', { count: held.operations }),
          answers: t('restore.answers', { count: held.answers }),
        })}
      </p>
      {isSame && <p className={css.text}>{t('restore.nothing')}</p>}
      {!isSame && !isOnlyWay && <DifferenceTable differences={differences} />}
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

function DifferenceTable({ differences }: { differences: readonly OrganisationDifference[] }) {
  const t = useText('backup');
  return (
    <table className={`${table.table} ${css.table} ${css.differences}`} aria-label={t('restore.differences')}>
      <thead>
        <tr>
          <th>{t('restore.organisation')}</th>
          <th>{t('restore.operationsHead')}</th>
          <th>{t('restore.answersHead')}</th>
          <th>{t('restore.othersHead')}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ id, name, fate, operations, answers, others }) => (
          <tr key={id}>
            <td>
              {id === '' ? t('restore.house') : name}
              {fate !== 'stays' && (
                <div className={css.quiet}>{t(fate === 'back' ? 'restore.fateBack' : 'restore.fateGone')}</div>
              )}
            </td>
            {[operations, answers, others].map((counts, index) => (
              <td key={['operations', 'answers', 'others'][index]}>
                <CountsText {...counts} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CountsText({ back, changed, gone }: Counts) {
  const t = useText('backup');
  const parts = [
    back > 0 && t('restore.back', { count: back }),
    changed > 0 && t('restore.changed', { count: changed }),
    gone > 0 && t('restore.gone', { count: gone }),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : <span className={css.quiet}>–</span>;
}
