/** Opening a house catalogue from a colleague: show how it stands to the one here, take over what is new. */

import { catalogueWarnings } from '../../../shared/file-format/case-warnings.ts';
import type { HouseFile } from '../../../shared/file-format/house-file.ts';
import { caseWarningText } from '../../../shared/text/file-errors.ts';
import { comparedHouse } from '../../data/house-units-here.ts';
import { undoNewest } from '../../data/undo-newest.ts';
import { currentLanguage, textFor } from '../../text/i18n.ts';
import { attempt } from '../../ui/attempt.ts';
import { notifyUndoable } from '../../ui/notify-undoable.ts';
import { houseEntries } from './house-summary.ts';
import { openMerge } from './merge/open-merge.ts';
import type { Origin } from './open-case.ts';
import { askToTakeOver } from './open-house-dialog.tsx';
import type { Sharing } from './sharing-context.ts';
import { withNotice } from './with-notice.ts';

/** Until the user agrees nothing is changed. */
export async function openHouse(sharing: Sharing, file: HouseFile, origin: Origin): Promise<void> {
  const { catalogue } = sharing.data;
  const { units } = await comparedHouse(sharing.data, file.content);
  const warnings = catalogueWarnings(file.catalogue, catalogue.manifest).map((one) =>
    caseWarningText(one, currentLanguage()),
  );
  if (units.some(({ state }) => state === 'different')) {
    await openMerge(sharing, { ...file, kind: 'house', warnings }, origin);
    return;
  }
  const isWanted = await askToTakeOver({
    ...origin,
    createdAt: file.createdAt,
    entries: houseEntries(units, catalogue, currentLanguage()),
    warnings,
  });
  if (isWanted) await takeOver(sharing, origin.fileName, file);
}

const takeOver = attempt(async ({ data }: Sharing, name: string, { content, seen }: HouseFile): Promise<void> => {
  const t = textFor('sharing');
  const { new: count } = await withNotice(t('house.taking'), () => data.commands.importHouse(name, content, seen));
  notifyUndoable(t('house.taken', { count }), await undoNewest(data));
});
