import { Button } from '@mantine/core';
import { IconArrowBackUp, IconTrashX } from '@tabler/icons-react';
import type { OperationId, OrganisationId } from '../../../shared/domain/ids.ts';
import { useData } from '../../data/data-context.tsx';
import { navigate } from '../../data/navigation-store.ts';
import { type TrashEntry, useTrash } from '../../data/trash-query.ts';
import { undoNewest } from '../../data/undo-newest.ts';
import { formatMoment } from '../../text/format.ts';
import { textFor } from '../../text/i18n.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { attempt } from '../../ui/attempt.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { notifyUndoable } from '../../ui/notify-undoable.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import table from '../../ui/table.module.css';
import { Deletions } from './deletions.tsx';
import { LivingOrganisations } from './living-organisations.tsx';
import { usePurgeWays } from './purge-context.ts';
import { emptyTrash, purgeAfterAsking } from './purge-flow.ts';
import css from './trash.module.css';

/** Deleted organisations and operations, and the ways out of here: back, or away for good. */
export function TrashScreen() {
  const t = useText('backup');
  const settings = useText('settings');
  const data = useData();
  const ways = usePurgeWays();
  const entries = useTrash();
  const empty = () =>
    ways &&
    emptyTrash(
      data,
      ways,
      (entries ?? []).map((one) => ({ ...one, isDeleted: true })),
    );
  return (
    <>
      <PageHeader
        title={t('trash.title')}
        subtitle={t('trash.subtitle')}
        back={{ label: settings('title'), go: () => navigate({ screen: 'settings' }) }}
      >
        {ways && entries && entries.length > 0 && (
          <Button variant="default" leftSection={<IconTrashX size={16} stroke={1.75} />} onClick={() => void empty()}>
            {t('trash.emptyAll')}
          </Button>
        )}
      </PageHeader>
      <div className={css.page} data-region>
        {entries?.length === 0 && <EmptyState title={t('trash.empty')} text={t('trash.emptyText')} />}
        {entries && entries.length > 0 && <TrashTable entries={entries} />}
        <LivingOrganisations />
        <Deletions />
      </div>
    </>
  );
}

function TrashTable({ entries }: { entries: readonly TrashEntry[] }) {
  const t = useText('backup');
  return (
    <table className={`${table.table} ${css.table}`} aria-label={t('trash.title')}>
      <thead>
        <tr>
          <th>{t('trash.name')}</th>
          <th>{t('trash.at')}</th>
          <th>{t('trash.size')}</th>
          <th>{t('trash.actions')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Row key={entry.id} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

/** Goes to what has come back. */
function open({ table: kind, id }: TrashEntry): void {
  if (kind === 'organisations') navigate({ screen: 'organisation', organisationId: id as OrganisationId });
  else navigate({ screen: 'operation', operationId: id as OperationId });
}

function Row({ entry }: { entry: TrashEntry }) {
  const t = useText('backup');
  const language = useLanguage();
  const data = useData();
  const ways = usePurgeWays();
  const { table: kind, name, organisationName, deletedAt, returning } = entry;
  const earlier = entry.operations - returning.operations;
  const kindText =
    kind === 'organisations' ? t('trash.organisation') : t('trash.operationOf', { name: organisationName });
  const restore = attempt(async () => {
    await data.commands.restoreDeleted(kind, entry.id);
    notifyUndoable(textFor('backup')('trash.restored', { name }), await undoNewest(data), [
      { label: textFor('operations')('table.open'), run: () => open(entry) },
    ]);
  });
  return (
    <tr>
      <td>
        <div className="cut" title={name}>
          {name}
        </div>
        <div className={`cut ${css.quiet}`} title={kindText}>
          {kindText}
        </div>
      </td>
      <td>{deletedAt === 0 ? t('trash.unknownDate') : formatMoment(deletedAt, language)}</td>
      <td>
        {kind === 'organisations' && `${t('restore.operations', { count: returning.operations })}, `}
        {t('restore.answers', { count: returning.answers })}
        {earlier > 0 && <div className={css.quiet}>{t('trash.earlier', { count: earlier })}</div>}
      </td>
      <td>
        <div className={css.actions}>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconArrowBackUp size={14} stroke={1.75} />}
            aria-label={t('trash.restoreOf', { name })}
            onClick={() => void restore()}
          >
            {t('trash.restore')}
          </Button>
          {ways && (
            <Button
              size="compact-sm"
              variant="subtle"
              color="red"
              aria-label={t('trash.purgeOf', { name })}
              onClick={() => void purgeAfterAsking(data, ways, { ...entry, isDeleted: true })}
            >
              {t('trash.purge')}
            </Button>
          )}
        </div>
      </td>
    </tr>
  );
}
