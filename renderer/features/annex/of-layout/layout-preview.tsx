import { Select } from '@mantine/core';
import { useElementSize, useMergedRef } from '@mantine/hooks';
import { type ReactNode, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { OperationId } from '../../../../shared/domain/ids.ts';
import type { Layout } from '../../../../shared/domain/layout.ts';
import { useAllOperations } from '../../../data/copy-query.ts';
import { useData } from '../../../data/data-context.tsx';
import { hurryDrafts } from '../../../data/drafts.ts';
import { useOwnLayouts } from '../../../data/layouts-query.ts';
import { useLive } from '../../../data/live.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import type { AnnexChoices } from '../annex-messages.ts';
import { Desk } from '../desk.tsx';
import { SheetSteps } from '../header-actions.tsx';
import { designOf } from '../paper/paper-look.ts';
import { useAnnexPreview } from '../use-annex-preview.ts';
import { usePaperLook } from '../use-paper-look.ts';
import { useSheets } from '../use-sheets.ts';
import { zoomFactor } from '../zoom.ts';
import css from './layout-preview.module.css';
import { byLayout, exampleFor, type LayoutSource, readExampleSource, readLayoutSource } from './layout-sources.ts';

interface LayoutPreviewProps {
  layout: Layout;
  /** The operation that is shown at first; without one an example. */
  from: OperationId | undefined;
}

const EXAMPLE = 'example';

/** An annex by this layout as it would be printed, following every change of the layout. */
export function LayoutPreview({ layout, from }: LayoutPreviewProps) {
  const t = useText('layouts');
  const { database } = useData();
  const organisations = useAllOperations() ?? [];
  const [chosen, choose] = useState<string>(from ?? EXAMPLE);
  const isThere = organisations.some(({ operations }) => operations.some(({ id }) => id === chosen));
  const of = isThere ? chosen : EXAMPLE;
  const example = exampleFor(layout);
  const source = useLive(`layout preview ${isThere ? of : example}`, () =>
    isThere ? readLayoutSource(database, of as OperationId) : readExampleSource(example),
  );
  // Who changes a layout does not want to wait for what it does.
  useEffect(hurryDrafts, []);
  const entries = organisations.map(({ organisation, operations }) => ({
    group: organisation.name,
    items: operations.map(({ id, name }) => ({ value: id as string, label: name })),
  }));
  const select = (
    <Select
      size="xs"
      className="grow"
      searchable
      allowDeselect={false}
      aria-label={t('preview.of')}
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
      data={[{ value: EXAMPLE, label: t('preview.example') }, ...entries]}
      value={of}
      onChange={(id) => id && choose(id)}
    />
  );
  return (
    <section className={css.pane} aria-label={t('preview.title')}>
      {source ? (
        <Shown key={of} layout={layout} source={source} isExample={!isThere} select={select} />
      ) : (
        <header className={css.head}>{select}</header>
      )}
      {source === null && <p className={css.note}>{t('preview.noExample')}</p>}
    </section>
  );
}

interface ShownProps {
  layout: Layout;
  source: LayoutSource;
  isExample: boolean;
  /** To choose another operation. */
  select: ReactNode;
}

function Shown({ layout, source, isExample, select }: ShownProps) {
  const t = useText('layouts');
  const language = useLanguage();
  const { catalogue } = useData();
  const own = useOwnLayouts();
  const { records: stored, design } = source;
  const records = useMemo(() => byLayout(stored, layout, own ?? []), [stored, layout, own]);
  // An example has no scheme of its own that anybody would insist on.
  const schemeId = (isExample && layout.schemeId) || stored.operation.schemeId;
  const choices = useMemo<AnnexChoices>(
    () => ({ schemeId, language, form: 'list', unwanted: [], alsoFor: [] }),
    [schemeId, language],
  );
  const look = usePaperLook(design);
  const { preview: newest, problem } = useAnnexPreview(records, choices, look);
  const preview = useDeferredValue(newest);
  const sheets = useSheets();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const scheme = layout.schemeId && layout.schemeId !== schemeId ? catalogue.scheme(schemeId) : undefined;
  return (
    <>
      <header className={css.head}>
        {select}
        <SheetSteps sheets={sheets} count={preview?.sheets.length ?? 1} />
      </header>
      {scheme && (
        <p className={css.note} role="note">
          {t('preview.otherScheme', { name: scheme.shortTitle[language] })}
        </p>
      )}
      <Desk
        deskRef={useMergedRef(ref, sheets.ref)}
        preview={preview}
        problem={problem}
        factor={zoomFactor('fit', width, look && designOf(look).page.width)}
        sheets={sheets}
        look={look}
      />
    </>
  );
}
