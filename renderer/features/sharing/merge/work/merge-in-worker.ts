/** A merge that is worked on in a worker; the window only hears what would change. */
import type { MergedRecord } from '../../../../../shared/merge/merge-content.ts';
import { CommandProblem } from '../../../../data/commands/command-problem.ts';
import type { AppData } from '../../../../data/data-context.tsx';
import type { Compared, FileToCompare, MergeWork } from '../../../../data/merge/merge-work.ts';
import { giveWay, portionsOf } from '../../../../data/portions.ts';
import type { FromWorker, ToWorker } from './merge-messages.ts';

/** To be ended when nobody wants anything more of it, also in the middle of its work: then nothing is changed. */
export interface EndableWork extends MergeWork {
  end(): void;
}

/** The same interface as `mergeWork`, behind which a worker does the work. */
export function mergeInWorker({ catalogue }: AppData, file: FileToCompare): EndableWork {
  const worker = new Worker(new URL('./merge.worker.ts', import.meta.url), { type: 'module', name: 'merge' });
  const ask = (message: ToWorker) => worker.postMessage(message);
  const sent = sendFile(ask, file, catalogue.manifest.version);
  return {
    async compare(onShare) {
      await sent;
      const touched: MergedRecord[] = [];
      return heard<Compared>(worker, { kind: 'compare' }, onShare, (message) => {
        if (message.kind === 'touched') for (const one of message.touched) touched.push(one);
        return message.kind === 'compared' ? { touched, ...message.rest } : undefined;
      });
    },
    async take(wish, onShare) {
      const taken = await heard(worker, { kind: 'take', wish }, onShare, (message) =>
        message.kind === 'taken' ? { count: message.count } : undefined,
      );
      return taken.count;
    },
    async takeAsNew(names, onShare) {
      await sent;
      return heard(worker, { kind: 'takeAsNew', names }, onShare, (message) =>
        message.kind === 'takenAsNew' ? message.ids : undefined,
      );
    },
    end: () => worker.terminate(),
  };
}

async function sendFile(ask: (message: ToWorker) => void, file: FileToCompare, versionHere: string): Promise<void> {
  for (const portion of portionsOf(file.content)) {
    ask({ kind: 'portion', portion });
    await giveWay();
  }
  const { seen, catalogue, language } = file;
  ask({ kind: 'file', seen, catalogue, language, versionHere });
}

/** Asks, and listens until there is an answer. */
function heard<T extends object>(
  worker: Worker,
  question: ToWorker,
  onShare: ((share: number) => void) | undefined,
  answerIn: (message: FromWorker) => T | undefined,
): Promise<T> {
  const listening = new AbortController();
  const { signal } = listening;
  return new Promise<T>((resolve, reject) => {
    const hear = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'share') return onShare?.(data.share);
      if (data.kind === 'problem') return reject(new CommandProblem(data.problem));
      const answer = answerIn(data);
      if (answer) resolve(answer);
    };
    worker.addEventListener('message', hear, { signal });
    worker.addEventListener('error', ({ message }) => reject(new Error(message || 'the worker failed')), { signal });
    worker.postMessage(question);
  }).finally(() => listening.abort());
}
