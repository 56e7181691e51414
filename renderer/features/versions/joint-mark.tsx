import { Tooltip } from '@mantine/core';
import { IconStack2 } from '@tabler/icons-react';
import type { OperationId } from '../../../shared/domain/ids.ts';
import { useOperationNames } from '../../data/operation-names-query.ts';
import { useText } from '../../text/use-text.ts';
import css from './version-table.module.css';

/** For how many operations a version is, its own included; the tooltip names the others. */
export function JointMark({ operationIds }: { operationIds: readonly OperationId[] }) {
  const t = useText('versions');
  const names = useOperationNames(operationIds);
  if (!names || names.length === 0) return null;
  return (
    <Tooltip label={t('joint.markHint', { names: names.join(', ') })} multiline maw={320}>
      <span className={css.mark} data-state="joint">
        <IconStack2 size={14} stroke={1.75} aria-hidden />
        {t('joint.mark', { count: names.length + 1 })}
      </span>
    </Tooltip>
  );
}
