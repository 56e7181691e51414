import { useEffect, useMemo, useState } from 'react';
import { type ChosenDesign, chosenLook } from '../../../shared/docx/design-of.ts';
import { LETTERHEAD_PATIENCE } from '../../../shared/domain/letterhead.ts';
import { textFor } from '../../text/i18n.ts';
import { notifyProblem } from '../../ui/notify.tsx';
import type { AnnexAnswer } from './annex-messages.ts';
import { newAnnexWorker } from './annex-worker.ts';
import { type DrawnLetterhead, type PaperLook, paperLook } from './paper/paper-look.ts';

/** `failed`: it cannot be drawn, and the sheets are as without it. */
type Read = DrawnLetterhead | 'failed';

/** Letterheads read last, by accent and file: the same ones are shown over and over. */
const known = new Map<string, Read>();
const MOST_KNOWN = 4;

function keep(key: string, read: Read): void {
  known.set(key, read);
  for (const oldest of known.keys()) if (known.size > MOST_KNOWN) known.delete(oldest);
}

/** How the sheets look; undefined while a letterhead is read, in a worker. Without it where that fails or takes too long. */
export function usePaperLook(design: ChosenDesign | null): PaperLook | undefined {
  const letterhead = design && !design.deleted ? design.letterhead : '';
  const key = letterhead && `${design?.accent} ${letterhead}`;
  const [read, setRead] = useState<{ key: string; read: Read }>();
  useEffect(() => {
    const look = chosenLook(design ?? undefined);
    if (key === '' || known.has(key) || !look.letterhead) return;
    const worker = newAnnexWorker();
    const done = (result: Read) => {
      clearTimeout(deadline);
      keep(key, result);
      setRead({ key, read: result });
      worker.terminate();
    };
    const deadline = setTimeout(() => {
      done('failed');
      const t = textFor('annex');
      notifyProblem(t('look.tooSlow'), t('look.tooSlowText'));
    }, LETTERHEAD_PATIENCE);
    worker.addEventListener('message', ({ data }: MessageEvent<AnnexAnswer>) => {
      if (data.kind === 'letterhead') done(data.drawn);
      if (data.kind === 'failed') done('failed');
    });
    worker.addEventListener('error', () => done('failed'));
    worker.postMessage({ kind: 'letterhead', look: { ...look, letterhead: look.letterhead } });
    return () => {
      clearTimeout(deadline);
      worker.terminate();
    };
  }, [key, design]);
  const found = read?.key === key ? read.read : known.get(key);
  return useMemo(() => {
    if (key !== '' && found === undefined) return undefined;
    return paperLook(design, found === 'failed' ? undefined : found);
  }, [key, found, design]);
}
