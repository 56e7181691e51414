import { useEffect, useMemo } from 'react';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import { sheetOfMeasure } from '../measure-place.ts';
import type { Pages } from '../paper/pages.ts';
import type { SheetScroller } from '../use-sheets.ts';

/**
 * Keeps a measure in sight: when another one is chosen, and when the annex has changed around it.
 *
 * @returns whether the annex has it; true while that is not known
 */
export function useFollowing(
  preview: Pages | undefined,
  { reveal }: Pick<SheetScroller, 'reveal'>,
  measureId: MeasureId | null,
): boolean {
  const sheet = useMemo(
    () => preview && measureId && sheetOfMeasure(preview.annex.blocks, preview.sheets, measureId),
    [preview, measureId],
  );
  // Also when only what stands around it has changed: then it is the preview that is another one.
  useEffect(() => {
    if (preview && sheet && measureId) queueMicrotask(() => reveal(sheet, measureId));
  }, [preview, sheet, measureId, reveal]);
  return !preview || !measureId || sheet !== undefined;
}
