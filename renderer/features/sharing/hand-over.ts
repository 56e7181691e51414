/** What all saved files have in common: what their head says, and how they reach the disk. */
import type { SaveRequest } from '../../../shared/ipc/contract.ts';
import { saveProblemText } from '../../../shared/text/file-problem.ts';
import { isDesktop } from '../../platform/platform.ts';
import { currentLanguage, textFor } from '../../text/i18n.ts';
import { notifyDone, notifyProblem } from '../../ui/notify.tsx';
import type { Sharing } from './sharing-context.ts';

/** Which app wrote the file, when, and with which catalogue. */
export async function headOf({ data, platform }: Pick<Sharing, 'data' | 'platform'>, now: Date) {
  const { appVersion } = await platform.appInfo();
  const { id, version } = data.catalogue.manifest;
  return {
    producer: `TOM-Katalog ${appVersion}`.trim(),
    createdAt: now.toISOString(),
    catalogue: { id, version },
  };
}

/** Lets the user choose a place, writes the file there and says what became of it. Answers its name, undefined where it was not written. */
export async function handOver(
  platform: Sharing['platform'],
  request: SaveRequest,
  texts: { done: (name: string) => string; failed: string },
): Promise<string | undefined> {
  const answer = await platform.saveFile(request);
  if (answer.kind === 'saved') {
    const label = textFor('sharing')('save.showInFolder');
    const show = { label, run: () => void platform.showInFolder(answer.handle) };
    notifyDone(texts.done(answer.name), { actions: isDesktop ? [show] : [] });
  }
  if (answer.kind === 'failed') notifyProblem(texts.failed, saveProblemText(answer, currentLanguage()));
  return answer.kind === 'saved' ? answer.name : undefined;
}
