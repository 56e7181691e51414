import { Button, CloseButton, FocusTrap } from '@mantine/core';
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { filePart } from '../../../../shared/annex/file-name.ts';
import type { Scheme } from '../../../../shared/domain/catalogue.ts';
import { localDay } from '../../../../shared/lib/local-day.ts';
import { isDesktop } from '../../../platform/platform.ts';
import { useText } from '../../../text/use-text.ts';
import type { SheetContent } from './pages.ts';
import css from './print.module.css';
import { savePdf } from './save-pdf.ts';
import { Sheet, type SheetHead } from './sheet.tsx';

export interface PrintedMatrix {
  scheme: Scheme;
  sheets: readonly SheetContent[];
  pinned: number;
  head: SheetHead;
}

/** Scrolled by the keyboard, though nothing in it takes the focus. */
const SCROLLED = { tabIndex: 0 };

/** The sheets as they will be printed, over the whole window; printing leaves the rest of the window out. */
export function PrintView({ matrix, onClose }: { matrix: PrintedMatrix; onClose: () => void }) {
  const t = useText('matrix');
  const { scheme, sheets, pinned, head } = matrix;
  const [isSaving, setSaving] = useState(false);

  // While the page is printed it has to stay what it is.
  async function save() {
    setSaving(true);
    const parts = [t('print.fileName'), head.name, localDay(new Date())];
    await savePdf(`${parts.map(filePart).filter(Boolean).join('_')}.pdf`);
    setSaving(false);
  }

  return createPortal(
    <FocusTrap>
      <div
        className={css.view}
        role="dialog"
        aria-modal="true"
        aria-label={t('print.label')}
        onKeyDown={(event) => event.key === 'Escape' && !isSaving && onClose()}
      >
        <div className={css.toolbar}>
          <h2 className={css.title}>{t('print.title')}</h2>
          <span className="grow muted">{t('print.pages', { count: sheets.length })}</span>
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} stroke={1.75} />}
            disabled={sheets.length === 0}
            onClick={() => window.print()}
          >
            {t('print.print')}
          </Button>
          {isDesktop && (
            <Button
              leftSection={<IconFileTypePdf size={16} stroke={1.75} />}
              loading={isSaving}
              disabled={sheets.length === 0}
              data-autofocus
              onClick={() => void save()}
            >
              {t('print.savePdf')}
            </Button>
          )}
          <CloseButton aria-label={t('print.close')} disabled={isSaving} onClick={onClose} />
        </div>
        <section className={css.desk} {...SCROLLED} aria-label={t('print.label')}>
          {sheets.length === 0 && <p>{t('print.nothing')}</p>}
          <div className={css.sheets}>
            {sheets.map((sheet, index) => (
              <Sheet
                key={keyOf(sheet)}
                {...sheet}
                head={head}
                scheme={scheme}
                pinned={pinned}
                page={index + 1}
                pages={sheets.length}
              />
            ))}
          </div>
        </section>
      </div>
    </FocusTrap>,
    document.body,
  );
}

/** By its last column and its last line: no two sheets share both. */
function keyOf({ columns, lines }: SheetContent): string {
  const last = lines.at(-1);
  return `${columns.at(-1)?.id} ${last?.kind === 'measure' ? last.measure.id : ''}`;
}
