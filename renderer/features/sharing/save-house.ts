/** Passing the house catalogue on as a file. */
import { filePart } from '../../../shared/annex/file-name.ts';
import { countUnits } from '../../../shared/domain/house-units.ts';
import { localDay } from '../../../shared/lib/local-day.ts';
import { collectHouse } from '../../data/collect-case.ts';
import { flushDrafts } from '../../data/drafts.ts';
import { textFor } from '../../text/i18n.ts';
import { notifyProblem } from '../../ui/notify.tsx';
import { handOver, headOf } from './hand-over.ts';
import { withProgress } from './progress/with-progress.tsx';
import type { Sharing } from './sharing-context.ts';
import { withNotice } from './with-notice.ts';

/** Asks where to, and writes the whole house catalogue there. Failures are said, not thrown. */
export async function saveHouse(sharing: Sharing, now = new Date()): Promise<void> {
  const t = textFor('sharing');
  try {
    // Never a file that lacks the newest text.
    if (!(await flushDrafts())) return notifyProblem(t('house.notSaved'), t('house.draftRefused'));
    await write(sharing, now);
  } catch {
    notifyProblem(t('house.notSaved'), t('save.unexpected'));
  }
}

async function write(sharing: Sharing, now: Date): Promise<void> {
  const t = textFor('sharing');
  const { content, seen } = await withNotice(t('house.collecting'), () => collectHouse(sharing.data.database));
  if (countUnits(content) === 0) return notifyProblem(t('house.nothingToSave'), t('house.nothingToSaveText'));
  const context = { ...(await headOf(sharing, now)), scope: { kind: 'house' as const }, seen };
  const written = await withProgress(t('house.collecting'), ['write'], (progress) =>
    sharing.writeHouse(content, context, '', progress),
  );
  if (!written) return;
  if (!written.ok) return notifyProblem(t('house.notSaved'), t('house.tooLarge'));
  const suggestedName = `${filePart(t('house.filePart'))}_${localDay(now)}.tomkatalog`;
  await handOver(
    sharing.platform,
    { kind: 'house', suggestedName, bytes: written.value },
    {
      done: (name) => t('house.saved', { name }),
      failed: t('house.notSaved'),
    },
  );
}
