import { useMemo } from 'react';
import type { Target } from '../../../shared/domain/target.ts';
import { openOperationDetails } from '../../data/details-store.ts';
import { flushDrafts } from '../../data/drafts.ts';
import { navigate } from '../../data/navigation-store.ts';
import { useFreeKeys } from '../../ui/free-keys.ts';
import { useFrame } from './frame.ts';
import { changeView } from './view-store.ts';

/** Whom the answers are about: choosing one, going to the next, and making more of them available. */
export function useTargetSwitch() {
  const { scope, targets, target } = useFrame();
  return useMemo(() => {
    const choose = (next: Target) => {
      // What is being typed belongs to the one that is left.
      void flushDrafts();
      changeView(scope.id, { target: next });
    };
    return {
      choose,
      /** The next or previous one, from the last back to the first. Answers the one that is chosen then. */
      step: (by: 1 | -1): Target => {
        const index = targets.findIndex((option) => option.target === target);
        const next = targets.at((index + by) % targets.length)?.target ?? target;
        choose(next);
        return next;
      },
      /** Leads to where sites and parties are chosen for an operation, or made for an organisation. */
      add: () => {
        if (scope.kind === 'operation') openOperationDetails(scope.id, 'sites');
        else navigate({ screen: 'organisation', organisationId: scope.id, tab: 'sites' });
      },
    };
  }, [scope, targets, target]);
}

/** Alt+1 … 9 and Ctrl+Page up/down choose whom the answers are about. */
export function useTargetKeys(): void {
  const { targets } = useFrame();
  const { choose, step } = useTargetSwitch();
  useFreeKeys((event) => {
    const { altKey, ctrlKey, metaKey, shiftKey, key, code } = event;
    if (shiftKey || metaKey) return;
    if (ctrlKey && !altKey && (key === 'PageDown' || key === 'PageUp')) {
      event.preventDefault();
      step(key === 'PageDown' ? 1 : -1);
    }
    // By the place of the key: with Alt, a Mac writes other characters.
    const digit = altKey && !ctrlKey ? /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1] : undefined;
    const option = digit ? targets[Number(digit) - 1] : undefined;
    if (!option) return;
    event.preventDefault();
    choose(option.target);
  });
}
