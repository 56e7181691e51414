import { useEffect } from 'react';
import { fieldMark, useWantedField, wantField } from '../data/wanted-field.ts';

/** How long a field may take to appear before nobody is led to it any more, in milliseconds. */
const PATIENCE = 4000;
const FOCUSABLE = 'input, textarea, select, button, [tabindex]:not([tabindex="-1"])';

/** Brings the keyboard to the field that is wanted, as soon as it is in the document. To be used by the frame of the app. */
export function useFocusOnWantedField(): void {
  const wanted = useWantedField();
  useEffect(() => {
    if (!wanted) return;
    const { 'data-draft': name } = fieldMark(wanted.recordId, wanted.field);
    const look = () => {
      const place = document.querySelector<HTMLElement>(`[data-draft="${CSS.escape(name)}"]`);
      const field = place?.matches(FOCUSABLE) ? place : place?.querySelector<HTMLElement>(FOCUSABLE);
      if (!field) return;
      field.focus();
      field.scrollIntoView({ block: 'center' });
      // A drawer that opens gives the focus to its first control; then the field asks for it once more.
      if (document.activeElement === field) setTimeout(() => document.contains(field) && field.focus(), AFTER_OPENING);
      wantField(null);
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true });
    const timer = setTimeout(() => wantField(null), PATIENCE);
    look();
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [wanted]);
}

/** Longer than a drawer takes, in milliseconds. */
const AFTER_OPENING = 120;
