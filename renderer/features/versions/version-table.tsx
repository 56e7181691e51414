import { Button, VisuallyHidden } from '@mantine/core';
import { IconGitCompare, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { VersionId } from '../../../shared/domain/ids.ts';
import type { Scope, Version } from '../../../shared/domain/records.ts';
import { versionState } from '../../../shared/domain/version-state.ts';
import { useReleases } from '../../data/releases-query.ts';
import { useVersionsOf } from '../../data/versions-query.ts';
import { useText } from '../../text/use-text.ts';
import table from '../../ui/table.module.css';
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts';
import { JointVersions } from './joint-versions.tsx';
import { useVersionActions } from './version-actions.ts';
import { VersionRow } from './version-row.tsx';
import css from './version-table.module.css';
import type { VersionWays } from './version-ways.ts';

const COLUMNS = ['number', 'state', 'date', 'responsible', 'change'] as const;

interface VersionTableProps {
  /** Whose annex it is: that of an operation, or the organisation's own. */
  scope: Scope;
  ways: VersionWays;
  /** It stands on the screen of the versions: nothing leads there. */
  isOnScreen?: boolean;
}

/** The version table as it stands in the annex; every cell is edited in its place. */
export function VersionTable({ scope, ways, isOnScreen = false }: VersionTableProps) {
  const t = useText('versions');
  const versions = useVersionsOf(scope);
  const releases = useReleases(scope);
  const { add } = useVersionActions();
  const [addedId, setAddedId] = useState<VersionId>();
  const addOne = useOneAtATime(async (others: readonly Version[]) => setAddedId(await add(scope, others)));
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
                state={versionState(version, versions, releases)}
                ways={ways}
              />
            ))}
          </tbody>
        </table>
      )}
      {scope.kind === 'operation' && <JointVersions operationId={scope.id} ways={ways} />}
      {/* Before the button that adds one, which takes over the focus of the last row that is deleted. */}
      {!isOnScreen && (
        <Button
          variant="subtle"
          className={css.open}
          leftSection={<IconGitCompare size={16} stroke={1.75} aria-hidden />}
          title={t('openHint')}
          onClick={() => ways.open(scope)}
        >
          {t('openScreen')}
        </Button>
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
