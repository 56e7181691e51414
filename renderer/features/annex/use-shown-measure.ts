import { useEffect, useRef } from 'react';
import type { MeasureId } from '../../../shared/domain/ids.ts';
import { textFor } from '../../text/i18n.ts';
import { notifyProblem } from '../../ui/notify.tsx';
import { sheetOfMeasure } from './measure-place.ts';
import type { Pages } from './paper/pages.ts';
import type { SheetScroller } from './use-sheets.ts';

/** Goes to where a measure is printed as soon as the preview stands; once, so that scrolling on is not undone. */
export function useShownMeasure(
  preview: Pages | undefined,
  { showMeasure }: Pick<SheetScroller, 'showMeasure'>,
  measureId: MeasureId | undefined,
): void {
  const shown = useRef<MeasureId>(undefined);
  useEffect(() => {
    if (!preview || !measureId || shown.current === measureId) return;
    shown.current = measureId;
    const sheet = sheetOfMeasure(preview.annex.blocks, preview.sheets, measureId);
    // Drawing at once is not possible in an effect.
    if (sheet) queueMicrotask(() => showMeasure(sheet, measureId));
    else notifyProblem(textFor('annex')('notInAnnex.title'), textFor('annex')('notInAnnex.text'), { isPassing: true });
  }, [preview, measureId, showMeasure]);
}
