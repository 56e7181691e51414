import type { AnnexDocument } from '../../../../shared/annex/document.ts';
import type { ChosenLook } from '../../../../shared/docx/design-of.ts';
import { platform } from '../../../platform/platform.ts';
import { textFor } from '../../../text/i18n.ts';
import { notifyProblem } from '../../../ui/notify.tsx';
import { renderFile } from './render-file.ts';
import { reportSaved } from './report-saved.ts';

/**
 * Makes a Word file of a document that is no annex of its own, such as a comparison of versions, and asks where to save it.
 *
 * @returns `done` is fulfilled when it is saved, cancelled or reported as failed
 */
export function saveSheet(
  annex: AnnexDocument,
  suggestedName: string,
  look: ChosenLook,
): { done: Promise<void>; cancel: () => void } {
  const rendering = renderFile({ kind: 'word', annex, pageNumbers: false, look }, () => {});
  const save = async () => {
    const bytes = await rendering.bytes;
    if (!bytes) return;
    const answer = await platform.saveFile({ kind: 'annex', suggestedName, bytes });
    reportSaved({ answers: [answer], isWithoutPages: false });
  };
  const fail = () => notifyProblem(textFor('annex')('failed.title'), textFor('annex')('failed.text'));
  return { done: save().catch(fail), cancel: rendering.cancel };
}
