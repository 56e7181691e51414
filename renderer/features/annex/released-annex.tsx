import { SegmentedControl } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { readAnnexDocument } from '../../../shared/annex/document-schema.ts';
import { annexFileName } from '../../../shared/annex/file-name.ts';
import type { ChosenDesign } from '../../../shared/docx/design-of.ts';
import { LANGUAGES, type Language } from '../../../shared/domain/localised.ts';
import type { Operation, Organisation, Release, Scope, Version } from '../../../shared/domain/records.ts';
import { useData } from '../../data/data-context.tsx';
import { useOperationNames } from '../../data/operation-names-query.ts';
import { annexTexts } from '../../text/annex-texts.ts';
import { formatMoment } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { attempt } from '../../ui/attempt.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import css from './annex-screen.module.css';
import { Desk } from './desk.tsx';
import { DeskTools } from './header-actions.tsx';
import { useDesk } from './use-desk.ts';
import { usePaperLook } from './use-paper-look.ts';
import { useReleasedPreview } from './use-released-preview.ts';
import { useWayBackToVersions } from './use-way-back.ts';

export interface ReleasedAnnexProps {
  scope: Scope;
  organisation: Organisation;
  operation: Operation;
  version: Version;
  release: Release;
  /** Of its time, where that was kept. */
  design: ChosenDesign | null;
  isLookKept: boolean;
}

/** The annex of a version as it was handed out: nothing that happened since reaches it. */
export function ReleasedAnnex({
  scope,
  organisation,
  operation,
  version,
  release,
  design,
  isLookKept,
}: ReleasedAnnexProps) {
  const t = useText('annex');
  const interfaceLanguage = useLanguage();
  const [language, setLanguage] = useState<Language>(interfaceLanguage);
  const annex = useMemo(() => readAnnexDocument(release.documents[language]), [release, language]);
  const others = useOperationNames(version.operationIds) ?? [];
  const name = [operation.name, ...others].join(', ');
  const fileName = annexFileName({ organisation, operation: { name }, version, texts: annexTexts(language) });
  const look = usePaperLook(design);
  const { preview, problem } = useReleasedPreview(annex, fileName, look);
  const back = useWayBackToVersions(scope);
  const onExported = useMarkExported(version.id);
  const desk = useDesk({ preview, design, look, isReady: preview !== undefined, onExported });
  const subtitle = useSubtitle(version, release);
  if (!annex) return <EmptyState title={t('released.damaged.title')} text={t('released.damaged.text')} />;
  return (
    <>
      <PageHeader title={t('title', { name: operation.name || organisation.name })} subtitle={subtitle} back={back}>
        <SegmentedControl
          aria-label={t('language')}
          value={language}
          data={LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
          onChange={(value) => setLanguage(value as Language)}
        />
        <DeskTools desk={desk} count={preview?.sheets.length} />
      </PageHeader>
      <p className={css.released} role="note">
        <IconLock size={16} stroke={1.75} aria-hidden /> {t('released.note')}{' '}
        {t(isLookKept ? 'released.lookKept' : 'released.lookOfToday')}
      </p>
      <Desk
        deskRef={desk.deskRef}
        preview={preview}
        problem={problem}
        factor={desk.factor}
        sheets={desk.sheets}
        look={look}
      />
    </>
  );
}

/** From the first file on, a version is out in the world: it can be withdrawn, but not undone. */
function useMarkExported(id: Version['id']): () => void {
  const { commands } = useData();
  const mark = useMemo(() => attempt(() => commands.markExported(id, new Date().toISOString())), [commands, id]);
  return useCallback(() => void mark(), [mark]);
}

function useSubtitle({ number }: Version, { releasedAt, catalogueVersion }: Release): string {
  const t = useText('annex');
  const language = useLanguage();
  const time = formatMoment(Date.parse(releasedAt), language);
  return t('released.subtitle', { number, time, catalogue: catalogueVersion });
}
