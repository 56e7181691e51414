import { Button } from '@mantine/core';
import { IconVersions } from '@tabler/icons-react';
import { useCallback, useMemo } from 'react';
import { lastVersion } from '../../../shared/annex/annex-input.ts';
import type { AnnexRecords } from '../../../shared/annex/annex-records.ts';
import { annexCatalogue } from '../../../shared/annex/several/several-records.ts';
import type { MeasureId, OperationId, OrganisationId } from '../../../shared/domain/ids.ts';
import type { OrganisationDesign } from '../../../shared/domain/layout-records.ts';
import type { Operation } from '../../../shared/domain/records.ts';
import { useData } from '../../data/data-context.tsx';
import { navigate } from '../../data/navigation-store.ts';
import { useText } from '../../text/use-text.ts';
import { attempt } from '../../ui/attempt.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { useAnnexChoices } from './annex-choices.ts';
import css from './annex-screen.module.css';
import { toMeasure } from './annex-ways.ts';
import { CheckList } from './check-list.tsx';
import { Desk } from './desk.tsx';
import { DeskTools } from './header-actions.tsx';
import { LookSection } from './look-section.tsx';
import { openCheck } from './open-check.ts';
import { OptionsPanel } from './options-panel.tsx';
import { useAnnexPreview } from './use-annex-preview.ts';
import type { AnnexSources } from './use-annex-records.ts';
import { useDesk } from './use-desk.ts';
import { useFurtherRecords } from './use-further-records.ts';
import { usePaperLook } from './use-paper-look.ts';
import { useShownMeasure } from './use-shown-measure.ts';
import { useWayBack } from './use-way-back.ts';

interface AnnexViewProps extends AnnexSources {
  design: OrganisationDesign | null;
  /** Last chosen for this operation, as it was stored. */
  language: unknown;
  measureId: MeasureId | undefined;
}

/** An annex as it will be printed, what to look at before, and the way to its files. */
export function AnnexView({ scope, records: own, internalNotes, design, language, measureId }: AnnexViewProps) {
  const t = useText('annex');
  const { organisation, operation } = own;
  const isOrganisation = scope.kind === 'organisation';
  const { catalogue: delivered, commands } = useData();
  const setRepeats = useMemo(
    () => attempt((id: OperationId, repeats: Operation['repeats']) => commands.updateOperation(id, { repeats })),
    [commands],
  );
  const { choices, choose, isStored } = useAnnexChoices(scope, operation, language);
  const joint = useFurtherRecords(own, choices.alsoFor);
  const records = joint ?? own;
  const catalogue = useMemo(() => annexCatalogue(delivered, records), [delivered, records]);
  const look = usePaperLook(design);
  const { preview, problem, ...live } = useAnnexPreview(records, choices, look);
  const isCurrent = live.isCurrent && joint !== undefined && isStored;
  const back = useWayBack(scope);
  const desk = useDesk({ preview, design, look, isReady: isCurrent });
  const onMeasure = useCallback((id: MeasureId) => navigate(toMeasure(scope, id)), [scope]);
  // In one that is being replaced the place would be another.
  useShownMeasure(isCurrent ? preview : undefined, desk.sheets, measureId);
  return (
    <>
      <PageHeader
        title={t('title', { name: isOrganisation ? organisation.name : operation.name })}
        subtitle={useSubtitle(records)}
        back={back}
      >
        {isOrganisation && <VersionsButton organisationId={organisation.id} />}
        <DeskTools desk={desk} count={preview?.sheets.length} />
      </PageHeader>
      <div className={css.body}>
        <aside className={css.options} aria-label={t('options')} data-region>
          <OptionsPanel
            choices={choices}
            catalogue={catalogue}
            organisation={organisation}
            operation={operation}
            isOrganisation={isOrganisation}
            onChange={choose}
            onRepeats={(repeats) => void setRepeats(operation.id, repeats)}
          />
          <LookSection design={design} scope={scope} organisation={organisation} />
          {preview && (
            <CheckList
              preview={preview}
              internalNotes={internalNotes}
              catalogue={catalogue}
              scope={scope}
              organisation={organisation}
              onOpen={(check) => openCheck(check, scope, operation, choose)}
            />
          )}
        </aside>
        <Desk
          deskRef={desk.deskRef}
          preview={preview}
          problem={problem}
          factor={desk.factor}
          sheets={desk.sheets}
          look={look}
          onMeasure={onMeasure}
        />
      </div>
    </>
  );
}

/** The organisation has no screen of its own that would lead there. */
function VersionsButton({ organisationId }: { organisationId: OrganisationId }) {
  const t = useText('versions');
  return (
    <Button
      variant="default"
      leftSection={<IconVersions size={16} stroke={1.75} aria-hidden />}
      title={t('openHint')}
      onClick={() => navigate({ screen: 'organisationVersions', organisationId })}
    >
      {t('title')}
    </Button>
  );
}

function useSubtitle({ versions }: AnnexRecords): string {
  const t = useText('annex');
  const number = lastVersion(versions)?.number;
  return number ? t('subtitleVersion', { number }) : t('subtitleNoVersion');
}
