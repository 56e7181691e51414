import { useCallback, useEffect, useRef, useState } from 'react';
import { canEstimatePages } from '../../../shared/annex/page-estimate.ts';
import type { RenderStep } from '../../../shared/docx/render-annex.ts';
import type { SaveAnswer } from '../../../shared/ipc/contract.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import { saveProblemText } from '../../../shared/text/file-problem.ts';
import { isDesktop, platform } from '../../platform/platform.ts';
import { currentLanguage, textFor } from '../../text/i18n.ts';
import { notifyDone, notifyProblem } from '../../ui/notify.tsx';
import type { AnnexPreview } from './annex-messages.ts';
import { renderWord, type WordRendering } from './render-word.ts';

type Exported = Pick<AnnexPreview, 'annex' | 'fileName'>;

export interface WordExport {
  /** What is being done, or null while nothing is. */
  step: RenderStep | 'saving' | null;
  start(preview: Exported): void;
  cancel(): void;
}

/** Makes the Word file of what the preview shows and asks where to save it. Leaving the screen cancels it. */
export function useWordExport(): WordExport {
  const [step, setStep] = useState<WordExport['step']>(null);
  const rendering = useRef<WordRendering>(null);
  const cancel = useCallback(() => rendering.current?.cancel(), []);
  useEffect(() => cancel, [cancel]);

  const start = useCallback(({ annex, fileName }: Exported) => {
    if (rendering.current) return;
    setStep('building');
    rendering.current = renderWord(annex, setStep);
    const save = async (bytes: Uint8Array | null) => {
      if (!bytes) return;
      setStep('saving');
      report(await platform.saveFile({ kind: 'annex', suggestedName: fileName, bytes }), canEstimatePages(annex));
    };
    rendering.current.bytes
      .then(save)
      .catch(() => notifyProblem(textFor('annex')('failed.title'), textFor('annex')('failed.text')))
      .finally(() => {
        rendering.current = null;
        setStep(null);
      });
  }, []);

  return { step, start, cancel };
}

function report(answer: SaveAnswer, hasPageNumbers: boolean): void {
  const t = textFor('annex');
  switch (answer.kind) {
    case 'saved':
      notifyDone(savedText(answer.name, hasPageNumbers), { actions: isDesktop ? actionsFor(answer) : [] });
      break;
    case 'failed':
      notifyProblem(t('notSaved'), saveProblemText(answer, currentLanguage()));
      break;
    case 'cancelled':
      break;
    default:
      assertNever(answer);
  }
}

function savedText(name: string, hasPageNumbers: boolean): string {
  const t = textFor('annex');
  return t(hasPageNumbers ? 'saved' : 'savedWithoutPages', { name });
}

function actionsFor({ handle }: Extract<SaveAnswer, { kind: 'saved' }>) {
  const t = textFor('annex');
  const tryOut = async (action: Promise<boolean>) => {
    if (!(await action)) notifyProblem(t('notOpened.title'), t('notOpened.text'));
  };
  return [
    { label: t('openSaved'), run: () => void tryOut(platform.openSaved(handle)) },
    { label: t('showInFolder'), run: () => void tryOut(platform.showInFolder(handle)) },
  ];
}
