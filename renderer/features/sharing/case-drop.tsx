import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import css from './sharing.module.css';

/** Files dropped anywhere on the window are handed on; while they hover, the window says so. */
export function CaseDrop({ onDrop }: { onDrop: (files: readonly File[]) => void }) {
  const t = useText('sharing');
  const isHovering = useFileDrop(onDrop);
  if (!isHovering) return null;
  return (
    <div className={css.drop} aria-hidden>
      <IconFileImport size={32} stroke={1.5} />
      {t('drop.hint')}
      <span>{t('drop.detail')}</span>
    </div>
  );
}

function useFileDrop(onDrop: (files: readonly File[]) => void): boolean {
  const [isHovering, setIsHovering] = useState(false);
  const latest = useRef(onDrop);
  useEffect(() => {
    latest.current = onDrop;
  });
  useEffect(() => {
    const over = (event: DragEvent) => {
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
      if (!event.dataTransfer?.types.includes('Files')) return;
      setIsHovering(false);
      if (isTakenElsewhere(event)) return;
      event.preventDefault();
      latest.current([...event.dataTransfer.files]);
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

/** Parts of the window that take files themselves say so. */
function isTakenElsewhere({ target }: DragEvent): boolean {
  return target instanceof Element && target.closest('[data-takes-files]') !== null;
}
