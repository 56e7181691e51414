import { useEffect, useMemo } from 'react';
import type { Scope } from '../../../shared/domain/records.ts';
import { navigate } from '../../data/navigation-store.ts';
import { useText } from '../../text/use-text.ts';
import { isDialogOpen, isTyping } from '../../ui/hotkeys.ts';
import { measuresRoute, versionsRoute } from './annex-ways.ts';

interface WayBack {
  label: string;
  keys: string;
  go: () => void;
}

/** The way back to the measures. */
export function useWayBack(scope: Scope): WayBack {
  const label = useText('annex')(scope.kind === 'operation' ? 'back' : 'backToMeasures');
  const way = useMemo(() => ({ label, keys: 'Esc', go: () => navigate(measuresRoute(scope)) }), [label, scope]);
  return useEscape(way);
}

/** The way back to the versions, from which an annex that was handed out is opened. */
export function useWayBackToVersions(scope: Scope): WayBack {
  const label = useText('annex')('backToVersions');
  const way = useMemo(() => ({ label, keys: 'Esc', go: () => navigate(versionsRoute(scope)) }), [label, scope]);
  return useEscape(way);
}

/** Also by Escape, unless that belongs to a field, or to something in front. */
function useEscape(way: WayBack): WayBack {
  useEffect(() => {
    let isTaken = false;
    // Asked on the way in: without animations, a menu that the key closes is gone on its way out.
    const onWayIn = () => {
      isTaken = isDialogOpen() || isTyping() || isInList();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isTaken) way.go();
    };
    addEventListener('keydown', onWayIn, { capture: true });
    addEventListener('keydown', onKeyDown);
    return () => {
      removeEventListener('keydown', onWayIn, { capture: true });
      removeEventListener('keydown', onKeyDown);
    };
  }, [way]);
  return way;
}

/** Escape closes the list of a field first. */
const isInList = (): boolean => document.activeElement?.closest('[aria-haspopup="listbox"]') != null;
