import { useMemo } from 'react';
import type { OrganisationId } from '../../../shared/domain/ids.ts';
import type { Scope, Version } from '../../../shared/domain/records.ts';
import { localDay } from '../../../shared/lib/local-day.ts';
import { type AppData, useData } from '../../data/data-context.tsx';
import { flushDrafts } from '../../data/drafts.ts';
import { undoNewest } from '../../data/undo-newest.ts';
import { textFor } from '../../text/i18n.ts';
import { attempt } from '../../ui/attempt.ts';
import { rememberPlace } from '../../ui/lead-focus.ts';
import { notifyUndoable } from '../../ui/notify-undoable.ts';
import { acceptanceText } from './acceptance-text.ts';
import { askWhoAccepted, askWhyWithdrawn } from './ask-about-version.tsx';
import { askToUnlock } from './ask-to-unlock.ts';
import { tellGaps } from './tell-gaps.tsx';
import { nextNumber, orderAfterMove } from './version-rows.ts';
import type { VersionWays } from './version-ways.ts';

/** Whose annex a version belongs to. */
const scopeOf = ({ operationId, organisationId }: Version): Scope =>
  operationId ? { kind: 'operation', id: operationId } : { kind: 'organisation', id: organisationId as OrganisationId };

/** What can be done with the rows of a version table. Failures are said, not thrown. */
function versionActions(data: AppData) {
  const { commands } = data;
  return {
    /** The next number, today, and whoever was responsible last: what is right most of the time. Answers the new id. */
    add: attempt((scope: Scope, versions: readonly Version[]) => {
      const row = {
        number: nextNumber(versions),
        date: localDay(new Date()),
        responsible: versions.at(-1)?.responsible ?? '',
        change: versions.length === 0 ? textFor('versions')('firstChange') : '',
      };
      return scope.kind === 'operation'
        ? commands.createVersion(scope.id, row)
        : commands.createOrganisationVersion(scope.id, row);
    }),

    move: attempt(async (versions: readonly Version[], index: number, step: 1 | -1) => {
      const [version, order] = [versions[index], orderAfterMove(versions, index, step)];
      if (version && order !== null) await commands.updateVersion(version.id, { order });
    }),

    /** Keeps the annex of the version as it is now; while answers are not complete, it names these instead. */
    release: attempt(async (version: Version, contentOf: VersionWays['contentOf']) => {
      const t = textFor('versions');
      await flushDrafts();
      const content = await contentOf(version);
      if (!content) return;
      if (!('documents' in content)) {
        tellGaps(scopeOf(version), content, data.catalogue);
        return;
      }
      const catalogueVersion = data.catalogue.manifest.version;
      await commands.releaseVersion(version.id, { releasedAt: new Date().toISOString(), catalogueVersion, ...content });
      notifyUndoable(t('released', { number: version.number }), await undoNewest(data));
    }),

    /** Says of a version in the making that its change is a material one, or is none. */
    markMaterial: attempt(async ({ id, material }: Version) => {
      await commands.updateVersion(id, { material: !material });
    }),

    accept: attempt(async (version: Version) => {
      const answer = await askWhoAccepted(version);
      if (!answer) return;
      await commands.acceptVersion(version.id, answer.on, answer.by);
      notifyUndoable(acceptanceText(version, 'done'), await undoNewest(data));
    }),

    takeAcceptanceBack: attempt(async (version: Version) => {
      await commands.acceptVersion(version.id, '');
      notifyUndoable(acceptanceText(version, 'undone'), await undoNewest(data));
    }),

    /** For versions whose Word file is out in the world: they stay, and no longer hold. */
    retract: attempt(async (version: Version) => {
      const reason = await askWhyWithdrawn(version);
      if (!reason) return;
      await commands.withdrawVersion(version.id, localDay(new Date()), reason);
      notifyUndoable(textFor('versions')('retract.done', { number: version.number }), await undoNewest(data));
    }),

    /** As long as no Word file of it is written. Asked before: the row looks as if the version had never been released. */
    withdraw: attempt(async (version: Version) => {
      const { id, number } = version;
      if (!(await askToUnlock(version))) return;
      await commands.withdrawRelease(id);
      notifyUndoable(textFor('versions')('withdrawn', { number }), await undoNewest(data));
    }),

    remove: attempt(async ({ id, number }: Version) => {
      const t = textFor('versions');
      const goOn = rememberPlace();
      await commands.deleteVersion(id);
      goOn();
      notifyUndoable(t('deleted', { number: number || t('unnumbered') }), await undoNewest(data));
    }),
  };
}

/** The same actions inside components. */
export function useVersionActions() {
  const data = useData();
  return useMemo(() => versionActions(data), [data]);
}
