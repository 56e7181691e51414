import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Counts, OrganisationDifference } from '../../data/backup/compare-backup.ts';
import type { OperationDifference } from '../../data/backup/concerned-operations.ts';
import { useText } from '../../text/use-text.ts';
import table from '../../ui/table.module.css';
import css from './backup.module.css';

/** So many operations of a kind are named at once; whoever wants to know of all of them shows the rest. */
const NAMED = 3;

const CHANGES = ['back', 'changed', 'gone'] as const satisfies readonly (keyof Counts)[];

/** What restoring a backup would change, organisation by organisation: operations by name, the rest in numbers. */
export function DifferenceTable({ differences }: { differences: readonly OrganisationDifference[] }) {
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
            <td>
              {operations.length === 0 && <Nothing />}
              {CHANGES.map((change) => (
                <Operations
                  key={change}
                  change={change}
                  operations={operations.filter((one) => one.change === change)}
                />
              ))}
            </td>
            <td>
              <Numbers counts={answers} />
            </td>
            <td>
              <Numbers counts={others} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Nothing = () => <span className={css.quiet}>–</span>;

interface OperationsProps {
  change: keyof Counts;
  operations: readonly OperationDifference[];
}

/** "2 geändert: „Lohn“, „Zeit“". */
function Operations({ change, operations }: OperationsProps) {
  const t = useText('backup');
  const [isWhole, setIsWhole] = useState(false);
  if (operations.length === 0) return null;
  // A button for a single name would take as much room as the name.
  const shown = isWhole || operations.length <= NAMED + 1 ? operations : operations.slice(0, NAMED);
  const left = operations.length - shown.length;
  const names = shown.map(({ name, laterName }) =>
    laterName === undefined ? t('restore.operation', { name }) : t('restore.renamedOperation', { name, laterName }),
  );
  return (
    <div>
      {t(`restore.${change}`, { count: operations.length })}
      <span className={css.names}>: {names.join(', ')}</span>
      {left > 0 && ' '}
      {left > 0 && (
        <Button variant="subtle" size="compact-xs" onClick={() => setIsWhole(true)}>
          {t('restore.moreOperations', { count: left })}
        </Button>
      )}
    </div>
  );
}

/** Each in a line: they are read down the column. */
function Numbers({ counts }: { counts: Counts }) {
  const t = useText('backup');
  const found = CHANGES.filter((change) => counts[change] > 0);
  if (found.length === 0) return <Nothing />;
  return found.map((change) => <div key={change}>{t(`restore.${change}`, { count: counts[change] })}</div>);
}
