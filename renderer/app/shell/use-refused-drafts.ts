import { useEffect } from 'react';
import { useRefusedDraft } from '../../data/save-state.ts';
import { notifyFailure } from '../../ui/notify-failure.ts';

/** Says once why a typed text is not stored, however often it is tried again; the status bar goes on showing that. */
export function useRefusedDrafts(): void {
  const kind = useRefusedDraft()?.kind;
  useEffect(() => {
    if (kind) notifyFailure(kind);
  }, [kind]);
}
