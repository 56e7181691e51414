import { Modal, useComputedColorScheme } from '@mantine/core';
import { IconZoomIn } from '@tabler/icons-react';
import { type CSSProperties, type KeyboardEvent, useState } from 'react';
import type { HelpPageId } from '../../text/help/help-page.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { type HelpPictureFile, pictureOf } from './help-pictures.ts';
import css from './help-window.module.css';

const ABOVE_THE_HELP = 500;

interface HelpPictureProps {
  page: HelpPageId;
  alt: string;
}

/** The screen that a page is about; a click shows it in full size. Its place is kept, so that the text does not jump when it comes. */
export function HelpPicture({ page, alt }: HelpPictureProps) {
  const t = useText('settings');
  const [isLarge, setLarge] = useState(false);
  const picture = pictureOf(page, useLanguage(), useComputedColorScheme('light'));
  if (!picture) return null;
  const { width, height } = picture;
  return (
    <>
      <button
        type="button"
        className={`plain ${css.picture}`}
        style={{ '--width': `${width}px`, '--ratio': width / height } as CSSProperties}
        title={t('help.enlarge')}
        aria-haspopup="dialog"
        onClick={() => setLarge(true)}
      >
        <img key={picture.src} {...picture} alt={alt} loading="lazy" />
        <IconZoomIn className={css.zoom} size={18} stroke={1.75} aria-hidden />
      </button>
      {isLarge && <Enlarged picture={picture} alt={alt} onClose={() => setLarge(false)} />}
    </>
  );
}

/** In a dialogue above the help. Escape closes only this one, so the help must not hear of it. */
function Enlarged({ picture, alt, onClose }: { picture: HelpPictureFile; alt: string; onClose: () => void }) {
  const t = useText('settings');
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      size="auto"
      padding={0}
      centered
      aria-label={alt}
      // Above the help, which is a dialogue, too.
      zIndex={ABOVE_THE_HELP}
      transitionProps={{ duration: 0 }}
    >
      <button
        type="button"
        className={`plain ${css.enlarged}`}
        title={t('help.shrink')}
        data-autofocus
        data-mantine-stop-propagation
        onKeyDown={leave}
        onClick={onClose}
      >
        <img {...picture} alt={alt} />
      </button>
    </Modal>
  );
}
