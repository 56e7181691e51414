import { Button, VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { OperationId, VersionId } from '../../../shared/domain/ids.ts';
import type { Release, Version } from '../../../shared/domain/records.ts';
import { useVersions } from '../../data/queries.ts';
import { useReleases } from '../../data/releases-query.ts';
import { useText } from '../../text/use-text.ts';
import table from '../../ui/table.module.css';
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts';
import { useVersionActions } from './version-actions.ts';
import { VersionRow } from './version-row.tsx';
import css from './version-table.module.css';

const COLUMNS = ['number', 'date', 'responsible', 'change'] as const;

/** What releasing needs of other features. */
export interface ReleaseWays {
  /** The annex of a version as it would be exported now; undefined when its operation is gone. */
  documentsOf(version: Version): Promise<Release['documents'] | undefined>;
  /** Shows the annex that was kept. */
  show(version: Version): void;
}

interface VersionTableProps {
  operationId: OperationId;
  ways: ReleaseWays;
}

/** The version table of an operation as it stands in the annex; every cell is edited in its place. */
export function VersionTable({ operationId, ways }: VersionTableProps) {
  const t = useText('versions');
  const versions = useVersions(operationId);
  const releases = useReleases(operationId);
  const { add } = useVersionActions();
  const [addedId, setAddedId] = useState<VersionId>();
  const addOne = useOneAtATime(async (others: readonly Version[]) => setAddedId(await add(operationId, others)));
  if (!versions || !releases) return null;

  return (
    <>
      {versions.length === 0 ? (
        <p className={css.empty}>{t('empty')}</p>
      ) : (
        <table className={`${table.table} ${table.fields} ${css.table}`} aria-label={t('caption')}>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className={css[column]}>
                  {t(column)}
                </th>
              ))}
              <th scope="col" className={css.actions}>
                <VisuallyHidden>{t('actions')}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {versions.map((version, index) => (
              <VersionRow
                key={version.id}
                version={version}
                index={index}
                versions={versions}
                isNew={version.id === addedId}
                release={releases.get(version.id)}
                ways={ways}
              />
            ))}
          </tbody>
        </table>
      )}
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        // The second click of a double click comes when the first version is there already.
        onClick={(event) => event.detail > 1 || void addOne(versions)}
      >
        {t('add')}
      </Button>
    </>
  );
}
