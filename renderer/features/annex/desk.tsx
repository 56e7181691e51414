import { Loader } from '@mantine/core';
import { type Ref, useCallback, useMemo } from 'react';
import type { MeasureId } from '../../../shared/domain/ids.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import css from './annex-screen.module.css';
import type { Pages } from './paper/pages.ts';
import { Paper } from './paper/paper.tsx';
import { DELIVERED_LOOK, lookProperties, type PaperLook } from './paper/paper-look.ts';
import { type PaperUse, PaperUseContext, usedLook } from './paper/paper-use.ts';
import type { SheetScroller } from './use-sheets.ts';

interface DeskProps {
  deskRef: Ref<HTMLDivElement>;
  preview: Pages | undefined;
  /** Why there is no preview. */
  problem: string | undefined;
  factor: number;
  sheets: SheetScroller;
  /** Sheets before and behind the current one that are drawn; fewer are drawn sooner. */
  around?: number;
  /** Undefined while its letterhead is read. */
  look: PaperLook | undefined;
  /** Goes to where a measure is answered; without it, measures lead nowhere. Must stay the same function. */
  onMeasure?: (measureId: MeasureId) => void;
}

/** What scrolls must be reachable by keyboard (WCAG 2.1.1); the rule against it does not know about scrolling. */
const SCROLLED_BY_KEYS = { tabIndex: 0 };

/** The sheets, to be read by scrolling. */
export function Desk({ deskRef, preview, problem, factor, sheets, around, look, onMeasure }: DeskProps) {
  const t = useText('annex');
  const use = useMemo<PaperUse>(
    () => ({ isPrinted: false, topLevel: 2, ...usedLook(look ?? DELIVERED_LOOK), onMeasure }),
    [look, onMeasure],
  );
  const style = useMemo(() => ({ zoom: factor, ...lookProperties(look ?? DELIVERED_LOOK) }), [factor, look]);
  const sheetLabel = useCallback((number: number) => t('sheet', { number }), [t]);
  return (
    <section
      ref={deskRef}
      className={css.desk}
      {...SCROLLED_BY_KEYS}
      aria-label={t('preview')}
      onScroll={sheets.onScroll}
      data-region
    >
      {preview && look && (
        <div className={css.sheets} style={style}>
          <PaperUseContext value={use}>
            <Paper
              annex={preview.annex}
              sheets={preview.sheets}
              current={sheets.current}
              around={around}
              sheetLabel={sheetLabel}
              onShow={sheets.show}
            />
          </PaperUseContext>
        </div>
      )}
      {problem !== undefined && (
        <EmptyState title={t('previewFailed.title')} text={t('previewFailed.text', { message: problem })} />
      )}
      {!(preview && look) && problem === undefined && (
        <p className={css.waiting}>
          <Loader size={16} /> {t('making')}
        </p>
      )}
    </section>
  );
}
