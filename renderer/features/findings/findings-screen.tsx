import { Button } from '@mantine/core';
import { IconBuildings, IconListCheck, IconScale } from '@tabler/icons-react';
import { type ReactNode, useEffect, useMemo } from 'react';
import type { Scope } from '../../../shared/domain/records.ts';
import { useFindings } from '../../data/findings/findings-query.ts';
import { navigate, setCurrentOrganisation } from '../../data/navigation-store.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { openAllClients } from './clients/all-clients.tsx';
import { type DescribedFinding, described } from './described.ts';
import { FindingsPanes } from './findings-panes.tsx';
import { type Frame, FrameProvider } from './frame.ts';
import { useFindingsFrame } from './use-frame.ts';

interface FindingsScreenProps {
  scope: Scope;
  /** Buttons in the header that belong to other parts of the app. */
  actions?: ReactNode;
}

/** What an auditor would find fault with in an operation, or in what its organisation says for all of them. */
export function FindingsScreen({ scope, actions }: FindingsScreenProps) {
  const t = useText('findings');
  const frame = useFindingsFrame(scope);
  const organisationId = frame?.organisation.id;
  useEffect(() => {
    if (organisationId) setCurrentOrganisation(organisationId);
  }, [organisationId]);
  if (frame === null) return <EmptyState title={t('missing')} text={t('missingText')} />;
  if (!frame) return null;
  return (
    <FrameProvider value={frame}>
      <Head frame={frame} actions={actions} />
      <Content key={scope.id} frame={frame} />
    </FrameProvider>
  );
}

function Head({ frame: { scope, operation, organisation }, actions }: { frame: Frame; actions: ReactNode }) {
  const t = useText('findings');
  const name = operation?.name ?? organisation.name;
  const toMeasures = () =>
    navigate(
      scope.kind === 'operation'
        ? { screen: 'operation', operationId: scope.id }
        : { screen: 'measures', organisationId: scope.id },
    );
  return (
    <PageHeader title={t('title')} subtitle={`${name} · ${t(`subtitle.${scope.kind}`)}`}>
      {scope.kind === 'organisation' && (
        <Button
          variant="default"
          leftSection={<IconBuildings size={16} stroke={1.75} aria-hidden />}
          onClick={openAllClients}
        >
          {t('clients.open')}
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<IconScale size={16} stroke={1.75} aria-hidden />}
        title={t('rulesHint')}
        onClick={() => navigate({ screen: 'rules', scope })}
      >
        {t('rules')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconListCheck size={16} stroke={1.75} aria-hidden />}
        onClick={toMeasures}
      >
        {t('toMeasures')}
      </Button>
      {actions}
    </PageHeader>
  );
}

function Content({ frame }: { frame: Frame }) {
  const t = useText('findings');
  const found = useFindings(frame.scope);
  const findings = useDescribed(found, frame);
  if (!findings) return <EmptyState title={t('empty.loading')} />;
  return <FindingsPanes findings={findings} />;
}

/** In words, in the order of the rules; undefined while they load. */
function useDescribed(found: ReturnType<typeof useFindings>, frame: Frame): readonly DescribedFinding[] | undefined {
  return useMemo(() => found?.flatMap((finding) => described(finding, frame) ?? []), [found, frame]);
}
