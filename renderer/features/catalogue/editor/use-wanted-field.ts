import { type RefObject, useEffect, useRef } from 'react';
import { changeView, useView } from '../view-store.ts';

/** Focuses and selects the first field of the editor when it is asked for, as soon as it shows something. */
export function useWantedField(shown: string | undefined): RefObject<HTMLElement | null> {
  const pane = useRef<HTMLElement>(null);
  const isWanted = useView((view) => view.isFieldWanted);
  const wanted = useView((view) => (view.isAreaOpen ? view.area : view.active));
  useEffect(() => {
    if (!isWanted || !shown || shown !== wanted) return;
    const field = pane.current?.querySelector('textarea');
    if (!field) return;
    field.focus();
    field.select();
    changeView({ isFieldWanted: false });
  }, [isWanted, shown, wanted]);
  return pane;
}
