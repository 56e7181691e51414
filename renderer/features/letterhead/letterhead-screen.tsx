import { Button } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import type { OperationId, OrganisationId } from '../../../shared/domain/ids.ts';
import type { Organisation } from '../../../shared/domain/records.ts';
import { navigate } from '../../data/navigation-store.ts';
import { useOrganisation } from '../../data/queries.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { DesignSection } from './design-section.tsx';
import css from './letterhead.module.css';
import { LetterheadSection } from './letterhead-section.tsx';
import { SamplePage } from './sample-page.tsx';
import { type Look, useLook } from './use-look.ts';
import { useInspection } from './use-report.ts';
import { useSampleFile } from './use-sample-file.ts';

interface LetterheadScreenProps {
  organisationId: OrganisationId;
  /** The operation whose annex the user comes from, to go back to. */
  from?: OperationId | undefined;
}

/** How all annexes of an organisation look: own letterhead, or colours, font and logo of choice. */
export function LetterheadScreen({ organisationId, from }: LetterheadScreenProps) {
  const t = useText('operations');
  const organisation = useOrganisation(organisationId);
  const look = useLook(organisationId);
  if (organisation === null) return <EmptyState title={t('overview.missingTitle')} text={t('overview.missingText')} />;
  if (!organisation || !look) return null;
  return <Loaded organisation={organisation} look={look} from={from} />;
}

function Loaded({
  organisation,
  look,
  from,
}: {
  organisation: Organisation;
  look: Look;
  from: OperationId | undefined;
}) {
  const t = useText('letterhead');
  const { design } = look;
  const inspection = useInspection(design.letterhead);
  const sample = useSampleFile(design, organisation.name);
  const found = design.letterhead && inspection && 'report' in inspection ? inspection : undefined;
  const back = from
    ? { label: t('backToAnnex'), go: () => navigate({ screen: 'annex', operationId: from }) }
    : {
        label: t('backToOrganisation'),
        go: () => navigate({ screen: 'organisation', organisationId: organisation.id, tab: 'details' as const }),
      };
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle', { name: organisation.name })} back={back}>
        <Button
          leftSection={<IconFileExport size={16} stroke={1.75} aria-hidden />}
          disabled={sample.isBusy}
          onClick={sample.save}
        >
          {t(sample.isBusy ? 'savingSample' : 'saveSample')}
        </Button>
      </PageHeader>
      <div className={css.body} data-region>
        <div className={css.choices}>
          <LetterheadSection look={look} inspection={inspection} />
          <DesignSection look={look} organisation={organisation.name} />
        </div>
        <SamplePage design={design} found={found} organisation={organisation.name} />
      </div>
    </>
  );
}
