import type { MeasureId, OperationId, OrganisationId, VersionId } from '../../../shared/domain/ids.ts';
import { useAnnexDesign } from '../../data/annex-design-query.ts';
import { annexLanguageSetting } from '../../data/annex-language.ts';
import { useSetting } from '../../data/queries.ts';
import { useRelease, useReleaseLook } from '../../data/releases-query.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { AnnexView } from './annex-view.tsx';
import { ReleasedAnnex } from './released-annex.tsx';
import { type AnnexSources, useAnnexRecords } from './use-annex-records.ts';
import { useOrganisationRecords } from './use-organisation-records.ts';

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
  if (sources === null) return <EmptyState title={t('missing.operation')} text={t('missing.text')} />;
  return sources && <AnnexOf key={operationId} id={operationId} {...{ sources, versionId, measureId }} />;
}

interface OrganisationAnnexProps {
  organisationId: OrganisationId;
  /** Shows the annex of this version as it was handed out, if it was. */
  versionId?: VersionId;
}

/** The annex that says what holds in the whole organisation, without any operation. */
export function OrganisationAnnexScreen({ organisationId, versionId }: OrganisationAnnexProps) {
  const t = useText('operations');
  const sources = useOrganisationRecords(organisationId);
  if (sources === null) return <EmptyState title={t('overview.missingTitle')} text={t('overview.missingText')} />;
  return sources && <AnnexOf key={organisationId} id={organisationId} sources={sources} versionId={versionId} />;
}

interface AnnexOfProps extends Pick<AnnexScreenProps, 'versionId' | 'measureId'> {
  id: OperationId | OrganisationId;
  sources: AnnexSources;
}

/** As it is now, or as it was handed out. */
function AnnexOf({ id, sources, versionId, measureId }: AnnexOfProps) {
  const release = useRelease(versionId);
  const look = useReleaseLook(release);
  const design = useAnnexDesign(sources.records.organisation.id);
  const language = useSetting(annexLanguageSetting(id));
  if (design === undefined || language === undefined) return null;
  if (versionId && (release === undefined || (release && look === undefined))) return null;
  const version = sources.records.versions.find((it) => it.id === versionId);
  if (version && release)
    return (
      <ReleasedAnnex
        key={version.id}
        scope={sources.scope}
        {...sources.records}
        version={version}
        release={release}
        design={look ?? design}
        isLookKept={look !== null}
      />
    );
  return <AnnexView {...sources} design={design} language={language} measureId={measureId} />;
}
