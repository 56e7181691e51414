import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { isTextField } from '../../ui/hotkeys.ts';
import css from './sharing.module.css';

interface CaseDropProps {
  onDrop: (files: readonly File[]) => void;
  /** Something that is no file, such as a link out of a browser, where there is no text to take it. */
  onForeign: () => void;
}

/** Files dropped anywhere on the window are handed on; while they hover, the window says so. */
export function CaseDrop({ onDrop, onForeign }: CaseDropProps) {
  const t = useText('sharing');
  const isHovering = useFileDrop({ onDrop, onForeign });
  if (!isHovering) return null;
  return (
    <div className={css.drop} aria-hidden>
      <IconFileImport size={32} stroke={1.5} />
      {t('drop.hint')}
      <span>{t('drop.detail')}</span>
    </div>
  );
}

function useFileDrop(handlers: CaseDropProps): boolean {
  const [isHovering, setIsHovering] = useState(false);
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const over = (event: DragEvent) => {
      // Taken here so that the window can say why nothing comes of it.
      if (isLinkOutsideText(event)) event.preventDefault();
      if (!event.dataTransfer?.types.includes('Files')) return;
      if (isTakenElsewhere(event)) return setIsHovering(false);
      // Otherwise the window would leave the app and show the file.
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setIsHovering(true);
    };
    const leave = (event: DragEvent) => {
      // Only leaving the window has nothing it goes to.
      if (event.relatedTarget === null) setIsHovering(false);
    };
    const drop = (event: DragEvent) => {
      if (isLinkOutsideText(event)) {
        event.preventDefault();
        return latest.current.onForeign();
      }
      if (!event.dataTransfer?.types.includes('Files')) return;
      setIsHovering(false);
      if (isTakenElsewhere(event)) return;
      event.preventDefault();
      latest.current.onDrop([...event.dataTransfer.files]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return isHovering;
}

/** A text field may take the address as text. */
function isLinkOutsideText({ dataTransfer, target }: DragEvent): boolean {
  const types = dataTransfer?.types ?? [];
  return types.includes('text/uri-list') && !types.includes('Files') && !isTextField(target as Element | null);
}

/** Parts of the window that take files themselves say so. */
function isTakenElsewhere({ target }: DragEvent): boolean {
  return target instanceof Element && target.closest('[data-takes-files]') !== null;
}
