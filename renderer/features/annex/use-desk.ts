import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useCallback, useState } from 'react';
import type { ChosenDesign } from '../../../shared/docx/design-of.ts';
import { useCommand } from '../../ui/command-registry.ts';
import type { AnnexPreview } from './annex-messages.ts';
import { type Format, useAnnexExport } from './export/use-annex-export.ts';
import type { Pages } from './paper/pages.ts';
import { designOf, type PaperLook } from './paper/paper-look.ts';
import { useSheets } from './use-sheets.ts';
import { type Zoom, zoomFactor } from './zoom.ts';

interface OnDesk {
  /** What lies there; nothing while the first sheets are being set. */
  preview: (Pages & Pick<AnnexPreview, 'fileName'>) | undefined;
  design: ChosenDesign | null;
  look: PaperLook | undefined;
  /** Whether it may go out as it lies there. */
  isReady: boolean;
  onExported?: () => void;
}

export type DeskControls = ReturnType<typeof useDesk>;

/** Sheets on a desk: turning them, their size, and the way to their files, also by the menu and its key. */
export function useDesk({ preview, design, look, isReady, onExported }: OnDesk) {
  const files = useAnnexExport(onExported);
  const sheets = useSheets();
  const [zoom, onZoom] = useState<Zoom>('fit');
  const { ref: sizeRef, width } = useElementSize<HTMLDivElement>();
  const deskRef = useMergedRef(sizeRef, sheets.ref);
  const factor = zoomFactor(zoom, width, look && designOf(look).page.width);
  const start = useCallback(
    (format: Format) => preview && look && files.start({ ...preview, design, look }, format),
    [preview, design, look, files.start],
  );
  const startWord = useCallback(() => start('word'), [start]);
  useCommand('exportAnnex', startWord, isReady && files.step === null);
  return { deskRef, sheets, factor, onZoom, files, onStart: isReady ? start : undefined };
}
