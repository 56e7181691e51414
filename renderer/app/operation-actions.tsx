import { Button } from '@mantine/core';
import { IconAlertHexagon, IconFileExport, IconForms, IconLayoutDashboard, IconVersions } from '@tabler/icons-react';
import type { OperationId } from '../../shared/domain/ids.ts';
import { openOperationDetails } from '../data/details-store.ts';
import { navigate } from '../data/navigation-store.ts';
import { useText } from '../text/use-text.ts';
import { runCommand } from '../ui/command-registry.ts';
import { AnnexBesideButton } from './annex-beside/annex-beside-button.tsx';

interface OperationActionsProps {
  operationId: OperationId;
  /** They stand on the overview itself. */
  isOverview?: boolean;
}

/** Buttons in the head of an operation that lead to other features: its overview, details, findings, versions and annex. */
export function OperationActions({ operationId, isOverview = false }: OperationActionsProps) {
  const t = useText('app');
  const overview = useText('overview');
  const findings = useText('findings');
  const versions = useText('versions');
  return (
    <>
      {!isOverview && (
        <Button
          variant="default"
          leftSection={<IconLayoutDashboard size={16} stroke={1.75} />}
          title={overview('operation.buttonHint')}
          onClick={() => runCommand('operationOverview')}
        >
          {overview('operation.button')}
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<IconForms size={16} stroke={1.75} />}
        title={t('operation.detailsHint')}
        onClick={() => openOperationDetails(operationId)}
      >
        {t('operation.details')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconAlertHexagon size={16} stroke={1.75} />}
        title={findings('openHint')}
        onClick={() => runCommand('findings')}
      >
        {findings('open')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconVersions size={16} stroke={1.75} />}
        title={versions('openHint')}
        onClick={() => navigate({ screen: 'versions', operationId })}
      >
        {versions('title')}
      </Button>
      {!isOverview && <AnnexBesideButton />}
      <AnnexButton />
    </>
  );
}

/** The way to the annex of the operation that is open. */
export function AnnexButton() {
  const t = useText('app');
  return (
    <Button leftSection={<IconFileExport size={16} stroke={1.75} />} onClick={() => runCommand('exportAnnex')}>
      {t('operation.annex')}
    </Button>
  );
}
