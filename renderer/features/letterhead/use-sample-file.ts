import { useContext, useState } from 'react';
import { chosenLook } from '../../../shared/docx/design-of.ts';
import type { OrganisationDesign } from '../../../shared/domain/layout-records.ts';
import { localDay } from '../../../shared/lib/local-day.ts';
import { saveProblemText } from '../../../shared/text/file-problem.ts';
import { isDesktop, platform } from '../../platform/platform.ts';
import { currentLanguage, textFor } from '../../text/i18n.ts';
import { notifyDone, notifyProblem } from '../../ui/notify.tsx';
import { AskContext } from './ask-context.ts';
import { sampleAnnex } from './sample-annex.ts';

/** Makes a short annex in the look of the organisation and asks where to save it. */
export function useSampleFile(design: OrganisationDesign | undefined, organisation: string) {
  const ask = useContext(AskContext);
  const [isBusy, setIsBusy] = useState(false);

  async function make(chosen: OrganisationDesign): Promise<void> {
    const t = textFor('letterhead');
    const annex = sampleAnnex(organisation, currentLanguage(), localDay(new Date()));
    const made = await ask({ kind: 'sample', annex, look: chosenLook(chosen) });
    if (made.kind !== 'file') return notifyProblem(t('sampleFailed'), t('failedText'));
    const suggestedName = t('sampleName', { name: organisation });
    const answer = await platform.saveFile({ kind: 'annex', suggestedName, bytes: made.bytes });
    if (answer.kind === 'failed') notifyProblem(t('sampleFailed'), saveProblemText(answer, currentLanguage()));
    if (answer.kind !== 'saved') return;
    const open = { label: t('openSample'), run: () => void platform.openSaved(answer.handle) };
    notifyDone(t('sampleSaved', { name: answer.name }), { actions: isDesktop ? [open] : [] });
  }

  const save = () => {
    if (!design || isBusy) return;
    setIsBusy(true);
    void make(design).finally(() => setIsBusy(false));
  };
  return { isBusy, save };
}
