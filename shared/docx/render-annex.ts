/** The annex as a Word file. Runs in a worker and in Node; the only way into this folder. */
import type { AnnexDocument } from '../annex/document.ts';
import { typeset } from '../annex/typeset/typeset.ts';
import { applyLook, isPlain } from './apply-look.ts';
import { compiledParts } from './compile.ts';
import type { ChosenLook } from './design-of.ts';
import { finalize } from './finalize/finalize.ts';
import { canEstimate, pageNumberEstimator } from './page-numbers.ts';
import { wordDocument } from './word-document.ts';

export type RenderStep = 'building' | 'pages' | 'packing';

/** `design` and `letterhead`: without them the annex is as delivered, to the byte. */
export interface RenderOptions extends ChosenLook {
  /** Called at the start (`done` 0) and at the end (1) of each step, from where the work is done: a worker posts it on. */
  onProgress?: (step: RenderStep, done: number) => void;
  /** Stops between two steps. */
  signal?: AbortSignal;
  /**
   * Write page numbers into the contents list; takes nine tenths of the time. Without them, and for an annex with endlessly
   * long words, Word fills them in on F9.
   */
  pageNumbers?: boolean;
}

/**
 * Renders an annex; the same annex always gives the same bytes.
 *
 * @throws RangeError when the annex contradicts itself: a table row with too few cells, a date that is none.
 * @throws LetterheadProblem when the letterhead cannot be used.
 * @throws the signal's reason when aborted.
 */
export async function renderAnnex(raw: AnnexDocument, options: RenderOptions = {}): Promise<Uint8Array> {
  const { onProgress = () => {}, signal, pageNumbers = true } = options;
  const report = (step: RenderStep, done: number) => {
    signal?.throwIfAborted();
    onProgress(step, done);
  };
  report('building', 0);
  const annex = typeset(raw);
  const isCounted = pageNumbers && canEstimate(annex);
  // Another font or page breaks lines elsewhere: then pages are counted at the end.
  const estimator = pageNumberEstimator(annex, isCounted && isPlain(options), (done) => report('pages', done));
  const word = wordDocument(annex, estimator);
  report('building', 1);
  const compiled = compiledParts(word);
  report('packing', 0);
  const bytes = finalize(compiled, annex);
  const finished = isPlain(options) ? bytes : applyLook(bytes, annex, options, isCounted);
  report('packing', 1);
  return finished;
}
