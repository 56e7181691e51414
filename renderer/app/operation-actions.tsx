import { Button } from '@mantine/core';
import { IconFileExport, IconForms } from '@tabler/icons-react';
import type { OperationId } from '../../shared/domain/ids.ts';
import { openOperationDetails } from '../data/details-store.ts';
import { useText } from '../text/use-text.ts';
import { runCommand } from '../ui/command-registry.ts';

/** Buttons in the head of an operation that lead to other features: its details and its annex. */
export function OperationActions({ operationId }: { operationId: OperationId }) {
  const t = useText('app');
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconForms size={16} stroke={1.75} />}
        title={t('operation.detailsHint')}
        onClick={() => openOperationDetails(operationId)}
      >
        {t('operation.details')}
      </Button>
      <Button leftSection={<IconFileExport size={16} stroke={1.75} />} onClick={() => runCommand('exportAnnex')}>
        {t('operation.annex')}
      </Button>
    </>
  );
}
