/** Parses, checks, encrypts and writes files: tens of megabytes would make the window stand still. */
import type { CaseContent } from '../../../shared/domain/case-content.ts';
import { addPortion, emptied, portionsOf } from '../../data/portions.ts';
import { carriedOut } from './carry-out.ts';
import type { CaseJob, CaseMessage, ReadAnswer, ToCaseWorker, WriteAnswer } from './case-worker.ts';

const content: Partial<CaseContent> = {};
const say = (message: CaseMessage) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ToCaseWorker>) => {
  if (data.kind === 'portion') return addPortion(content, data.portion);
  const { job } = data;
  if (job.kind !== 'read') Object.assign(job.content, content);
  void answer(job).catch((error: unknown) => {
    // Tells the window, as an error outside of promises would.
    setTimeout(() => reportError(error));
  });
});

async function answer(job: CaseJob): Promise<void> {
  say({
    kind: 'answer',
    answer: inPortions(await carriedOut(job, (step, share) => say({ kind: 'step', step, share }))),
  });
}

/** The records of a file that was read go ahead of the answer. */
function inPortions(done: ReadAnswer | WriteAnswer): ReadAnswer | WriteAnswer {
  if (!done.ok || !('file' in done.value)) return done;
  const { file } = done.value;
  for (const portion of portionsOf(file.content)) say({ kind: 'portion', portion });
  return { ...done, value: { ...done.value, file: { ...file, content: emptied(file.content) } } as typeof done.value };
}
