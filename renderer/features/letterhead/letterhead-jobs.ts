import { inspectLetterhead } from '../../../shared/docx/inspect-letterhead.ts';
import { LetterheadProblem } from '../../../shared/docx/letterhead/problem.ts';
import { readFrame } from '../../../shared/docx/read-frame.ts';
import type { LetterheadAnswer, LetterheadJob } from './letterhead-messages.ts';

/** What the worker does. Never throws: a failure is an answer, too. */
export async function carryOut(job: LetterheadJob): Promise<LetterheadAnswer> {
  try {
    if (job.kind === 'inspect') {
      return { kind: 'report', report: inspectLetterhead(job.bytes), frame: readFrame(job.bytes).paper };
    }
    const { renderAnnex } = await import('../../../shared/docx/render-annex.ts');
    return { kind: 'file', bytes: await renderAnnex(job.annex, job.look) };
  } catch (error) {
    if (error instanceof LetterheadProblem) return { kind: 'problem', problem: error.kind, detail: error.detail };
    return { kind: 'failed', message: String(error) };
  }
}
