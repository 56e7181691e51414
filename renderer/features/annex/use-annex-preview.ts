import { useEffect, useRef, useState } from 'react';
import type { AnnexRecords } from '../../../shared/annex/annex-records.ts';
import { localDay } from '../../../shared/lib/local-day.ts';
import { useData } from '../../data/data-context.tsx';
import type { AnnexAnswer, AnnexChoices, AnnexPreview } from './annex-messages.ts';
import { type AnnexWorker, newAnnexWorker } from './annex-worker.ts';

export interface PreviewState {
  /** Stays the last one while a newer one is being made. */
  preview?: AnnexPreview;
  /** Of an unexpected failure. */
  problem?: string;
}

/** The annex as it would be now, made in a worker whenever records or choices change. */
export function useAnnexPreview(records: AnnexRecords, choices: AnnexChoices): PreviewState {
  const { catalogue } = useData();
  const [state, setState] = useState<PreviewState>({});
  const [worker, setWorker] = useState<AnnexWorker>();
  const newestJob = useRef(0);

  useEffect(() => {
    const { manifest, areas, schemes } = catalogue;
    const started = newAnnexWorker();
    started.postMessage({ kind: 'catalogue', parts: { manifest, areas: [...areas], schemes: [...schemes] } });
    started.addEventListener('message', ({ data }: MessageEvent<AnnexAnswer>) => {
      if (data.kind === 'preview' && data.job === newestJob.current) setState({ preview: data.preview });
      if (data.kind === 'failed') setState({ problem: data.message });
    });
    started.addEventListener('error', (event) => setState({ problem: event.message }));
    setWorker(started);
    return () => started.terminate();
  }, [catalogue]);

  useEffect(() => {
    if (!worker) return;
    newestJob.current += 1;
    worker.postMessage({
      kind: 'preview',
      job: newestJob.current,
      records,
      choices,
      today: localDay(new Date()),
    });
  }, [worker, records, choices]);

  return state;
}
