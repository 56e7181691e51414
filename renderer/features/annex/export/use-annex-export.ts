import { useCallback, useEffect, useRef, useState } from 'react';
import type { AnnexDocument } from '../../../../shared/annex/document.ts';
import { type ChosenDesign, chosenLook } from '../../../../shared/docx/design-of.ts';
import type { SaveAnswer } from '../../../../shared/ipc/contract.ts';
import { platform } from '../../../platform/platform.ts';
import { textFor } from '../../../text/i18n.ts';
import { notifyProblem } from '../../../ui/notify.tsx';
import type { AnnexPreview, WordJob } from '../annex-messages.ts';
import type { PaperLook } from '../paper/paper-look.ts';
import { type FileRendering, type FileStep, type OnStep, renderFile } from './render-file.ts';
import { renderPdf } from './render-pdf.ts';
import { reportSaved } from './report-saved.ts';

/** What the preview shows, and how the organisation wants its annexes to look. */
interface Exported extends Pick<AnnexPreview, 'annex' | 'canBeEstimated' | 'fileName'> {
  design: ChosenDesign | null;
  /** The same, as the sheets show it. */
  look: PaperLook;
}

/** `both`: the PDF beside the Word file, under the same name. */
export const FORMATS = ['word', 'pdf', 'both'] as const;
export type Format = (typeof FORMATS)[number];

const NOTHING = () => {};

export interface AnnexExport {
  /** What is being done, or null while nothing is. */
  step: FileStep | 'saving' | null;
  /** Of what is being made, where that is known. */
  pages?: number;
  start(exported: Exported, format: Format): void;
  cancel(): void;
}

/**
 * Makes files of what the preview shows and asks where to save them. Leaving the screen cancels it.
 *
 * @param onSaved called once a file is written
 */
export function useAnnexExport(onSaved: () => void = NOTHING): AnnexExport {
  const [progress, setProgress] = useState<Pick<AnnexExport, 'step' | 'pages'>>({ step: null });
  const rendering = useRef<FileRendering>(null);
  const isRunning = useRef(false);
  const saved = useRef(onSaved);
  saved.current = onSaved;
  const cancel = useCallback(() => rendering.current?.cancel(), []);
  useEffect(() => cancel, [cancel]);

  const start = useCallback((exported: Exported, format: Format) => {
    if (isRunning.current) return;
    isRunning.current = true;
    const onStep: Running['onStep'] = (step, pages) => setProgress({ step, pages });
    const run = (next: FileRendering) => {
      rendering.current = next;
      return next.bytes;
    };
    exportFiles(exported, format, { run, onStep, onSaved: () => saved.current() })
      .catch(() => notifyProblem(textFor('annex')('failed.title'), textFor('annex')('failed.text')))
      .finally(() => {
        isRunning.current = false;
        rendering.current = null;
        setProgress({ step: null });
      });
  }, []);

  return { ...progress, start, cancel };
}

interface Running {
  /** Makes a rendering the one that is cancelled. */
  run: (rendering: FileRendering) => Promise<Uint8Array | null>;
  onStep: (step: FileStep | 'saving', pages?: number) => void;
  onSaved: () => void;
}

/** All files are made before the first is saved: a cancelled export leaves nothing behind. */
async function exportFiles(
  { annex, canBeEstimated: pageNumbers, fileName, design, look }: Exported,
  format: Format,
  { run, onStep, onSaved }: Running,
): Promise<void> {
  const word =
    format === 'pdf'
      ? undefined
      : await run(wordFile({ kind: 'word', annex, pageNumbers, look: chosenLook(design ?? undefined) }, onStep));
  if (word === null) return;
  const pdf = format === 'word' ? undefined : await run(pdfFile(annex, look, onStep));
  if (pdf === null) return;
  onStep('saving');
  const answers: SaveAnswer[] = [];
  if (word) answers.push(await platform.saveFile({ kind: 'annex', suggestedName: fileName, bytes: word }));
  const [first] = answers;
  if (pdf && first?.kind !== 'cancelled') {
    const beside = first?.kind === 'saved' ? first.handle : undefined;
    const suggestedName = fileName.replace(/\.docx$/, '.pdf');
    answers.push(await platform.saveFile({ kind: 'annexPdf', suggestedName, bytes: pdf, beside }));
  }
  if (answers.some(({ kind }) => kind === 'saved')) onSaved();
  reportSaved({ answers, isWithoutPages: word !== undefined && !pageNumbers });
}

function wordFile(job: WordJob, onStep: OnStep): FileRendering {
  onStep('building');
  return renderFile(job, onStep);
}

function pdfFile(annex: AnnexDocument, look: PaperLook, onStep: OnStep): FileRendering {
  onStep('layout');
  return renderPdf(annex, look, onStep);
}
