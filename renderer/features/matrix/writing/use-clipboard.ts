import { type RefObject, useEffect, useRef } from 'react';
import { isFormControl } from '../../../ui/hotkeys.ts';

interface Clipboard {
  /** The selection as text. */
  text: () => string;
  onPaste: (text: string) => void;
}

/**
 * Copy and paste while the grid has the keyboard. The events go to wherever text was selected last, so they are heard on the
 * document; reading the clipboard otherwise is not allowed to the page.
 */
export function useClipboard(grid: RefObject<HTMLElement | null>, clipboard: Clipboard): void {
  const latest = useRef(clipboard);
  useEffect(() => {
    latest.current = clipboard;
  });
  useEffect(() => {
    const isHere = () => {
      const active = document.activeElement;
      return active !== null && grid.current?.contains(active) === true && !isFormControl(active);
    };
    const copy = (event: ClipboardEvent) => {
      if (!isHere()) return;
      event.clipboardData?.setData('text/plain', latest.current.text());
      event.preventDefault();
    };
    const paste = (event: ClipboardEvent) => {
      if (!isHere()) return;
      event.preventDefault();
      latest.current.onPaste(event.clipboardData?.getData('text/plain') ?? '');
    };
    document.addEventListener('copy', copy);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('copy', copy);
      document.removeEventListener('paste', paste);
    };
  }, [grid]);
}
