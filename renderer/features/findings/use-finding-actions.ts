import { useMemo } from 'react';
import { isInherited } from '../../../shared/findings/inherited.ts';
import { useData } from '../../data/data-context.tsx';
import { openPlace } from '../../data/findings/open-place.ts';
import { undoNewest } from '../../data/undo-newest.ts';
import { textFor } from '../../text/i18n.ts';
import { attempt } from '../../ui/attempt.ts';
import { askForAcceptance } from '../../ui/findings/ask-acceptance.tsx';
import { notifyUndoable } from '../../ui/notify-undoable.ts';
import type { DescribedFinding } from './described.ts';
import { useFrame } from './frame.ts';
import { changeView } from './view-store.ts';

export interface FindingActions {
  /** Goes to where the finding can be seen to. */
  open: (item: DescribedFinding) => void;
  /** Asks for the reason; what is accepted already is left out. */
  accept: (items: readonly DescribedFinding[]) => void;
  /** Takes back what was accepted in this scope. */
  withdraw: (items: readonly DescribedFinding[]) => void;
}

export const canAccept = ({ finding }: DescribedFinding): boolean => finding.standing !== 'accepted';

/** Whether it was accepted here and not in the organisation above. */
export const canWithdraw = ({ finding }: DescribedFinding, scopeId: string): boolean =>
  finding.acceptance?.scope.id === scopeId;

/** What can be done about findings. Each says so when it fails, and can be taken back. */
export function useFindingActions(): FindingActions {
  const data = useData();
  const frame = useFrame();
  return useMemo(() => {
    const { scope } = frame;
    const done = async (message: string) => {
      changeView(scope.id, { marked: new Set() });
      notifyUndoable(message, await undoNewest(data));
    };
    return {
      open: ({ finding }) => openPlace(finding.place, frame),
      accept: attempt(async (items: readonly DescribedFinding[]) => {
        const open = items.filter(canAccept);
        if (open.length === 0) return;
        const answer = await askForAcceptance({
          findings: open,
          canBeForAll: scope.kind === 'operation' && open.every(({ finding }) => isInherited(finding, frame.layersAt)),
        });
        if (!answer) return;
        await data.commands.acceptFindings(
          answer.forAll ? { kind: 'organisation', id: frame.organisation.id } : scope,
          open.map(({ finding }) => finding),
          answer,
        );
        await done(textFor('findings')('done.accepted', { count: open.length }));
      }),
      withdraw: attempt(async (items: readonly DescribedFinding[]) => {
        const here = items.filter((item) => canWithdraw(item, scope.id));
        const ids = here.flatMap(({ finding }) => (finding.acceptance ? [finding.acceptance.id] : []));
        if (ids.length === 0) return;
        await data.commands.withdrawAcceptances(ids);
        await done(textFor('findings')('done.withdrawn', { count: ids.length }));
      }),
    };
  }, [data, frame]);
}
