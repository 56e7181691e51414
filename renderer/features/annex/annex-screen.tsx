import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useCallback, useMemo, useState } from 'react';
import { lastVersion } from '../../../shared/annex/annex-input.ts';
import type { AnnexRecords } from '../../../shared/annex/annex-records.ts';
import { catalogueOf } from '../../../shared/catalogue/house-catalogue.ts';
import type { MeasureId, OperationId, VersionId } from '../../../shared/domain/ids.ts';
import type { OrganisationDesign } from '../../../shared/domain/layout-records.ts';
import type { Operation } from '../../../shared/domain/records.ts';
import { useAnnexDesign } from '../../data/annex-design-query.ts';
import { useData } from '../../data/data-context.tsx';
import { useSetting } from '../../data/queries.ts';
import { useRelease } from '../../data/releases-query.ts';
import { useText } from '../../text/use-text.ts';
import { attempt } from '../../ui/attempt.ts';
import { useCommand } from '../../ui/command-registry.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { HeaderDivider, PageHeader } from '../../ui/page-header.tsx';
import { chooseForAnnex, languageSetting, useAnnexChoices } from './annex-choices.ts';
import type { AnnexChoices } from './annex-messages.ts';
import css from './annex-screen.module.css';
import { CheckList } from './check-list.tsx';
import { Desk } from './desk.tsx';
import { type Format, useAnnexExport } from './export/use-annex-export.ts';
import { ExportButton, SheetSteps, ZoomSteps } from './header-actions.tsx';
import { LookSection } from './look-section.tsx';
import { openCheck, openMeasure } from './open-check.ts';
import { OptionsPanel } from './options-panel.tsx';
import { paperLook } from './paper/paper-look.ts';
import { ReleasedAnnex } from './released-annex.tsx';
import { useAnnexPreview } from './use-annex-preview.ts';
import { type AnnexSources, useAnnexRecords } from './use-annex-records.ts';
import { useSheets } from './use-sheets.ts';
import { useShownMeasure } from './use-shown-measure.ts';
import { useWayBack } from './use-way-back.ts';
import { type Zoom, zoomFactor } from './zoom.ts';

interface AnnexScreenProps {
  operationId: OperationId;
  /** Shows the annex of this version as it was handed out, if it was. */
  versionId?: VersionId;
  /** Shows where this measure is printed. */
  measureId?: MeasureId;
}

/** The annex of an operation as it will be printed, what to look at before, and the way to the Word file. */
export function AnnexScreen({ operationId, versionId, measureId }: AnnexScreenProps) {
  const t = useText('app');
  const sources = useAnnexRecords(operationId);
  const release = useRelease(versionId);
  const design = useAnnexDesign(sources?.records.organisation.id);
  const language = useSetting(languageSetting(operationId));
  const isLoading = sources === undefined || language === undefined || (versionId && release === undefined);
  if (isLoading) return null;
  if (sources === null) return <EmptyState title={t('missing.operation')} text={t('missing.text')} />;
  if (design === undefined) return null;
  const version = sources.records.versions.find(({ id }) => id === versionId);
  if (version && release)
    return <ReleasedAnnex key={version.id} {...sources.records} version={version} release={release} design={design} />;
  return <Annex key={operationId} {...sources} design={design} language={language} measureId={measureId} />;
}

interface AnnexProps extends AnnexSources {
  design: OrganisationDesign | null;
  /** Last chosen for this operation, as it was stored. */
  language: unknown;
  measureId: MeasureId | undefined;
}

function Annex({ records, internalNotes, design, language, measureId }: AnnexProps) {
  const t = useText('annex');
  const { operation, house } = records;
  const { catalogue: delivered, commands } = useData();
  const setRepeats = useMemo(
    () => attempt((id: OperationId, repeats: Operation['repeats']) => commands.updateOperation(id, { repeats })),
    [commands],
  );
  const choose = useMemo(
    () =>
      attempt(async (change: Partial<AnnexChoices>) => {
        chooseForAnnex(operation.id, change);
        if (change.language) await commands.setSetting(languageSetting(operation.id), change.language);
      }),
    [commands, operation.id],
  );
  const catalogue = useMemo(() => catalogueOf(delivered, house, operation.id), [delivered, house, operation.id]);
  const choices = useAnnexChoices(operation, language);
  const look = useMemo(() => paperLook(design), [design]);
  const { preview, problem, isCurrent } = useAnnexPreview(records, choices, look.font);
  const files = useAnnexExport();
  const back = useWayBack(operation.id);
  const sheets = useSheets();
  const [zoom, setZoom] = useState<Zoom>('fit');
  const { ref: sizeRef, width } = useElementSize<HTMLDivElement>();
  const factor = zoomFactor(zoom, width);
  const start = useCallback(
    (format: Format) => preview && files.start({ ...preview, design }, format),
    [preview, design, files.start],
  );
  const startWord = useCallback(() => start('word'), [start]);
  useCommand('exportAnnex', startWord, isCurrent && files.step === null);
  const onMeasure = useCallback((id: MeasureId) => openMeasure(operation.id, id), [operation.id]);
  useShownMeasure(preview, sheets, measureId);
  return (
    <>
      <PageHeader title={t('title', { name: operation.name })} subtitle={useSubtitle(records)} back={back}>
        <SheetSteps sheets={sheets} count={preview?.sheets.length ?? 1} />
        <HeaderDivider />
        <ZoomSteps factor={factor} onZoom={setZoom} />
        <HeaderDivider />
        <ExportButton step={files.step} onStart={isCurrent ? start : undefined} onCancel={files.cancel} />
      </PageHeader>
      <div className={css.body}>
        <aside className={css.options} aria-label={t('options')} data-region>
          <OptionsPanel
            choices={choices}
            catalogue={catalogue}
            organisation={records.organisation}
            operation={operation}
            onChange={(change) => void choose(change)}
            onRepeats={(repeats) => void setRepeats(operation.id, repeats)}
          />
          <LookSection design={design} operation={operation} />
          {preview && (
            <CheckList
              preview={preview}
              internalNotes={internalNotes}
              catalogue={catalogue}
              organisation={records.organisation}
              operation={operation}
              onOpen={(check) => openCheck(check, operation)}
            />
          )}
        </aside>
        <Desk
          deskRef={useMergedRef(sizeRef, sheets.ref)}
          preview={preview}
          problem={problem}
          factor={factor}
          sheets={sheets}
          look={look}
          onMeasure={onMeasure}
        />
      </div>
    </>
  );
}

function useSubtitle({ versions }: AnnexRecords): string {
  const t = useText('annex');
  const number = lastVersion(versions)?.number;
  return number ? t('subtitleVersion', { number }) : t('subtitleNoVersion');
}
